/** Clauses in words: their fields, their verb, and how each of its roles was found. */
import type { ExplainedClause, ExplainedRole } from '../../model/explanation.js';
import type { ClaimContext } from '../claims/index.js';
import { sceneOf } from '../claims/verbs.js';
import type { Clause } from '../clauses/index.js';
import type { SentenceReading } from '../reading.js';
import { inArticle, type PieceOf } from './words.js';

export function explainClause(clause: Clause, reading: SentenceReading, context: ClaimContext): ExplainedClause {
  const pieceOf = inArticle(reading, context.text);
  const { verbs } = clause;
  return {
    type: clause.type,
    text: textOf(clause, pieceOf),
    fields: fieldsOf(clause, reading, pieceOf),
    verb: verbs && { lemmas: [...verbs.lemmas], voice: verbs.voice, tense: verbs.tense, mood: verbs.mood, modal: verbs.modal },
    negation: clause.negation?.text ?? null,
    roles: rolesOf(clause, reading, context, pieceOf),
    under: clause.parent && textOf(clause.parent, pieceOf),
  };
}

const textOf = (clause: Clause, pieceOf: PieceOf): string => clause.parts.map(pieceOf).join(' … ');

/** What stands before, between and behind the brackets: the conjunction or the finite verb, and what else belongs to the verb. */
function fieldsOf(clause: Clause, reading: SentenceReading, pieceOf: PieceOf): ExplainedClause['fields'] {
  const offset = reading.sentence.tokens[0]?.index ?? 0;
  const positions = clause.parts.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i));
  const verbs = new Set((clause.verbs?.tokens ?? []).map((token) => token.index - offset));
  if (clause.verbs?.particle) verbs.add(clause.verbs.particle.index - offset);
  const opener = clause.opener && clause.opener.index - offset;
  const finite = clause.verbs?.finite && clause.verbs.finite.index - offset;
  const left = opener ?? (clause.type === 'infinitive' ? null : finite);
  const right = positions.filter((at) => verbs.has(at) && at !== left && (left === null || left === undefined || at > left));
  const first = right[0];
  const last = right.at(-1);
  const between = (from: number, to: number) =>
    piecesOf(
      positions.filter((at) => at >= from && at < to),
      pieceOf,
    );
  const start = positions[0] ?? 0;
  const end = (positions.at(-1) ?? -1) + 1;
  const middleFrom = left === null || left === undefined ? start : left + 1;
  const fields = {
    forefield: left === null || left === undefined ? '' : between(start, left),
    left: left === null || left === undefined ? '' : between(left, left + 1),
    middle: between(middleFrom, first ?? end),
    right: first === undefined || last === undefined ? '' : between(first, last + 1),
    after: last === undefined ? '' : between(last + 1, end),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, text]) => text !== ''));
}

function piecesOf(positions: readonly number[], pieceOf: PieceOf): string {
  const runs: { from: number; to: number }[] = [];
  for (const at of positions) {
    const last = runs.at(-1);
    if (last?.to === at) last.to++;
    else runs.push({ from: at, to: at + 1 });
  }
  return runs.map(pieceOf).join(' … ');
}

function rolesOf(clause: Clause, reading: SentenceReading, context: ClaimContext, pieceOf: PieceOf): ExplainedRole[] {
  const { subject, subjectClause } = sceneOf(clause, reading, context);
  const roles: ExplainedRole[] = [];
  if (subject) {
    const how = clause.groups.includes(subject) ? 'agrees' : subjectClause === clause ? 'inherited' : 'controlled';
    roles.push({ role: 'subject', text: pieceOf(subject), how });
  }
  for (const role of ['accusative', 'dative', 'genitive', 'predicative'] as const) {
    const group = clause.roles[role];
    if (group) roles.push({ role, text: pieceOf(group), how: 'case' });
  }
  for (const group of clause.roles.prepositional) roles.push({ role: 'prepositional', text: pieceOf(group), how: 'case' });
  return roles;
}
