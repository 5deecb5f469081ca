/** Arrows as sentences. Names stand as the graph has them, unbent. */
import type { Ontology } from '../../../../src/model/ontology.js';
import type { RelationType } from '../../../../src/model/vocabulary.js';
import type { LanguageCode } from './types.js';

/** Verbs that would take the name into their middle: "greift … an". */
const SPLIT: Record<LanguageCode, readonly RelationType[]> = { de: ['ATTACKS', 'CONCEDES_TO', 'REJECTS'], en: [] };

/** What a name begins with that the words before it would bend: an article or an adjective, "der Westen", "russisches Außenministerium". */
const BENDS = /^\p{Ll}/u;

/** The relation before the name of its target; where grammar would change either of them, a colon keeps them apart. */
export function relationBefore(target: string, type: RelationType, { relations }: Ontology, language: LanguageCode): string {
  const name = relations[type].name[language];
  return BENDS.test(target) || SPLIT[language].includes(type) ? `${name}:` : name;
}

export function sentenceOf(source: string, type: RelationType, target: string, ontology: Ontology, language: LanguageCode): string {
  return [source, relationBefore(target, type, ontology, language), target].join(' ');
}
