/** The order in which a word is looked for: the first step that answers wins. */
import type { WordFormation } from './data.js';
import { NO_READINGS, type Source } from './readings.js';
import type { Analysis, Reading, Step } from './types.js';

const NO_PARTS: readonly string[] = Object.freeze([]);

export function analyse(form: string, initial: boolean, source: Source, formation: WordFormation): Analysis {
  void formation;
  const answer = (step: Step, readings: readonly Reading[], parts = NO_PARTS): Analysis => Object.freeze({ form, step, readings, parts });
  const exact = source.readings(form);
  const lower = form.charAt(0).toLowerCase() + form.slice(1);
  const lowered = lower === form ? NO_READINGS : source.readings(lower);
  if (exact.length > 0) return answer('exact', initial && lowered.length > 0 ? Object.freeze([...exact, ...lowered]) : exact);
  if (lowered.length > 0) return answer('lowercased', lowered);
  return answer('unknown', NO_READINGS);
}
