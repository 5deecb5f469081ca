/** From tokens and groups to clauses by topological fields (after Neumann, Braun and Piskorski, ANLP 2000): brackets first, then what lies between. */
import type { German } from '../../lang/de/index.js';
import type { Group } from '../groups/index.js';
import { deniesByItself, mayNegate } from '../tokens/facts.js';
import type { Token } from '../tokens/index.js';
import type { Clause, Range } from './clause.js';
import { combine } from './combine.js';
import { findAntecedent, inheritRoles, narrowPronoun, shareForms } from './depend.js';
import { deniedOf, fillGap, type Remnant, splitGapped } from './gapping.js';
import { readRoles } from './roles.js';
import { joinRows } from './rows.js';
import { cutStretches, isVerbBetween } from './stretch.js';
import { readVerbs } from './verbs.js';

export type { Clause, Roles, VerbComplex } from './clause.js';

export function readClauses(tokens: readonly Token[], groups: readonly Group[], german: German): Clause[] {
  const { clauses, finites } = combine(joinRows(cutStretches(tokens, groups, german), tokens, german), tokens, german);
  const gapped: Clause[] = [];
  for (const clause of clauses) {
    const id = clauses.length + gapped.length;
    const remnant = dropRemnant(clause.parts, tokens, german);
    const other = remnant ? deniedOf(clause, id, remnant, groups) : splitGapped(clause, id, tokens, groups, german.syntax);
    if (other) gapped.push(other);
  }
  giveGroups(clauses, groups);
  for (let i = 0; i < clauses.length; i++) {
    const clause = clauses[i];
    if (!clause) continue;
    clause.verbs = readVerbs(clause, finites[i], tokens, german);
    clause.negation = findNegation(clause, tokens, german) ?? secondOfPair(clause, clauses[i - 1], tokens, german);
    clause.pointer = findPointer(clause, tokens, german);
    clause.antecedent = findAntecedent(clause, groups, tokens, german);
    if (clause.antecedent) narrowPronoun(clause, clause.antecedent);
    clause.roles = readRoles(clause, tokens, german.syntax);
  }
  // the last of a row has the verb forms of all
  for (let i = clauses.length - 1; i >= 0; i--) {
    const clause = clauses[i];
    if (clause?.coordinated) shareForms(clause);
  }
  for (let i = 0; i < clauses.length; i++) {
    const clause = clauses[i];
    if (clause?.coordinated) inheritRoles(clause);
  }
  for (const clause of gapped) fillGap(clause);
  clauses.push(...gapped);
  return clauses;
}

/** The groups that lie in one of a clause's parts and hang on no other. */
function giveGroups(clauses: readonly Clause[], groups: readonly Group[]): void {
  for (let i = 0; i < groups.length; i++) {
    const group = groups[i];
    if (group && !group.parent) clauseAround(group, clauses)?.groups.push(group);
  }
}

function clauseAround({ from, to }: Group, clauses: readonly Clause[]): Clause | null {
  for (let i = 0; i < clauses.length; i++) {
    const clause = clauses[i];
    if (clause && liesIn(from, to, clause.parts)) return clause;
  }
  return null;
}

function liesIn(from: number, to: number, parts: readonly Range[]): boolean {
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i];
    if (part && from >= part.from && to <= part.to) return true;
  }
  return false;
}

export const DENIES_CLAUSE: ReadonlySet<string> = new Set(['clause', 'noun', 'pair']);

export function findNegation(clause: Clause, tokens: readonly Token[], german: German): Token | null {
  const { opener, parts } = clause;
  const { denialAt } = german.frames.cues;
  // "ohne Huber zu treffen", "statt Polen zu helfen"
  if (opener && mayNegate(opener, german) && denialAt([opener.lower], 0)?.scope === 'phrase') return opener;
  for (let p = 0; p < parts.length; p++) {
    const part = parts[p];
    // "mit 16 Aktivisten (darunter keine Deutschen) geentert"
    if (!part || (p > 0 && tokens[part.from - 1]?.text === '(')) continue;
    for (let i = part.from; i < part.to; i++) {
      const token = tokens[i];
      // "mit Nie Haisheng"
      if (!token || token.class === 'NE' || !mayNegate(token, german)) continue;
      // "verurteilte den Besuch als nicht hilfreich"
      const before = tokens[i - 1];
      if (before?.lower === 'als' && before !== opener) continue;
      // "die nicht im Landtag vertretenen Grünen"
      if (isBeforeParticiple(i, token, clause.groups)) continue;
      const denial = denialAt(wordsOf(tokens, i, part.to), 0);
      if (denial?.scope === 'none') i += denial.length - 1;
      else if ((denial && DENIES_CLAUSE.has(denial.scope)) || deniesByItself(token, german.syntax)) return token;
    }
  }
  return null;
}

/** "weder A zu loben noch B zu warnen", "Weder lobte er A, noch warnte er B" */
function secondOfPair({ parts }: Clause, before: Clause | undefined, tokens: readonly Token[], { frames }: German): Token | null {
  const [part] = parts;
  if (!before?.negation || !part) return null;
  for (const token of [tokens[part.from - 1], tokens[part.from]])
    if (token && frames.cues.firstOf.get(token.lower) === before.negation.lower) return token;
  return null;
}

const POINTS: ReadonlySet<string> = new Set(['D', 'PTK']);

/** "wehrte sich dagegen, …" */
export function findPointer({ parts }: Clause, tokens: readonly Token[], { syntax }: German): string | null {
  for (const { from, to } of parts)
    for (let i = from; i < to; i++) {
      const token = tokens[i];
      const found = token && POINTS.has(token.class) ? syntax.pointers.get(token.lower) : undefined;
      if (found) return found;
    }
  return null;
}

/** Denies what the participle before a noun says, and nothing else. */
function isBeforeParticiple(at: number, token: Token, groups: readonly Group[]): boolean {
  return groups.some(
    ({ from, to, embedded, adjectives, conjuncts, genitives }) =>
      (from < at && at < to && (embedded !== null || adjectives.length > 0)) ||
      (at >= to && (isBeforeParticiple(at, token, conjuncts) || isBeforeParticiple(at, token, genitives))),
  );
}

/** "Polen unterstützte den Plan, Ungarn nicht.", "…, nicht jedoch Ungarn.": what is denied at the end is another's, whose verb is left out. */
function dropRemnant(parts: Range[], tokens: readonly Token[], { frames, syntax }: German): Remnant | null {
  const part = parts.at(-1);
  const before = parts.at(-2);
  if (!part || !before || before.to !== part.from - 1 || tokens[before.to]?.class !== 'COMMA') return null;
  if (tokens[part.to] && tokens[part.to]?.class !== 'STOP') return null;
  if (isVerbBetween(tokens, part.from, part.to) || !isVerbBetween(tokens, before.from, before.to)) return null;
  if (!tokens.slice(part.from, part.to).some((it) => it.class === 'N' || it.class === 'NE')) return null;
  const words = wordsOf(tokens, part.from, part.to);
  const denies = (at: number) => DENIES_CLAUSE.has(frames.cues.denialAt(words, at)?.scope ?? 'none');
  const front = syntax.contrasts.has(words[0] ?? '') ? 1 : 0;
  const at = denies(front) ? front : words.length - 1;
  const negation = tokens[part.from + at];
  if (!negation || !denies(at)) return null;
  parts.pop();
  const rest = words.filter((_, i) => i !== at && !syntax.contrasts.has(words[i] ?? '')).length;
  return { part, negation, rest };
}

function wordsOf(tokens: readonly Token[], from: number, to: number): string[] {
  return tokens.slice(from, to).map((token) => token.lower);
}
