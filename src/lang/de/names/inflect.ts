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

/** Letters of the adjective ending that closes the word, 0 where none does: -e, -er, -es, -en, -em. Asked of every word, so by its letters. */
function adjectiveEnding(word: string): number {
  const last = word.charCodeAt(word.length - 1);
  if (last === E) return 1;
  return (last === R || last === S || last === N || last === M) && word.charCodeAt(word.length - 2) === E ? 2 : 0;
}

/** "Vereinten" → "Vereint"; null where no adjective could end so. */
export function adjectiveStem(word: string): string | null {
  const letters = adjectiveEnding(word);
  return letters > 0 && word.length - letters >= 3 ? word.slice(0, word.length - letters) : null;
}

const NOTHING: readonly string[] = [];

/** What is left without a genitive or dative ending: "Russlands", "Bundestages", "Obama’s", "Republikanern". */
export function withoutEnding(word: string): readonly string[] {
  const last = word.charAt(word.length - 1);
  if (last !== 's' && last !== 'n' && last !== "'" && last !== '’') return NOTHING;
  const shorter: string[] = [];
  if (/['’]s?$/.test(word)) shorter.push(word.replace(/['’]s?$/, ''));
  if (word.length > 3 && last === 's') shorter.push(word.slice(0, -1));
  if (word.length > 5 && word.endsWith('es')) shorter.push(word.slice(0, -2));
  if (word.length > 5 && (word.endsWith('ern') || word.endsWith('eln'))) shorter.push(word.slice(0, -1));
  return shorter;
}
