/** Cuts a sentence at the marks and conjunctions where a clause may begin or end. */
import type { Syntax } from '../../lang/de/syntax.js';
import type { Group } from '../groups/index.js';
import type { Token } from '../tokens/index.js';
import type { Range } from './clause.js';

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

export function cutStretches(tokens: readonly Token[], groups: readonly Group[], syntax: Syntax): Stretch[] {
  const inside = insideGroups(groups, tokens.length);
  const quotes = clausalQuotes(tokens);
  const cuts: { at: number; next: number; kind: Boundary }[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.kind === 'word' || token.kind === 'number') continue;
    if (token.kind === 'open-quote' || token.kind === 'close-quote') {
      if (quotes.has(i)) cuts.push({ at: i, next: i + 1, kind: token.kind });
      continue;
    }
    const kind = MARKS.get(token.text);
    if (kind && inside[i] !== 1) cuts.push({ at: i, next: i + 1, kind });
  }
  const stretches: Stretch[] = [];
  let from = 0;
  let before: Boundary = 'start';
  let quoted = startsQuoted(tokens);
  const add = (to: number) => {
    while (to > from && isFinalMark(tokens[to - 1])) to--;
    if (to > from) stretches.push(...splitConjunctions(tokens, describe(tokens, { from, to, before, quoted }, syntax), inside, syntax));
  };
  for (const cut of cuts) {
    add(cut.at);
    if (cut.kind === 'open-quote') quoted = true;
    if (cut.kind === 'close-quote') quoted = false;
    // ", „" or "“," count as one boundary of the quotation
    before =
      before !== 'start' && cut.at === from && (before === 'open-quote' || before === 'close-quote' || before === 'colon')
        ? before
        : cut.kind;
    from = cut.next;
  }
  add(tokens.length);
  return stretches;
}

function isFinalMark(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'mark' && /^[.!?]+$/.test(token.text);
}

/** Places inside a group or between the members of a row are 1, others 0: a comma there ends no clause. */
function insideGroups(groups: readonly Group[], size: number): Uint8Array {
  const inside = new Uint8Array(size);
  for (const group of groups) {
    const last = group.conjuncts.at(-1);
    const to = last ? last.to : group.to;
    inside.fill(1, group.from, to);
  }
  return inside;
}

/** Quotation marks around a whole clause. Marks around a few words are part of the clause they stand in. */
function clausalQuotes(tokens: readonly Token[]): Set<number> {
  const marks = new Set<number>();
  let open = -1;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    if (token.kind === 'open-quote') open = i;
    if (token.kind !== 'close-quote' && !(i === tokens.length - 1 && open >= 0)) continue;
    const close = token.kind === 'close-quote' ? i : tokens.length;
    const hasFinite = tokens.slice(open + 1, close).some((it) => it.class === 'V' && couldBeFinite(it));
    if (hasFinite || open < 0) {
      if (open >= 0) marks.add(open);
      if (close < tokens.length) marks.add(close);
    }
    open = -1;
  }
  return marks;
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

function describe(tokens: readonly Token[], bare: Bare, syntax: Syntax): Stretch {
  const opener = openerOf(tokens, bare, syntax);
  const infinitive = infinitiveOf(tokens, bare);
  const candidates: number[] = [];
  const sure: number[] = [];
  for (let i = bare.from; i < bare.to; i++) {
    const token = tokens[i];
    if (token?.class !== 'V' || !couldBeFinite(token) || tokens[i - 1]?.class === 'ZU') continue;
    candidates.push(i);
    if (mustBeFinite(token)) sure.push(i);
  }
  let finite: number | null = null;
  if (opener) finite = sure.at(-1) ?? candidates.at(-1) ?? null;
  else
    finite =
      sure[0] ??
      (infinitive === null ? candidates[0] : candidates.find((i) => i < infinitive && standsSecond(tokens, bare.from, i))) ??
      null;
  return { from: bare.from, to: bare.to, before: bare.before, quoted: bare.quoted, opener, finite, infinitive };
}

/** An ambiguous form before a zu-infinitive is finite only early in its stretch: "Wir haben zu tun", not ", die Truppen haben zu wollen". */
function standsSecond(tokens: readonly Token[], from: number, at: number): boolean {
  return tokens.slice(from, at).filter((token) => token.class !== 'D').length <= 3;
}

function infinitiveOf(tokens: readonly Token[], range: Range): number | null {
  for (let i = range.from; i < range.to; i++) {
    const token = tokens[i];
    if (token?.class === 'VZ') return i;
    if (token?.class === 'ZU' && tokens[i + 1]?.class === 'V') return i + 1;
  }
  return null;
}

function openerOf(tokens: readonly Token[], range: Range, syntax: Syntax): Token | null {
  for (let i = range.from; i < Math.min(range.from + 4, range.to); i++) {
    const token = tokens[i];
    if (!token) return null;
    const next = tokens[i + 1];
    // "Damit soll …": an adverb before the verb in second place
    if (token.class === 'SUB') return i === range.from && next?.class === 'V' && mustBeFinite(next) && i + 2 < range.to ? null : token;
    if (token.class === 'REL') return range.from > 0 || i > range.from ? token : null;
    if (token.class === 'CMP' && i === range.from && endsWithFinite(tokens, range)) return token;
    const question = syntax.questionWords.has(token.lower);
    if (question && (range.from > 0 || i > range.from) && endsWithFinite(tokens, range)) return token;
    if (token.class === 'ADP' || syntax.beforeConjunction.has(token.lower)) continue;
    return null;
  }
  return null;
}

function endsWithFinite(tokens: readonly Token[], range: Range): boolean {
  const last = tokens[range.to - 1];
  const beforeLast = tokens[range.to - 2];
  return (last?.class === 'V' && couldBeFinite(last)) || (isFinalMark(last) && beforeLast?.class === 'V' && couldBeFinite(beforeLast));
}

/** "… und überfalle kein Land", "… kommt und sie geht", "nach Polen reisen und Duda treffen": one stretch, two clauses. */
function splitConjunctions(tokens: readonly Token[], stretch: Stretch, inside: Uint8Array, syntax: Syntax): Stretch[] {
  for (let i = stretch.from + 1; i < stretch.to - 1; i++) {
    const token = tokens[i];
    if (token?.class !== 'KON' || inside[i] === 1) continue;
    if (!joinsClauses(tokens, stretch, i)) continue;
    const left = describe(tokens, { ...stretch, to: i }, syntax);
    const right = describe(tokens, { ...stretch, from: i + 1, before: 'conjunction' }, syntax);
    if (goesOnWithParticiple(tokens, left, right, syntax)) right.finite = null;
    if (left.opener && !right.opener) {
      // both sides hang on the same conjunction, their finite verbs at the end
      const last = lastFinite(tokens, right);
      return [left, ...splitConjunctions(tokens, { ...right, opener: last === null ? null : left.opener, finite: last }, inside, syntax)];
    }
    return [left, ...splitConjunctions(tokens, right, inside, syntax)];
  }
  return [stretch];
}

/** "wurde gefunden und verhaftet": a form that may be a participle, at the end, behind one that a helping verb has. */
function goesOnWithParticiple(tokens: readonly Token[], left: Stretch, right: Stretch, syntax: Syntax): boolean {
  const [helper, verb, last] = [tokens[left.finite ?? -1], tokens[right.finite ?? -1], tokens[left.to - 1]];
  if (!helper || !verb || !last || right.opener || left.finite === left.to - 1) return false;
  const isParticiple = (token: Token) => token.readings.some((reading) => reading.verbForm === 'part2');
  const rest = tokens.slice((right.finite ?? 0) + 1, right.to);
  return (
    helper.readings.some(({ lemma }) => syntax.auxiliaries.has(lemma)) &&
    isParticiple(last) &&
    isParticiple(verb) &&
    rest.every((token) => token.kind === 'mark')
  );
}

export function isVerbBetween(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]?.class === 'V' || tokens[i]?.class === 'VZ') return true;
  return false;
}

function lastFinite(tokens: readonly Token[], range: Range): number | null {
  for (let i = range.to - 1; i >= range.from; i--) {
    const token = tokens[i];
    if (token?.class === 'V') return couldBeFinite(token) ? i : null;
  }
  return null;
}

function joinsClauses(tokens: readonly Token[], stretch: Stretch, at: number): boolean {
  const isVerb = (i: number) => tokens[i]?.class === 'V' || tokens[i]?.class === 'VZ';
  if (!isVerbBetween(tokens, stretch.from, at) || !isVerbBetween(tokens, at + 1, stretch.to)) return false;
  // directly behind the verbs of the left side, or directly before a finite verb
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (isVerb(at - 1) || before?.class === 'PTK') return true;
  if (after?.class === 'V' && couldBeFinite(after)) return true;
  // "A kam nach Polen und B ging": each side has a finite verb of its own
  const sureLeft = tokens.slice(stretch.from, at).some((it) => it.class === 'V' && mustBeFinite(it));
  const right = tokens.slice(at + 1, stretch.to);
  const sureRight = right.findIndex((it) => it.class === 'V' && mustBeFinite(it));
  if (!sureLeft || sureRight < 0 || stretch.opener) return false;
  return !right.slice(0, sureRight).some((it) => it.class === 'KON');
}
