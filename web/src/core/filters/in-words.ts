/** Filters as a person would say them, for where the rail is not beside what they leave. */
import type { Ontology } from '../../../../src/model/ontology.js';
import { keysOf } from '../keys.js';
import type { Dictionary, LanguageCode } from '../language/index.js';
import { spanName } from '../time/words.js';
import type { Filters } from './types.js';

/** Of a list, so many are named. */
const NAMED = 4;

type Names = Record<LanguageCode, string>;

/** @param speaker a speaker's name by its id */
export function filtersInWords(
  filters: Filters,
  { entities, relations, modality, polarity }: Ontology,
  words: Dictionary,
  language: LanguageCode,
  speaker: (id: string) => string,
): string[] {
  const list = (names: readonly string[]) =>
    names.length > NAMED ? words.filters.andMore(names.slice(0, NAMED).join(', '), names.length - NAMED) : names.join(', ');
  /** What is left, or where that is more, what is hidden. */
  const kinds = <K extends string>(all: Record<K, unknown>, hidden: readonly K[], nameOf: (key: K) => Names): string[] => {
    if (hidden.length === 0) return [];
    const left = keysOf(all).filter((key) => !hidden.includes(key));
    const names = (keys: readonly K[]) => list(keys.map((key) => nameOf(key)[language]));
    return [left.length <= hidden.length ? words.palette.only(names(left)) : words.palette.without(names(hidden))];
  };
  const { from, to, speakers, sources, out, only, folded } = filters;
  return [
    ...kinds(entities, filters.entityTypes, (key) => entities[key].plural),
    ...kinds(relations, filters.relationTypes, (key) => relations[key].name),
    ...kinds(modality, filters.modalities, (key) => modality[key].name),
    ...kinds(polarity, filters.polarities, (key) => polarity[key].name),
    ...(speakers.length > 0 ? [`${words.filters.speakers}: ${list(speakers.map(speaker))}`] : []),
    ...(sources.length > 0 ? [`${words.filters.sources}: ${list(sources.map((one) => one || words.claim.noOutlet))}`] : []),
    ...(from === null && to === null ? [] : [`${words.time.title}: ${spanName({ from, to }, { language, words })}`]),
    ...(filters.disputed ? [words.filters.disputedOnly] : []),
    ...(filters.minSources > 1 ? [`${words.filters.minSources}: ${filters.minSources}`] : []),
    ...(only.length > 0 ? [words.node.alone(only.length)] : []),
    ...(out.length > 0 ? [words.node.takenOut(out.length)] : []),
    ...(folded.length > 0 ? [words.expand.folded(folded.length)] : []),
  ];
}
