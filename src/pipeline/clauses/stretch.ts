/** Cuts a sentence at the marks and conjunctions where a clause may begin or end. */
import type { German } from '../../lang/de/index.js';
import type { Syntax } from '../../lang/de/syntax.js';
import type { Group } from '../groups/index.js';
import type { Token } from '../tokens/index.js';
import { OPENS_PAIR } from '../tokens/relative.js';
import { verbSense } from '../tokens/verb.js';
import type { Range } from './clause.js';
import { clausalQuotes } from './quotes.js';
import { endsForBoth, helps, sharesInfinitive } from './shared.js';

export type Boundary = 'start' | 'comma' | 'colon' | 'dash' | 'open-paren' | 'close-paren' | 'open-quote' | 'close-quote' | 'conjunction';

export type Stretch = Range & {
  before: Boundary;
  opener: Token | null;
  /** Position of the finite verb, if there is one. */
  finite: number | null;
  /** Position of an infinitive with zu. */
  infinitive: number | null;
  quoted: boolean;
};

const MARKS: ReadonlyMap<string, Boundary> = new Map(
  Object.entries({
    ',': 'comma',
    ';': 'colon',
    ':': 'colon',
    '(': 'open-paren',
    ')': 'close-paren',
    '[': 'open-paren',
    ']': 'close-paren',
    '–': 'dash',
    '—': 'dash',
    '-': 'dash',
    '…': 'dash',
    '...': 'dash',
  } as const),
);

export function cutStretches(tokens: readonly Token[], groups: readonly Group[], german: German): Stretch[] {
  const stretches: Stretch[] = [];
  const quotes = clausalQuotes(tokens);
  let from = 0;
  let before: Boundary = 'start';
  let quoted = quotes.size > 0 && startsQuoted(tokens);
  for (let at = 0; at < tokens.length; at++) {
    const kind = cutAt(at, tokens, groups, quotes);
    if (kind === null) continue;
    addStretches(stretches, tokens, { from, to: at, before, quoted }, groups, german);
    if (kind === 'open-quote') quoted = true;
    if (kind === 'close-quote') quoted = false;
    // ", „" or "“," count as one boundary of the quotation
    if (at !== from || (before !== 'open-quote' && before !== 'close-quote' && before !== 'colon')) before = kind;
    from = at + 1;
  }
  addStretches(stretches, tokens, { from, to: tokens.length, before, quoted }, groups, german);
  return stretches;
}

function cutAt(at: number, tokens: readonly Token[], groups: readonly Group[], quotes: ReadonlySet<number>): Boundary | null {
  const token = tokens[at];
  if (!token || token.kind === 'word' || token.kind === 'number') return null;
  if (token.kind === 'open-quote' || token.kind === 'close-quote') return quotes.has(at) ? token.kind : null;
  const kind = MARKS.get(token.text);
  return kind && !isInside(at, groups) ? kind : null;
}

function addStretches(found: Stretch[], tokens: readonly Token[], bare: Bare, groups: readonly Group[], german: German): void {
  while (bare.to > bare.from && isFinalMark(tokens[bare.to - 1])) bare.to--;
  if (bare.to > bare.from) splitConjunctions(found, tokens, describe(tokens, bare, german), groups, german);
}

function isFinalMark(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'mark' && /^[.!?]+$/.test(token.text);
}

/** Inside a group or between the members of a row: a comma there ends no clause. */
function isInside(at: number, groups: readonly Group[]): boolean {
  for (let i = 0; i < groups.length; i++) {
    const group = groups[i];
    if (group && group.from <= at && at < (group.conjuncts.at(-1) ?? group).to) return true;
  }
  return false;
}

function startsQuoted(tokens: readonly Token[]): boolean {
  for (const token of tokens) {
    if (token.kind === 'open-quote') return false;
    if (token.kind === 'close-quote') return true;
  }
  return false;
}

export function couldBeFinite(token: Token): boolean {
  return token.morph.finite;
}

export function mustBeFinite(token: Token): boolean {
  return token.morph.onlyFinite;
}

type Bare = Range & { before: Boundary; quoted: boolean };

function describe(tokens: readonly Token[], { from, to, before, quoted }: Bare, german: German): Stretch {
  const opener = openerOf(tokens, from, to, german.syntax);
  const infinitive = infinitiveOf(tokens, from, to);
  return { from, to, before, quoted, opener, finite: finiteOf(tokens, { from, to }, opener !== null, infinitive, german), infinitive };
}

/** At the end behind an opener, else the first; a form that can be nothing else comes before one that can. */
function finiteOf(
  tokens: readonly Token[],
  { from, to }: Range,
  opened: boolean,
  infinitive: number | null,
  german: German,
): number | null {
  let candidate: number | null = null;
  let sure: number | null = null;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token?.class !== 'V' || !couldBeFinite(token) || tokens[i - 1]?.class === 'ZU') continue;
    if (i === from && isAside(tokens, i, to, german)) continue;
    // "sprechen zu dürfen"
    if (tokens[i + 1]?.class === 'ZU' && helps(tokens[i + 2], german) && !mustBeFinite(token)) continue;
    if (mustBeFinite(token)) {
      if (!opened) return i;
      sure = i;
    }
    if (opened || (candidate === null && (infinitive === null || (i < infinitive && standsSecond(tokens, from, i))))) candidate = i;
  }
  return sure ?? candidate;
}

/** "Die SPD, vertreten durch Huber, kritisierte …": a participle with who does it, between commas before the finite verb. */
function isAside(tokens: readonly Token[], at: number, to: number, german: German): boolean {
  const [token, next, behind] = [tokens[at], tokens[at + 1], tokens[to + 1]];
  if (!token || tokens[at - 1]?.class !== 'COMMA' || tokens[to]?.class !== 'COMMA' || behind?.class !== 'V') return false;
  const agent = next?.class === 'ADP' && /^(von|vom|durch)$/.test(next.lower);
  return agent && couldBeFinite(behind) && verbSense(token, german).participle;
}

/** An ambiguous form before a zu-infinitive is finite only early in its stretch: "Wir haben zu tun", not ", die Truppen haben zu wollen". */
function standsSecond(tokens: readonly Token[], from: number, at: number): boolean {
  let words = 0;
  for (let i = from; i < at; i++) if (tokens[i]?.class !== 'D') words++;
  return words <= 3;
}

function infinitiveOf(tokens: readonly Token[], from: number, to: number): number | null {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token?.class === 'VZ') return i;
    if (token?.class === 'ZU' && tokens[i + 1]?.class === 'V') return i + 1;
  }
  return null;
}

function openerOf(tokens: readonly Token[], from: number, to: number, syntax: Syntax): Token | null {
  for (let i = from; i < Math.min(from + 4, to); i++) {
    const token = tokens[i];
    if (!token) return null;
    // "Damit soll …": an adverb before the verb in second place
    if (token.class === 'SUB') {
      const next = tokens[i + 1];
      return i === from && next?.class === 'V' && mustBeFinite(next) && i + 2 < to ? null : token;
    }
    if (token.class === 'REL') return i > 0 ? token : null;
    if (token.class === 'CMP' && i === from && endsWithFinite(tokens, to)) return token;
    if (i > 0 && syntax.questionWords.has(token.lower) && endsWithFinite(tokens, to)) return token;
    if (token.class !== 'ADP' && !syntax.beforeConjunction.has(token.lower)) return null;
  }
  return null;
}

function endsWithFinite(tokens: readonly Token[], to: number): boolean {
  const last = tokens[to - 1];
  const beforeLast = tokens[to - 2];
  return (last?.class === 'V' && couldBeFinite(last)) || (isFinalMark(last) && beforeLast?.class === 'V' && couldBeFinite(beforeLast));
}

/** "… und überfalle kein Land", "… kommt und sie geht", "nach Polen reisen und Duda treffen": one stretch, two clauses. */
function splitConjunctions(found: Stretch[], tokens: readonly Token[], whole: Stretch, groups: readonly Group[], german: German): void {
  let stretch = whole;
  for (let i = stretch.from + 1; i < stretch.to - 1; i++) {
    if (!joins(tokens, stretch.from, i, german) || isInside(i, groups) || !joinsClauses(tokens, stretch, i)) continue;
    const { from, to, before, quoted } = stretch;
    const left = describe(tokens, { from, to: i, before, quoted }, german);
    const right = describe(tokens, { from: i + 1, to, before: 'conjunction', quoted }, german);
    // "A verhaftet und B angegriffen zu haben"
    if (!left.opener && !right.opener && sharesInfinitive(left, right, tokens, german)) {
      left.finite = null;
      left.infinitive = right.infinitive;
    }
    if (left.opener && !right.opener) {
      // both sides hang on the same conjunction, their finite verbs at the end
      right.finite = lastFinite(tokens, right);
      if (right.finite !== null) right.opener = left.opener;
      // "die gesucht und gefunden hat": its helping verb serves both
      if (left.finite === null || endsForBoth(left, right, tokens, german)) left.finite = right.finite;
    }
    pushBoth(found, tokens, left, german);
    stretch = right;
    i = right.from;
  }
  pushBoth(found, tokens, stretch, german);
}

/** "und", and of "weder A lobte noch B" the second part only. */
function joins(tokens: readonly Token[], from: number, at: number, { frames }: German): boolean {
  const token = tokens[at];
  if (token?.class !== 'D') return token?.class === 'KON' && !OPENS_PAIR.has(token.lower);
  const first = frames.cues.firstOf.get(token.lower);
  return first !== undefined && hasWord(first, tokens, from, at);
}

function hasWord(word: string, tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]?.lower === word) return true;
  return false;
}

/** "Sie haben versprochen die Truppen abzuziehen": behind the verbs that end a clause, an infinitive is a clause of its own, comma or not. */
function pushBoth(found: Stretch[], tokens: readonly Token[], stretch: Stretch, german: German): void {
  const end = stretch.infinitive === stretch.to - 1 ? endOfVerbs(tokens, stretch, german.syntax) : null;
  if (end === null) {
    found.push(stretch);
    return;
  }
  const { from, to, before, quoted } = stretch;
  found.push(
    describe(tokens, { from, to: end, before, quoted }, german),
    describe(tokens, { from: end, to, before: 'comma', quoted }, german),
  );
}

/** Where the participle of a helping verb stands, or behind an opener the finite verb. */
function endOfVerbs(tokens: readonly Token[], { finite, infinitive, opener, from }: Stretch, syntax: Syntax): number | null {
  const helper = finite === null ? undefined : tokens[finite];
  if (finite === null || infinitive === null || !helper) return null;
  for (let i = infinitive - 1; i > from; i--) {
    const token = tokens[i];
    const closes = opener ? i === finite && mustBeFinite(helper) : i > finite && isParticipleOf(helper, token, syntax);
    if (closes) return i + 1;
    if (token?.class === 'V') return null;
  }
  return null;
}

function isParticipleOf(helper: Token, token: Token | undefined, syntax: Syntax): boolean {
  return (
    token?.class === 'V' &&
    token.readings.some(({ verbForm }) => verbForm === 'part2') &&
    helper.readings.some(({ lemma }) => syntax.auxiliaries.has(lemma))
  );
}

export function isVerbBetween(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isVerb(tokens[i])) return true;
  return false;
}

export function isVerb(token: Token | undefined): boolean {
  return token !== undefined && (token.class === 'V' || token.class === 'VZ');
}

function lastFinite(tokens: readonly Token[], range: Range): number | null {
  for (let i = range.to - 1; i >= range.from; i--) {
    const token = tokens[i];
    if (token?.class === 'V') return couldBeFinite(token) ? i : null;
  }
  return null;
}

function joinsClauses(tokens: readonly Token[], { from, to, opener }: Stretch, at: number): boolean {
  if (!isVerbBetween(tokens, from, at) || !isVerbBetween(tokens, at + 1, to)) return false;
  // directly behind the verbs of the left side, or directly before a finite verb
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (isVerb(before) || before?.class === 'PTK') return true;
  if (after?.class === 'V' && couldBeFinite(after)) return true;
  // "A kam nach Polen und B ging": each side has a finite verb of its own
  return !opener && sureFinite(tokens, from, at, false) && sureFinite(tokens, at + 1, to, true);
}

/** @param joined whether a conjunction before it tells that it is too far away */
function sureFinite(tokens: readonly Token[], from: number, to: number, joined: boolean): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token?.class === 'V' && mustBeFinite(token)) return true;
    if (joined && token?.class === 'KON') return false;
  }
  return false;
}
