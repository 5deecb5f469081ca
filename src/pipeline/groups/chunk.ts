/** Forms the noun and prepositional groups of a sentence from left to right, longest first. */
import { CASE_BITS } from '../../lang/de/lexicon/agreement.js';
import type { Syntax } from '../../lang/de/syntax.js';
import type { WordClass } from '../../lang/de/tagging.js';
import type { Token } from '../tokens/index.js';
import { adverbOfAmount, amountAt, closeQuote, closesSoon, measures, modifiesAdjective, opensNoClause } from './ahead.js';
import { build, type Embedded, headOf } from './build.js';
import type { Group, NameSpan } from './group.js';

const NOMINATIVE = CASE_BITS.nom;

type Cursor = {
  syntax: Syntax;
  tokens: readonly Token[];
  inName: (at: number) => NameSpan | undefined;
};

export function chunk(tokens: readonly Token[], names: readonly NameSpan[], syntax: Syntax): Group[] {
  const byToken: NameSpan[] = [];
  for (const name of names) for (let i = name.from; i < name.to; i++) byToken[i] = name;
  const cursor: Cursor = {
    syntax,
    tokens,
    inName: (at) => byToken[at],
  };
  const groups: Group[] = [];
  let at = 0;
  while (at < tokens.length) {
    const group = parseGroup(cursor, at);
    if (!group) {
      at++;
      continue;
    }
    for (const inner of group.embedded?.groups ?? []) groups.push(inner);
    groups.push(group);
    at = group.to;
  }
  for (const [i, group] of groups.entries()) group.id = i;
  return groups;
}

/** Classes that no group begins with, outside names. */
const OPENS_NONE: ReadonlySet<WordClass> = new Set(['V', 'VZ', 'PTK', 'KON', 'SUB', 'COMMA', 'STOP', 'ZU', 'X']);

function parseGroup(cursor: Cursor, start: number): Group | null {
  const first = cursor.tokens[start];
  if (!first) return null;
  const amount = cursor.inName(start) ? 0 : amountAt(cursor.tokens, start, cursor.syntax);
  if (amount > 0) return parseNounGroup(cursor, start, start + amount, null);
  if (OPENS_NONE.has(first.class) && !cursor.inName(start)) return null;
  if (first.class === 'CMP' && !cursor.inName(start)) return comparison(cursor, start, first.lower);
  // "unter anderem Waffen" are weapons, under nothing
  if (amongOthers(cursor, start) || amongOthers(cursor, start - 1)) return null;
  if (first.class !== 'ADP' || cursor.inName(start)) return parseNounGroup(cursor, start, start, null);
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
  const group = parseNounGroup(cursor, start + 1, start + (quoted ? 2 : 1), null);
  if (!group || group.pronoun) return group;
  group.preposition = word;
  group.from = start;
  return group;
}

function parseNounGroup(cursor: Cursor, from: number, start: number, preposition: Token | null): Group | null {
  const { tokens } = cursor;
  let at = start;
  let determiner: Token | null = null;
  const adjectives: Token[] = [];
  at += adverbOfAmount(tokens, at, cursor.syntax) || amountAt(tokens, at, cursor.syntax);
  const first = tokens[at];
  if (!first) return null;
  // "gestern beschuldigte dieser Israel": it does not go with the name
  if (first.class === 'DET' && isDemonstrative(first) && isOddName(cursor, at + 1, first))
    return pronounGroup(cursor, from, at, preposition, first);
  if ((first.class === 'PRO' || first.class === 'REL') && !cursor.inName(at)) return pronounGroup(cursor, from, at, preposition, first);
  if (first.class === 'DET' && !cursor.inName(at)) {
    determiner = first;
    at++;
  }
  const embedded = parseEmbedded(cursor, at, determiner !== null);
  if (embedded) {
    at = embedded.next;
    adjectives.push(embedded.participle);
  }
  let quantity: string | null = null;
  for (; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || cursor.inName(at)) break;
    const next = tokens[at + 1];
    if (token.class === 'A') adjectives.push(token);
    // "Hunderte weitere Soldaten"
    else if (token.class === 'N' && cursor.syntax.isMeasure(token.lower) && next?.class === 'A') quantity = token.text;
    else if (preposition && adjectives.length === 0 && !determiner && isTimeAlone(token, cursor.syntax)) {
      // "seit 2004 Präsident", "seit gestern Präsident": a year is a group of its own
      return build(
        {
          from,
          to: at + 1,
          preposition,
          determiner,
          adjectives,
          nominals: [],
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
  const nominals = parseNominals(cursor, at);
  const head = headOf(nominals, cursor.inName(at));
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
        nominals: [],
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
    },
    cursor.syntax,
  );
}

function isTimeAlone({ class: kind, text, lower }: Token, { timeAdverbs }: Syntax): boolean {
  return kind === 'NUM' ? /^(1\d|20)\d\d$/.test(text) : kind === 'D' && timeAdverbs.has(lower);
}

function isDemonstrative(token: Token): boolean {
  return /^(dieser|jener)$/.test(token.lower);
}

/** A country's name that has no article, behind a form that it cannot have. */
function isOddName(cursor: Cursor, at: number, determiner: Token): boolean {
  const name = cursor.tokens[at];
  if (name?.class !== 'NE' || !cursor.inName(at)) return false;
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
      adjectives: [],
      nominals: [],
      head: pronoun,
      embedded: null,
      quantity: null,
      pronoun,
    },
    cursor.syntax,
  );
}

/** Nouns and names in a row. A name ends the run; another name or noun after it begins a group of its own. */
function parseNominals(cursor: Cursor, start: number): Token[] {
  const { tokens } = cursor;
  const run: Token[] = [];
  let at = start;
  while (at < tokens.length) {
    const token = tokens[at];
    if (!token) break;
    const name = cursor.inName(at);
    if (name) {
      // "der Beitritt Kroatiens": a genitive hangs on the noun, it is no apposition
      if (name.genitive && run.length > 0) break;
      // "bei einem Luftangriff Karl Huber getötet": an event is no person's description
      if (name.type === 'Person' && run.length > 0 && cursor.syntax.isNoPerson(run.at(-1)?.lower ?? '')) break;
      // "am Montag Israel": a time is nobody's description
      if (cursor.syntax.times.has(run.at(-1)?.lemma ?? '')) break;
      for (let i = at; i < name.to; i++) {
        const part = tokens[i];
        if (part) run.push(part);
      }
      return run;
    }
    if (token.kind === 'open-quote' && run.length > 0 && cursor.inName(at + 1)) {
      at++;
      continue;
    }
    if (token.class !== 'N' && token.class !== 'NE') break;
    const previous = run.at(-1);
    if (previous && previous.class === 'N' && token.class === 'N' && !measures(previous, token, cursor.syntax)) break;
    run.push(token);
    at++;
  }
  return run;
}

/** "von Separatisten kontrollierten", "im Süden gelegene": groups that hang on a declined participle before the noun. */
function parseEmbedded(cursor: Cursor, start: number, determined: boolean): Embedded | null {
  const { tokens } = cursor;
  const groups: Group[] = [];
  let at = start;
  for (let rounds = 0; rounds < 8; rounds++) {
    const token = tokens[at];
    if (!token || cursor.inName(at)) return null;
    if (token.class === 'A' && groups.length > 0) {
      const after = tokens[at + 1];
      const participle = token.readings.some((reading) => reading.verbForm !== undefined) || /end(e|en|er|es|em)$/.test(token.lower);
      if (
        !(participle || (determined && cursor.syntax.takesGroups.has(token.lemma))) ||
        !after ||
        !['N', 'NE', 'A', 'NUM', 'D', 'COMMA', 'KON'].includes(after.class)
      )
        return null;
      return { next: at + 1, participle: token, groups };
    }
    if (token.class === 'D' && groups.length > 0) {
      at++;
      continue;
    }
    const first = groups.at(-1);
    if (first && determined && (token.class === 'COMMA' || token.class === 'KON')) {
      // "von CDU, FDP und Grünen unterstützten": members of a row share the preposition
      const member = parseGroup(cursor, at + 1);
      if (!member || member.nominals.length === 0) return null;
      member.preposition ??= first.preposition;
      groups.push(member);
      at = member.to;
      continue;
    }
    // a preposition that a name begins with opens no group
    if (cursor.inName(at)) return null;
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
