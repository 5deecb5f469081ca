/** What is described is called as it stands without an article in the nominative: "russisches Außenministerium". */

import type { German } from '../../lang/de/index.js';
import { CASE_BITS, GENDER_BITS, NUMBER_BITS } from '../../lang/de/lexicon/agreement.js';
import { endOf } from '../groups/ends.js';
import type { Group } from '../groups/index.js';
import type { Token } from '../tokens/index.js';
import { NOMINATIVE_ENDINGS, nominativePlural } from '../tokens/nominative.js';
import type { Mention } from './mention.js';

const ENDING = /e[rsnm]?$/;

export function nominative(group: Group, head: Token): string {
  const { adjectives, agreement, embedded } = group;
  const plural = isOnlyPlural(agreement) || isBarePlural(group, head);
  const noun = plural ? nominativePlural(head) : head.lemma;
  // "der für Dienstag in Berlin geplante Parteitag": a participle says nothing without what hangs on it
  const before = adjectives.filter((token) => token.index < head.index && ENDING.test(token.text) && token !== embedded?.participle);
  if (before.length === 0) return noun;
  const own = head.readings.reduce((sum, reading) => sum | reading.agreement, 0);
  // "das Militär" is no "der Militär"
  const bits = own & agreement || own || agreement;
  const gender =
    bits & GENDER_BITS.neut && !(bits & GENDER_BITS.masc) ? 'neut' : bits & GENDER_BITS.fem && !(bits & GENDER_BITS.masc) ? 'fem' : 'masc';
  const shared = endingOf(before.findLast((token) => !isTownly(token)));
  const words = before
    // "das später abgesagte Länderspiel": adjectives of one noun end alike, so this is none
    .filter((token) => isTownly(token) || endingOf(token) === shared || endingOf(token) === 'em')
    .map((token) => (isTownly(token) ? token.text : token.text.replace(ENDING, NOMINATIVE_ENDINGS[plural ? 'plural' : gender])));
  return [...words, noun].join(' ');
}

/** "Journalisten", "Fans", "zehn Menschen", "zwischen koptischen Christen": without an article one of them would have no such form. */
function isBarePlural({ determiner, possessive, pronoun, agreement }: Group, head: Token): boolean {
  if (determiner || possessive || pronoun || (agreement & NUMBER_BITS.pl) === 0 || head.text === head.lemma) return false;
  // "Gefangene" are declined as adjectives
  const isPlural = head.text.endsWith('n') || head.text === `${head.lemma}e` || head.text === `${head.lemma}s`;
  if (!isPlural || head.readings.some(({ kind }) => kind === 'adjectival')) return false;
  return head.readings.some(({ agreement: own }) => (own & NOMINATIVE_PLURAL) !== 0);
}

const NOMINATIVE_PLURAL = CASE_BITS.nom & NUMBER_BITS.pl;

function endingOf(token: Token | undefined): string | undefined {
  return token && ENDING.exec(token.text)?.[0];
}

/** "Berliner", "Schweizer" never change. */
function isTownly(token: Token): boolean {
  return token.capital && token.text.endsWith('er');
}

export function isOnlyPlural(agreement: number): boolean {
  return (agreement & NUMBER_BITS.sg) === 0 && agreement !== 0;
}

/** "Foreign Ministry (Russia)" for what is told by no more than what it is and whose; an adjective that says more would be lost. */
export function englishBody(word: string, { adjectives }: Group, owner: Mention | null, { names }: German): string | null {
  if (adjectives.length > (owner?.role === 'adjective' ? 1 : 0)) return null;
  const english = names.englishBody(word);
  return english && owner ? `${english} (${owner.nameEn ?? owner.name})` : english;
}

/** "Fraktion der SPD", "SPD-Landtagsfraktion": what is called with whose it is. */
export function withWhose(group: Group, head: Token, owner: Mention | null, words: readonly Token[]): string {
  const name = nominative(group, head);
  if (owner?.role === 'modifier') return name;
  const [whose] = group.genitives;
  const end = whose ? endOf(whose) : owner?.group?.preposition && owner.from > 0 && owner.role === 'name' ? owner.to : 0;
  const from = words.indexOf(head) + 1;
  // "Bündnis 90/Die Grünen" has no blanks around its stroke
  return words.slice(from, end).reduce((all, it, i) => `${all}${words[from + i - 1]?.end === it.start ? '' : ' '}${it.text}`, name);
}
