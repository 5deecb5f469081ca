/** Other spellings of a word: capitals throughout, ss for ß, ae for ä, the full stop of an abbreviation. */
import { capitalise, isAllCaps, isCapitalised, lowerFirst } from './letters.js';

/** Shorter words in lower case are rather foreign (van, ai) than nouns written small. */
const SHORTEST_NOUN = 5;

/** TREFFEN → Treffen, treffen; a lower-case noun (russland) → Russland. */
export function capitalisations(form: string): string[] {
  if (isAllCaps(form)) return [capitalise(form.toLowerCase()), form.toLowerCase()];
  return form === lowerFirst(form) && form.length >= SHORTEST_NOUN ? [capitalise(form)] : [];
}

const UMLAUTS: Readonly<Record<string, string>> = { ae: 'ä', oe: 'ö', ue: 'ü', Ae: 'Ä', Oe: 'Ö', Ue: 'Ü' };
const LONGEST = 64;

/** Spellings that mean the same word, likeliest first; each also with its first letter small. */
export function respellings(form: string): string[] {
  if (form.length > LONGEST) return [];
  const umlauts = form.replace(/[aouAOU]e/g, (it) => UMLAUTS[it] ?? it);
  const found: string[] = [];
  for (const spelling of [
    form.replace(/\.$/, ''),
    form.replaceAll('ss', 'ß'),
    form.replaceAll('ß', 'ss'),
    form.replaceAll('’', "'"),
    umlauts,
    umlauts.replaceAll('ss', 'ß'),
  ]) {
    if (spelling !== form && !found.includes(spelling)) found.push(spelling, ...(isCapitalised(spelling) ? [lowerFirst(spelling)] : []));
  }
  return found;
}
