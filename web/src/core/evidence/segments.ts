import type { Span } from '../../../../src/model/extraction.js';
import type { ClaimView } from '../../../../src/model/views.js';
import type { Role, Segment } from './types.js';

/** Cuts a sentence where what holds for its words changes. Spans may overlap and nest; what reaches beyond the sentence is cut off. */
export function segments(sentence: ClaimView['sentence']): Segment[] {
  const { text } = sentence;
  const marked: [Role, Span][] = [
    ['evidence', sentence.evidence],
    ...sentence.sourceSpans.map((span): [Role, Span] => ['source', span]),
    ...sentence.targetSpans.map((span): [Role, Span] => ['target', span]),
    ...sentence.speakerSpans.map((span): [Role, Span] => ['speaker', span]),
  ];
  const within = (offset: number) => Math.max(0, Math.min(text.length, offset));
  const edges = new Set([0, text.length, ...marked.flatMap(([, span]) => [within(span.start), within(span.end)])]);
  const cuts = [...edges].sort((a, b) => a - b);
  const result: Segment[] = [];
  for (const [i, start] of cuts.entries()) {
    const end = cuts[i + 1];
    if (end === undefined) break;
    const roles = marked.filter(([, span]) => span.start <= start && span.end >= end).map(([role]) => role);
    const piece = { text: text.slice(start, end), start, roles: [...new Set(roles)] };
    const last = result.at(-1);
    if (last && sameRoles(last, piece)) result[result.length - 1] = { ...last, text: last.text + piece.text };
    else result.push(piece);
  }
  return result;
}

function sameRoles(a: Segment, b: Segment): boolean {
  return a.roles.length === b.roles.length && a.roles.every((role) => b.roles.includes(role));
}
