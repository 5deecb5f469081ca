/** Forms of German names: demonyms, adjectives of places, and the way back from a form to the listed name. */

/** Singular and plural forms of a demonym with the person's sex: "Russe/Russin" → Russe, Russen, Russin, Russinnen. `*Deutsch` declines as an adjective. */
export function demonymForms(entry: string): { form: string; sex: 'm' | 'f' }[] {
  if (entry.startsWith('*')) {
    const stem = entry.slice(1);
    return [
      { form: `${stem}er`, sex: 'm' },
      { form: `${stem}en`, sex: 'm' },
      { form: `${stem}em`, sex: 'm' },
      { form: `${stem}e`, sex: 'f' },
    ];
  }
  const [male = '', feminine] = entry.split('/');
  const female = feminine ?? `${male.replace(/e$/, '')}in`;
  const plural = /e$/.test(male) ? `${male}n` : feminine === undefined ? male : `${male}en`;
  // "Ungar" takes -n, "Jemenit" -en: both weak forms are harmless.
  const weak = feminine !== undefined && !/e$/.test(male) ? [`${male}n`] : [];
  const strong = feminine === undefined ? [`${male}s`, `${male}n`] : [];
  return [
    ...[...new Set([male, plural, ...weak, ...strong])].map((form) => ({ form, sex: 'm' as const })),
    { form: female, sex: 'f' },
    { form: `${female}nen`, sex: 'f' },
  ];
}

/** The adjective and inhabitant in -er where it is regular: Moskau → Moskauer, Karlsruhe → Karlsruher, Göttingen → Göttinger. */
export function inhabitantForms(city: string): string[] {
  if (city.endsWith('e')) return [`${city}r`];
  if (city.endsWith('ingen') && city.length > 7) return [`${city.slice(0, -2)}er`];
  return [`${city}er`];
}

const [E, M, N, R, S] = ['e', 'm', 'n', 'r', 's'].map((letter) => letter.charCodeAt(0));

/** Letters of the adjective ending that closes the word, 0 where no adjective could end so: -e, -er, -es, -en, -em. Asked of every word, so by its letters. */
export function adjectiveEnding(word: string): number {
  const { length } = word;
  const last = word.charCodeAt(length - 1);
  if (last === E) return length > 3 ? 1 : 0;
  return length > 4 && (last === R || last === S || last === N || last === M) && word.charCodeAt(length - 2) === E ? 2 : 0;
}

/** "Vereinten" → "Vereint"; null where no adjective could end so. */
export function adjectiveStem(word: string): string | null {
  const letters = adjectiveEnding(word);
  return letters > 0 ? word.slice(0, word.length - letters) : null;
}

const [APOSTROPHE, TURNED] = ["'", '’'].map((letter) => letter.charCodeAt(0));
const NOTHING: readonly number[] = [];
const ONE: readonly number[] = [1];
const TWO: readonly number[] = [2];
const ONE_TWO: readonly number[] = [1, 2];
const TWO_ONE: readonly number[] = [2, 1];

/** How many letters a genitive or dative ending may have that is taken off: "Russlands", "Bundestages", "Obama’s", "Republikanern". */
export function endingLengths(word: string): readonly number[] {
  const { length } = word;
  const last = word.charCodeAt(length - 1);
  if (last === APOSTROPHE || last === TURNED) return ONE;
  if (last !== S && last !== N) return NOTHING;
  const before = word.charCodeAt(length - 2);
  if (last === S) {
    if (before === APOSTROPHE || before === TURNED) return length > 3 ? TWO_ONE : TWO;
    if (length <= 3) return NOTHING;
    return length > 4 && before === E ? ONE_TWO : ONE;
  }
  return length > 5 && (word.endsWith('ern') || word.endsWith('eln')) ? ONE : NOTHING;
}

/** What is left without such an ending. */
export function withoutEnding(word: string): readonly string[] {
  const lengths = endingLengths(word);
  return lengths.length === 0 ? [] : lengths.map((length) => word.slice(0, word.length - length));
}
