/** Puts a group together from its words, with what they allow of case, number and gender. */
import { CASE_BITS, NUMBER_BITS } from '../../lang/de/lexicon/agreement.js';
import type { Syntax } from '../../lang/de/syntax.js';
import type { Token } from '../tokens/index.js';
import { groupAgreement, withOwnArticle } from './agreement.js';
import type { Group, NameSpan } from './group.js';

/** Groups that hang on a declined participle, and where what follows it begins. */
export type Embedded = { next: number; participle: Token; groups: Group[] };

type Parts = {
  from: number;
  to: number;
  preposition: Token | null;
  determiner: Token | null;
  adjectives: readonly Token[];
  nominals: readonly Token[];
  head: Token;
  embedded: Embedded | null;
  quantity: string | null;
  pronoun: Token | null;
  /** The form of the head tells no case, as that of a name in full does not */
  open?: boolean;
  /** One person, though the form of the head be that of several */
  single?: boolean;
  /** "dessen Mut" */
  whose?: Token | null;
};

const NO_GROUPS: readonly Group[] = [];

export function build(parts: Parts, syntax: Syntax): Group {
  const { preposition, determiner, adjectives, head, embedded } = parts;
  const first = abbreviationOf(parts);
  const by = (noun: Token) => groupAgreement(preposition, determiner, adjectives, noun, parts.pronoun !== null);
  const own = isTitled(parts) ? ofName(parts, head) : by(head) | (first ? by(first) : 0);
  const other = (parts.open && isGenitive(own)) || (parts.single && (own & NUMBER_BITS.sg) === 0);
  const [opening] = parts.nominals;
  const plain = other ? ofAnyCase(preposition) : opening && !determiner ? withOwnArticle(own, opening) : own;
  const several = determiner === null && preposition === null && isSeveral(head) ? plain | SEVERAL : plain;
  const agreement = counted(parts, several);
  const group: Group = {
    id: 0,
    from: parts.from,
    to: parts.to,
    preposition: preposition ? (syntax.contractions.get(preposition.lower) ?? preposition.lower) : null,
    determiner,
    possessive: parts.whose ?? (determiner?.morph.possessive ? determiner : null),
    adjectives,
    nominals: parts.nominals,
    pronoun: parts.pronoun,
    head,
    agreement,
    embedded: embedded ? { participle: embedded.participle, groups: embedded.groups, commands: isCommanding(embedded, syntax) } : null,
    genitives: NO_GROUPS,
    conjuncts: NO_GROUPS,
    parent: null,
    quantity: parts.quantity,
  };
  if (embedded) for (const inner of embedded.groups) inner.parent = group;
  return group;
}

/** "50 Flugzeuge": several, where the noun's form may be that. */
function counted({ quantity, adjectives, nominals }: Parts, agreement: number): number {
  if (quantity === null || nominals.length === 0 || !/^(?:[2-9]|\d{2,})$/.test(quantity)) return agreement;
  return adjectives.length === 0 ? agreement & NUMBER_BITS.pl || agreement : agreement;
}

function isGenitive(agreement: number): boolean {
  return agreement !== 0 && (agreement & ~CASE_BITS.gen) === 0;
}

function ofAnyCase(preposition: Token | null): number {
  return preposition ? NUMBER_BITS.sg & preposition.morph.governs : NUMBER_BITS.sg;
}

/** "der IG Bau" is none of "der Bau": letters that open a name may tell its gender. */
function abbreviationOf({ nominals, head, determiner }: Parts): Token | null {
  const [first] = nominals;
  const opens = first && determiner && nominals.length === 2 && nominals[1] === head && first.index + 1 === head.index;
  return opens && /^\p{Lu}{2,}$/u.test(first.text) ? first : null;
}

/** "traf Präsident Huber", "mit Präsident Huber": before a name an office is not declined. */
function isTitled({ determiner, adjectives, nominals, head, pronoun }: Parts): boolean {
  return (
    !pronoun && !determiner && adjectives.length === 0 && head.class === 'N' && nominals[0] === head && nominals.at(-1)?.class === 'NE'
  );
}

function ofName({ preposition, nominals }: Parts, head: Token): number {
  const bits = groupAgreement(null, null, [], head, false);
  // "Staaten Polen und Litauen" are declined
  if ((bits & NUMBER_BITS.sg & CASE_BITS.nom) === 0) return groupAgreement(preposition, null, [], head, false);
  const own = bits | (groupAgreement(null, null, [], nominals.at(-1) ?? head, false) & NUMBER_BITS.sg);
  return preposition ? own & preposition.morph.governs || own : own;
}

const SEVERAL = NUMBER_BITS.pl & (CASE_BITS.nom | CASE_BITS.acc);

/** "Bewaffnete griffen an": an adjective that stands as a noun, without an article, may be several. */
function isSeveral({ lower, readings }: Token): boolean {
  return lower.endsWith('e') && readings.some(({ kind }) => kind === 'adjectival');
}

/** Of a name alone, the last word is declined ("Andres Granier"), but "der Zentralrat der Juden", "der Verein für Sport" by what stands before its attribute. */
export function headOf(nominals: readonly Token[], name: NameSpan | undefined): Token | undefined {
  if (!name) return nominals[0];
  const attribute =
    name.type === 'Organization' && nominals.length > 1 ? nominals.findIndex((token) => /^(der|des|für|zur|zum)$/.test(token.text)) : -1;
  // "die A 7" is one
  return (attribute > 0 ? nominals[attribute - 1] : undefined) ?? nominals.findLast((token) => token.class !== 'NUM') ?? nominals.at(-1);
}

function isCommanding({ participle }: Embedded, { commanding }: Syntax): boolean {
  return participle.analysis.readings.some(({ lemma }) => commanding.has(lemma));
}
