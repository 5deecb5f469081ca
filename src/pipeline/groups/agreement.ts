/** Case, number and gender of a noun group: what its words allow together. */

import type { Case } from '../../lang/de/lexicon/agreement.js';
import { ALL_BITS, CASE_BITS, NUMBER_BITS } from '../../lang/de/lexicon/agreement.js';
import type { Token } from '../tokens/index.js';
import type { Group } from './group.js';

const NOT_GENITIVE = ALL_BITS & ~CASE_BITS.gen;

export function nounAgreement(token: Token, determined = false): number {
  const bits = token.morph.agreement;
  if (token.class !== 'NE' && bits) return bits;
  // a name whose paradigm is not known: singular; genitive where it ends in s
  if (bits && token.analysis.step === 'exact') return spreadCases(bits);
  return determined || endsLikeGenitive(token.lower) ? ALL_BITS : NOT_GENITIVE;
}

/** "Russlands", "Max’": as names in the genitive end, and some in every case. */
export function endsLikeGenitive(lower: string): boolean {
  let at = lower.length - 1;
  if (at > 0 && "'’".includes(lower.charAt(at))) at--;
  return at >= 0 && 'sxzß'.includes(lower.charAt(at));
}

/** The lexicon gives names their bare forms; with an article they stand in every case ("der Krim"). The genitive needs it or an s. */
function spreadCases(bits: number): number {
  const plain = bits & CASE_BITS.nom;
  return bits | (plain << 6) | (plain << 12) | (plain << 18);
}

/** "Die Linke", "Der Spiegel": an article that is part of a name tells the name's gender, but not its case. */
export function withOwnArticle(bits: number, { class: kind, morph }: Token): number {
  if (kind !== 'DET') return bits;
  return bits & spreadCases(morph.agreement & CASE_BITS.nom) || bits;
}

function determinerAgreement(token: Token): number {
  return token.morph.agreement || ALL_BITS;
}

function adjectiveAgreement(token: Token, determined: boolean): number {
  return (determined ? token.morph.agreement : token.morph.strong) || ALL_BITS;
}

export function groupAgreement(
  preposition: Token | null,
  determiner: Token | null,
  adjectives: readonly Token[],
  head: Token,
  isPronoun: boolean,
): number {
  let bits = isPronoun ? determinerAgreement(head) : nounAgreement(head, determiner !== null);
  if (determiner) {
    // "der IG Metall": where the two do not go together, the article knows better
    const by = determinerAgreement(determiner);
    bits = bits & by || by;
  }
  // "zum neuen Präsidenten": "zum" holds an article
  const determined = determiner !== null || (preposition !== null && preposition.morph.article !== 0);
  for (let i = 0; i < adjectives.length; i++) {
    const adjective = adjectives[i];
    if (adjective) bits = narrowed(bits, adjectiveAgreement(adjective, determined));
  }
  if (!preposition) return bits;
  return narrowed(narrowed(bits, preposition.morph.governs), preposition.morph.article);
}

/** A combination that rules everything out is a slip of the text or of the lexicon, and left aside. */
function narrowed(bits: number, by: number): number {
  return bits & by || bits;
}

export function canBe(agreement: number, what: Case): boolean {
  return (agreement & CASE_BITS[what]) !== 0;
}

export function isPlural(agreement: number): boolean {
  return (agreement & NUMBER_BITS.pl) !== 0;
}

export function isSingular(agreement: number): boolean {
  return (agreement & NUMBER_BITS.sg) !== 0;
}

/** "der Regisseur und Schauspieler Karl Huber", "der Vorsitzende der SPD und Bürgermeister von Kiel": one article, and two nouns for one person. */
export function sharesArticle({ determiner, preposition, agreement, nominals, conjuncts, genitives, to }: Group): boolean {
  // "vom" holds one
  if ((!determiner && !preposition) || conjuncts.length === 0 || !isSingular(agreement) || !isNoun(nominals.at(-1))) return false;
  // "Der Präsident der USA, Barack Obama, und Kanzlerin Merkel" are two
  if ((conjuncts[0]?.from ?? 0) > Math.max(to, ...genitives.map((it) => it.to)) + 2) return false;
  return conjuncts.every((it) => it.determiner === null && isSingular(it.agreement) && it.nominals[0]?.class === 'N');
}

/** Also the first part of a compound that shares its end: "das Verkehrs- und Innovationsministerium". */
function isNoun(token: Token | undefined): boolean {
  return token?.class === 'N' || token?.text.endsWith('-') === true;
}
