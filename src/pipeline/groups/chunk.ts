/** Forms the noun and prepositional groups of a sentence from left to right, longest first. */
import { CASE_BITS } from '../../lang/de/lexicon/agreement.js';
import type { Syntax } from '../../lang/de/syntax.js';
import type { WordClass } from '../../lang/de/tagging.js';
import type { Token } from '../tokens/index.js';
import { amountAt, amountBefore, closeQuote, closesSoon, isYear, modifiesAdjective, opensNoClause } from './ahead.js';
import { build, type Embedded } from './build.js';
import type { Group, NameSpan } from './group.js';
import { AMONG_OTHERS, BEGINS_AMOUNT, DEMONSTRATIVE, kindsOf, MAY_EMBED, NOMINAL, OPENS_NONE, TIME_ALONE } from './kinds.js';
import { type Cursor, parseNominals } from './nominals.js';

const NOMINATIVE = CASE_BITS.nom;

const NO_TOKENS: readonly Token[] = [];

export function chunk(tokens: readonly Token[], names: readonly NameSpan[], syntax: Syntax): Group[] {
  const byToken: (NameSpan | undefined)[] = [];
  for (const name of names) for (let i = name.from; i < name.to; i++) byToken[i] = name;
  const cursor: Cursor = { syntax, tokens, names: byToken };
  const groups: Group[] = [];
  for (let at = 0; at < tokens.length; ) {
    const group = parseGroup(cursor, at);
    if (group) {
      if (group.embedded) for (const inner of group.embedded.groups) groups.push(inner);
      groups.push(group);
      at = group.to;
    } else at++;
  }
  for (let i = 0; i < groups.length; i++) {
    const group = groups[i];
    if (group) group.id = i;
  }
  return groups;
}

function parseGroup(cursor: Cursor, start: number): Group | null {
  const first = cursor.tokens[start];
  if (!first) return null;
  const kinds = kindsOf(first, cursor.syntax);
  const named = cursor.names[start] !== undefined;
  if (!named) {
    const amount = kinds & BEGINS_AMOUNT ? amountAt(cursor.tokens, start, cursor.syntax) : 0;
    if (amount > 0) return parseNounGroup(cursor, start, start + amount, null);
    if (kinds & OPENS_NONE) return null;
    if (first.class === 'CMP') return comparison(cursor, start, first.lower);
  }
  // "unter anderem Waffen" are weapons, under nothing
  if (kinds & AMONG_OTHERS && (amongOthers(cursor, start) || amongOthers(cursor, start - 1))) return null;
  if (first.class !== 'ADP' || named) return parseNounGroup(cursor, start, start, null);
  let at = start + 1;
  let preposition = first;
  // "bis zu", "von … aus"
  const second = cursor.tokens[at];
  if (second?.class === 'ADP' && (first.lower === 'bis' || first.lower === 'nach' || first.lower === 'seit')) {
    preposition = second;
    at++;
  }
  return parseNounGroup(cursor, start, at, preposition);
}

/** "als Staat anerkannt", "Länder wie Polen": stands beside an argument and is none itself. */
function comparison(cursor: Cursor, start: number, word: string): Group | null {
  // "bezeichnete Huber als „großen Sohn der Stadt, den …“"
  const quoted = cursor.tokens[start + 1]?.kind === 'open-quote' && !closesSoon(cursor.tokens, start + 1);
  // "wie schon Polen"
  const adverb = word === 'wie' && cursor.tokens[start + 1]?.class === 'D' && cursor.tokens[start + 2]?.class === 'NE' ? 1 : 0;
  const group = parseNounGroup(cursor, start + 1, start + (quoted ? 2 : 1) + adverb, null);
  // "als einen der besten", not "als er"
  if (!group || (group.pronoun && !(group.pronoun.lower.startsWith('ein') && cursor.tokens[group.to]?.class === 'DET'))) return group;
  group.preposition = word;
  group.from = start;
  return group;
}

/** "lobte Huber für dessen Mut", "Dessen Präsident sagte": no relative clause, which a comma opens. */
function opensOwned({ tokens }: Cursor, at: number): boolean {
  const token = tokens[at];
  if (!token || !/^(?:dessen|deren)$/.test(token.lower) || !/^(?:A|N|NE)$/.test(tokens[at + 1]?.class ?? '')) return false;
  const before = tokens[at - 1]?.class === 'ADP' ? tokens[at - 2] : tokens[at - 1];
  return before === undefined || before.kind === 'word';
}

function parseNounGroup(cursor: Cursor, from: number, start: number, preposition: Token | null): Group | null {
  const { tokens, names, syntax } = cursor;
  const opening = tokens[start];
  if (!opening) return null;
  let at = start + amountBefore(tokens, start, kindsOf(opening, syntax), syntax);
  const first = tokens[at];
  if (!first) return null;
  // "gestern beschuldigte dieser Israel": it does not go with the name
  if (kindsOf(first, syntax) & DEMONSTRATIVE && isOddName(cursor, at + 1, first)) return pronounGroup(cursor, from, at, preposition, first);
  const whose = opensOwned(cursor, at) ? first : null;
  if (whose) at++;
  else if ((first.class === 'PRO' || first.class === 'REL') && !names[at]) return pronounGroup(cursor, from, at, preposition, first);
  let determiner: Token | null = null;
  if (!whose && first.class === 'DET' && !names[at]) {
    determiner = first;
    at++;
  }
  let adjectives = NO_TOKENS;
  const embedded = parseEmbedded(cursor, at, determiner !== null);
  if (embedded) {
    at = embedded.next;
    adjectives = [embedded.participle];
  }
  let quantity: string | null = null;
  for (; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || names[at]) break;
    const next = tokens[at + 1];
    const kinds = kindsOf(token, syntax);
    if (token.class === 'A') adjectives = [...adjectives, token];
    else if (kinds & NOMINAL) {
      // "Hunderte weitere Soldaten"
      if (token.class !== 'N' || next?.class !== 'A' || !syntax.isMeasure(token.lower)) break;
      quantity = token.text;
    } else if (preposition && adjectives.length === 0 && !determiner && kinds & TIME_ALONE) {
      // "seit 2004 Präsident", "seit gestern Präsident": a year is a group of its own
      return build(
        {
          from,
          to: at + 1,
          preposition,
          determiner,
          adjectives,
          nominals: NO_TOKENS,
          head: token,
          embedded,
          quantity: token.text,
          pronoun: token,
        },
        cursor.syntax,
      );
    } else if (token.class === 'NUM') quantity = quantity ? `${quantity} ${token.text}` : token.text;
    else if (token.class === 'QUOTE' && token.kind === 'open-quote' && closesSoon(tokens, at)) continue;
    else if (token.class === 'QUOTE' && token.kind === 'close-quote' && adjectives.length > 0) continue;
    else if (token.class === 'D' && (adjectives.length > 0 || determiner || preposition) && modifiesAdjective(tokens, at)) continue;
    else if (
      (token.class === 'COMMA' || token.class === 'KON') &&
      adjectives.length > 0 &&
      next?.class === 'A' &&
      opensNoClause(tokens, at + 1)
    )
      continue;
    else break;
  }
  const { nominals, head, open, single } = parseNominals(cursor, at, determiner);
  if (!head) {
    // a determiner or number that stands alone: "die beiden", "weitere 140"
    const lone = adjectives.at(-1) ?? (quantity ? tokens[at - 1] : determiner);
    if (!lone || (!preposition && !determiner && !quantity)) return null;
    if (lone.class === 'A' && !lone.capital && !determiner && !preposition) return null;
    return build(
      {
        from,
        to: at,
        preposition,
        determiner: lone === determiner ? null : determiner,
        adjectives,
        nominals: NO_TOKENS,
        head: lone,
        embedded,
        quantity,
        pronoun: lone,
      },
      cursor.syntax,
    );
  }
  const to = (nominals.at(-1)?.index ?? head.index) - (tokens[0]?.index ?? 0) + 1;
  return build(
    {
      from,
      to: closeQuote(tokens, to),
      preposition,
      determiner,
      adjectives,
      nominals,
      head,
      embedded,
      quantity,
      pronoun: null,
      open,
      single,
      whose,
    },
    cursor.syntax,
  );
}

/** A country's name that has no article, behind a form that it cannot have. */
function isOddName(cursor: Cursor, at: number, determiner: Token): boolean {
  const name = cursor.tokens[at];
  if (name?.class !== 'NE' || !cursor.names[at]) return false;
  const by = determiner.readings.reduce((sum, reading) => sum | reading.agreement, 0);
  const own = name.readings.reduce((sum, reading) => sum | reading.agreement, 0);
  return own !== 0 && (own & by & NOMINATIVE) === 0;
}

function amongOthers({ tokens }: Cursor, at: number): boolean {
  return tokens[at]?.lower === 'unter' && /^andere[mn]$/.test(tokens[at + 1]?.lower ?? '');
}

function pronounGroup(cursor: Cursor, from: number, at: number, preposition: Token | null, pronoun: Token): Group {
  return build(
    {
      from,
      to: at + 1,
      preposition,
      determiner: null,
      adjectives: NO_TOKENS,
      nominals: NO_TOKENS,
      head: pronoun,
      embedded: null,
      quantity: null,
      pronoun,
    },
    cursor.syntax,
  );
}

const GOES_ON: ReadonlySet<WordClass> = new Set(['N', 'NE', 'A', 'NUM', 'D', 'COMMA', 'KON']);

/** "von Separatisten kontrollierten", "im Süden gelegene", "1977 in Wien geborene", "am 5. Mai 1977 in Wien geborene": groups that hang on a declined participle before the noun. */
function parseEmbedded(cursor: Cursor, start: number, determined: boolean): Embedded | null {
  const { tokens, names, syntax } = cursor;
  const opening = tokens[start];
  const year = determined && isYear(opening);
  if (!opening || !(year || kindsOf(opening, syntax) & MAY_EMBED)) return null;
  const groups: Group[] = [];
  let at = year ? start + 1 : start;
  for (let rounds = 0; rounds < 8; rounds++) {
    const token = tokens[at];
    if (!token || names[at]) return null;
    if (token.class === 'A' && groups.length > 0) {
      const after = tokens[at + 1];
      const participle = token.readings.some((reading) => reading.verbForm !== undefined) || /end(e|en|er|es|em)$/.test(token.lower);
      if (!(participle || (determined && syntax.takesGroups.has(token.lemma))) || !after || !GOES_ON.has(after.class)) return null;
      return { next: at + 1, participle: token, groups };
    }
    if (groups.length > 0 && (token.class === 'D' || isYear(token))) {
      at++;
      continue;
    }
    const first = groups.at(-1);
    if (first && determined && (token.class === 'COMMA' || token.class === 'KON' || token.text === '/')) {
      // "von CDU, FDP und Grünen unterstützten", "in Baku/Aserbaidschan geborenen": members of a row share the preposition
      const member = parseGroup(cursor, at + 1);
      if (!member || member.nominals.length === 0) return null;
      member.preposition ??= first.preposition;
      groups.push(member);
      at = member.to;
      continue;
    }
    // "der seit 2002 von Polen unterstützten Partei"
    if (determined && token.class === 'ADP' && isYear(tokens[at + 1])) {
      at += 2;
      continue;
    }
    const opens = token.class === 'ADP' || (groups.length === 0 && token.class === 'D' && tokens[at + 1]?.class === 'ADP');
    // "der dem Präsidenten nahestehende Minister"
    const dative = !opens && groups.length === 0 && determined && token.class === 'DET';
    if (!opens && !dative) return null;
    const group = parseGroup(cursor, token.class === 'D' ? at + 1 : at);
    if (!group || (group.nominals.length === 0 && group.pronoun?.class !== 'PRO')) return null;
    groups.push(group);
    at = group.to;
  }
  return null;
}
