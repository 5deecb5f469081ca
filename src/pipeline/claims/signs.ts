/** What may stand in a sentence that rules ask for, each a bit, so that one comparison tells whether a rule is worth trying. */
import type { German } from '../../lang/de/index.js';
import { remember } from '../../lang/de/remember.js';
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
  // a verb of being a guest, of taking part, of an event, of calling to one
  'guests',
  'takes-part',
  'made',
  'calls',
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
  const signs = words.verb(lemma) | (predicative ? PREDICATIVE : 0);
  if (!predicate && !predicative) return signs;
  const said = predicate?.lower ?? predicative?.head.lower ?? '';
  return signs | words.said(said) | (predicative && lemma === 'sein' ? GUESTS : 0);
}

export function signsOfToken({ lower, naming }: Token, words: SignWords): Signs {
  const kind = naming.office?.term.kind;
  const calling = kind !== undefined && kind !== 'relative' && kind !== 'title';
  return words.token(lower) | (calling ? CALLING : 0);
}

/** The signs that single words are. */
export type SignWords = { token(lower: string): Signs; verb(lemma: string): Signs; said(lower: string): Signs };

const REMEMBERED = 40_000;
const known = new WeakMap<German, SignWords>();

export function signWords(german: German): SignWords {
  const before = known.get(german);
  if (before) return before;
  const { syntax, nouns } = german;
  const [jointly, takes, made, calls] = [signsOf(['jointly']), signsOf(['takes-part']), signsOf(['made']), signsOf(['calls'])];
  const fixed = new Map<string, Signs>([
    ['(', signsOf(['bracket'])],
    ['dort', signsOf(['dort'])],
    ['wo', WHICH],
  ]);
  const { verbs, callers, made: making } = nouns.events;
  const words: SignWords = {
    token: remember(REMEMBERED, (lower) => fixed.get(lower) ?? (syntax.isJointly(lower) || syntax.together.has(lower) ? jointly : 0)),
    verb: remember(
      REMEMBERED,
      (lemma) =>
        (verbs.has(lemma) ? takes : 0) |
        (making.has(lemma) ? made : 0) |
        (callers.has(lemma) ? calls : 0) |
        (syntax.among.has(lemma) ? GUESTS : 0),
    ),
    said: (lower) => (verbs.has(lower) ? takes : 0),
  };
  known.set(german, words);
  return words;
}
