/** What the forms of a sentence may be before it is decided. */
import type { Form } from './form.js';
import type { Segment } from './segment.js';

export function may(classes: number, form: Form | undefined): boolean {
  return form !== undefined && (form.classes & classes) !== 0;
}

export function bitsOf(form: Form): number {
  return form.analysis.readings.reduce((sum, reading) => sum | reading.agreement, 0);
}

/** The last word before the next mark is a finite verb. */
export function endsWithFinite(segments: readonly Segment[], forms: readonly Form[], at: number): boolean {
  const end = segments.findIndex((segment, i) => i > at && segment.kind === 'mark');
  const last = forms[(end < 0 ? forms.length : end) - 1];
  return last?.finite === true && !last.capital;
}
