/** What may stand in a sentence that rules ask for, each a bit, so that one comparison tells whether a rule is worth trying. */
import type { German } from '../../lang/de/index.js';
import type { Clause } from '../clauses/index.js';
import type { Cluster } from '../entities/index.js';
import type { Group } from '../groups/index.js';
import type { Mention } from '../mentions/index.js';
import type { Token } from '../tokens/index.js';

const SIGNS = [
  // something means an entity of this type; `where`: a place or country
  'Person',
  'Country',
  'Organization',
  'Place',
  'Event',
  'where',
  /** something means a party */
  'party',
  /** a body, or a building told as one */
  'body',
  'possessive',
  /** "russisch" before a noun */
  'adjective',
  /** "NATO" in "NATO-Truppen" */
  'modifier',
  /** one of these two */
  'attribute',
  /** a mention that tells an office */
  'office',
  /** a word for an office or calling */
  'calling',
  /** "(" */
  'bracket',
  'dort',
  /** "wo", "in der" of a relative clause */
  'wo',
  /** "gemeinsam", "zusammen" */
  'jointly',
  // a group with this preposition
  'von',
  'unter',
  'aus',
  'als',
  'in',
  /** "von Separatisten kontrolliert" before a noun */
  'embedded',
  /** something is said to be something */
  'predicative',
  // a verb of being a guest, of taking part, of an event, of calling to one, of meeting or winning in one, of going to one, of holding one
  'guests',
  'takes-part',
  'made',
  'calls',
  'contends',
  'comes',
  'holds',
] as const;

export type Sign = (typeof SIGNS)[number];
/** A set of signs, bit by bit. */
export type Signs = number;

export function signsOf(names: readonly Sign[]): Signs {
  return names.reduce((signs, name) => signs | (1 << SIGNS.indexOf(name)), 0);
}

const CALLING = signsOf(['calling']);
const BODY = signsOf(['body']);
const POSSESSIVE = signsOf(['possessive']);
const ADJECTIVE = signsOf(['adjective', 'attribute']);
const MODIFIER = signsOf(['modifier', 'attribute']);
const OFFICE = signsOf(['office']);
const PARTY = signsOf(['party']);
const WHICH = signsOf(['wo']);
const EMBEDDED = signsOf(['embedded']);
const PREDICATIVE = signsOf(['predicative']);
const GUESTS = signsOf(['guests']);
const TAKES_PART = signsOf(['takes-part']);
const JOINTLY = signsOf(['jointly']);

export function signsOfCluster({ type, sort }: Cluster): Signs {
  return (TYPES.get(type) ?? 0) | (sort === 'party' ? PARTY : 0);
}

const TYPES: ReadonlyMap<string, Signs> = new Map([
  ['Person', signsOf(['Person'])],
  ['Country', signsOf(['Country', 'where'])],
  ['Organization', signsOf(['Organization'])],
  ['Place', signsOf(['Place', 'where'])],
  ['Event', signsOf(['Event'])],
]);

export function signsOfMention({ role, type, sort, office }: Mention): Signs {
  const told = (office ? OFFICE : 0) | (role === 'body' || (type === 'Place' && sort === 'building') ? BODY : 0);
  if (role === 'adjective') return told | ADJECTIVE;
  if (role === 'modifier') return told | MODIFIER;
  return role === 'possessive' ? told | POSSESSIVE : told;
}

const PREPOSITIONS: ReadonlyMap<string, Signs> = new Map(
  (['von', 'unter', 'aus', 'als', 'in'] as const).map((preposition) => [preposition, signsOf([preposition])]),
);

export function signsOfGroup({ preposition, pronoun, embedded }: Group): Signs {
  let signs = embedded ? EMBEDDED : 0;
  if (preposition === null) return signs;
  signs |= PREPOSITIONS.get(preposition) ?? 0;
  return preposition === 'in' && pronoun?.class === 'REL' ? signs | WHICH : signs;
}

export function signsOfClause({ verbs, roles }: Clause, words: SignWords): Signs {
  const lemma = verbs?.lemmas[0] ?? '';
  const { predicate, predicative } = roles;
  const signs = (words.verbs.get(lemma) ?? 0) | (predicative ? PREDICATIVE : 0);
  if (!predicate && !predicative) return signs;
  const said = words.verbs.get(predicate?.lower ?? predicative?.head.lower ?? '') ?? 0;
  return signs | (said & TAKES_PART) | (predicative && lemma === 'sein' ? GUESTS : 0);
}

/** The signs that a word is by itself. */
export function signsOfToken(token: Token, words: SignWords): Signs {
  const { use } = token;
  use.signs ??= newSigns(token, words);
  return use.signs;
}

function newSigns({ lower, naming }: Token, { tokens, isJointly }: SignWords): Signs {
  const kind = naming.office?.term.kind;
  const calling = kind !== undefined && kind !== 'relative' && kind !== 'title';
  return (tokens.get(lower) ?? 0) | (isJointly(lower) ? JOINTLY : 0) | (calling ? CALLING : 0);
}

/** Words that are signs, and verbs by their lemma. */
export type SignWords = {
  tokens: ReadonlyMap<string, Signs>;
  isJointly(lower: string): boolean;
  verbs: ReadonlyMap<string, Signs>;
};

const known = new WeakMap<German, SignWords>();

export function signWords(german: German): SignWords {
  const before = known.get(german);
  if (before) return before;
  const { syntax, nouns, frames } = german;
  const tokens = new Map<string, Signs>([
    ['(', signsOf(['bracket'])],
    ['dort', signsOf(['dort'])],
    ['wo', WHICH],
  ]);
  for (const word of syntax.together) tokens.set(word, JOINTLY);
  const verbs = new Map<string, Signs>();
  const add = (lemmas: Iterable<string>, signs: Signs) => {
    for (const lemma of lemmas) verbs.set(lemma, (verbs.get(lemma) ?? 0) | signs);
  };
  add(nouns.events.verbs.keys(), TAKES_PART);
  add(new Set([...nouns.events.made.keys(), ...frames.happenings.keys()]), signsOf(['made']));
  add(nouns.events.callers.keys(), signsOf(['calls']));
  add(new Set([...nouns.events.outcomes.keys(), ...nouns.events.opponents.keys()]), signsOf(['contends']));
  add(nouns.events.holding.keys(), signsOf(['holds']));
  add(nouns.events.coming, signsOf(['comes']));
  add(new Set([...syntax.among, ...syntax.asGuest]), GUESTS);
  const words = { tokens, isJointly: syntax.isJointly, verbs };
  known.set(german, words);
  return words;
}
