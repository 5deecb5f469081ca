/** Readings of exactly one form: the dictionary's, with the closed classes mended by supplement.yaml. */

import { remember } from '../remember.js';
import { CASE_BITS } from './agreement.js';
import type { Prefixes, Supplement } from './data.js';
import { type Dictionary, lemmaOf, type Trail } from './dictionary.js';
import { capitalise } from './letters.js';
import { mergeFeatures } from './merge.js';
import { readTag } from './tags.js';
import type { Features, Reading } from './types.js';

export const NO_READINGS: readonly Reading[] = [];
const MOST_VERBS = 10_000;

export type Source = {
  readings(form: string): readonly Reading[];
  has(form: string): boolean;
  /** The next place, from one on, where the letters down to another have readings, three or more, with a capital in front if asked for; else -1. */
  nextRest(word: string, from: number, to: number, capital: boolean): number;
  beginnings(word: string): Beginnings;
  /** The prefix a verb is separated at, by the dictionary's infinitives with zu (ein|zu|marschieren). */
  separablePrefix(lemma: string): string | undefined;
};

/** Which beginnings of a word, by how many letters they have, are forms with this ending: one walk tells of all. */
export type Beginnings = (letters: number, ending?: string) => boolean;

/** Written out, since readings are made by the ten thousand: a spread takes ten times as long. */
export function reading(features: Features, lemma: string, prefix?: string): Reading {
  return {
    pos: features.pos,
    kind: features.kind,
    agreement: features.agreement,
    weak: features.weak,
    mixed: features.mixed,
    strong: features.strong,
    bare: features.bare,
    persons: features.persons,
    tense: features.tense,
    mood: features.mood,
    verbForm: features.verbForm,
    degree: features.degree,
    predicative: features.predicative,
    nameKind: features.nameKind,
    governs: features.governs,
    senses: features.senses,
    subordinate: features.subordinate,
    tags: features.tags,
    lemma,
    prefix,
  };
}

export function openSource(dictionary: Dictionary, supplement: Supplement, prefixes: Prefixes): Source {
  const lemmas = new Map(supplement.lemmas.map((it) => [it.stem, it.lemma]));

  const prefixOf = remember(
    MOST_VERBS,
    (lemma) =>
      prefixes.separable.find(
        (it) => lemma.startsWith(it) && lemma.length > it.length + 3 && dictionary.has(`${it}zu${lemma.slice(it.length)}`),
      ) ?? null,
  );
  const separablePrefix = (lemma: string): string | undefined => prefixOf(lemma) ?? undefined;

  const fromDictionary = (form: string): Reading[] => {
    const found: Reading[] = [];
    for (const entry of dictionary.entries(form)) {
      const spelled = inNewSpelling(lemmaOf(form, entry), form, dictionary);
      if (found.length > 0 && found.some((it) => it.lemma === spelled && entry.features.some((one) => one.tags === it.tags))) continue;
      for (const features of entry.features) {
        const lemma = features.pos === 'DET' || features.pos === 'PRON' ? (lemmas.get(spelled) ?? spelled) : spelled;
        // Every possessive is listed twice, once with its own lemma and once as a form of mein.
        if (features.kind === 'possessive' && lemma === 'mein' && !form.toLowerCase().startsWith('mein')) continue;
        const isVerb = features.pos === 'VERB' && features.kind === 'full';
        found.push(reading(features, abbreviated(features) ?? lemma, isVerb ? separablePrefix(lemma) : undefined));
      }
    }
    return found;
  };

  const mended = new Map<string, () => readonly Reading[]>();
  // What the dictionary calls a personal pronoun der is the relative pronoun, which the supplement adds.
  for (const { form, entries } of supplement.add)
    mended.set(form, () => [...fromDictionary(form).filter((it) => it.kind !== 'personal'), ...supplementReadings(entries)]);
  for (const { form, entries } of supplement.replace) mended.set(form, () => supplementReadings(entries));
  for (const it of supplement.contractions) mended.set(it.form, () => contracted(it, fromDictionary, readings));

  const readings = (form: string): readonly Reading[] => {
    const mend = form.length <= longestMended ? mended.get(form) : undefined;
    if (mend) return mend();
    const found = fromDictionary(form);
    // kept for long, so without the room that a list grows by
    return found.length === 0 ? NO_READINGS : found.slice();
  };

  const longestMended = Math.max(0, ...[...mended.keys()].map((form) => form.length));
  const ownForms = [...mended.keys()].filter((form) => !dictionary.has(form));
  const own = new Set(ownForms);
  const ownOpenings = new Set(ownForms.map((form) => opening(form, 0)));
  const opensOwn = (word: string, from: number): boolean => ownOpenings.has(opening(word, from));
  const isOwn = (form: string): boolean => form.length <= longestMended && own.has(form);

  return {
    readings,
    has: (form) => dictionary.has(form) || (opensOwn(form, 0) && isOwn(form)),
    nextRest: (word, from, to, capital) => {
      const found = dictionary.nextRest(word, from, to, capital);
      const end = found < 0 ? to : found;
      for (let at = Math.max(from, to - longestMended); at < end; at++)
        if (opensOwn(word, at) && isOwn(capital ? capitalise(word.slice(at, to)) : word.slice(at, to))) return at;
      return found;
    },
    beginnings: (word) => {
      const maybeOwn = opensOwn(word, 0);
      let trail: Trail | undefined;
      return (letters, ending = '') => {
        trail ??= dictionary.trail(word);
        return dictionary.endsForm(trail, letters, ending) || (maybeOwn && isOwn(word.slice(0, letters) + ending));
      };
    },
    separablePrefix,
  };
}

/** Two letters tell most words from those of a short list, however they are written. */
function opening(word: string, at: number): number {
  return at + 1 < word.length ? ((word.charCodeAt(at) | 0x20) << 16) | word.charCodeAt(at + 1) : 0;
}

/** The dictionary has lemmas of before 1996 beside newer forms: Schuß of Schüssen, Kongreß of Kongresses. */
function inNewSpelling(lemma: string, form: string, dictionary: Dictionary): string {
  if (!lemma.includes('ß') || form.includes('ß')) return lemma;
  const newer = lemma.replaceAll('ß', 'ss');
  return dictionary.has(newer) ? newer : lemma;
}

/** Entries are `lemma TAG`; those of one lemma are merged as the dictionary's are. */
function supplementReadings(entries: readonly string[]): Reading[] {
  const byLemma = new Map<string, Features[]>();
  for (const entry of entries) {
    const [lemma = '', tag = ''] = entry.split(' ');
    byLemma.set(lemma, [...(byLemma.get(lemma) ?? []), ...readTag(tag)]);
  }
  return [...byLemma].flatMap(([lemma, all]) => mergeFeatures(all).map((it) => reading(it, lemma)));
}

/** im = in + dem: the preposition's reading with the article's case, number and gender. */
function contracted(
  { preposition, article }: { preposition: string; article: string },
  own: (form: string) => readonly Reading[],
  all: (form: string) => readonly Reading[],
): Reading[] {
  const base = all(preposition).find((it) => it.pos === 'ADP');
  const definite = own(article).find((it) => it.kind === 'definite');
  if (!base || !definite) return [];
  const governed = base.governs.reduce((bits, it) => bits | CASE_BITS[it], 0);
  const agreement = definite.agreement & governed;
  const governs = base.governs.filter((it) => agreement & CASE_BITS[it]);
  return [reading({ ...base, kind: 'contraction', agreement, governs }, preposition)];
}

/** The word an abbreviation stands for, written in its tag: ABK:Doktor:SUB, ABK:wort=deutsch:ADJ. */
function abbreviated(features: Features): string | undefined {
  if (features.kind !== 'abbreviation') return undefined;
  return features.tags[0]?.split(':')[1]?.replace(/^wort=/, '');
}
