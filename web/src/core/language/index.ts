import { atom, derive } from '../atom.js';
import { remember, remembered } from '../storage.js';
import { LANGUAGES } from './dictionary.js';
import type { LanguageCode } from './types.js';

export { formatDate, formatMoment } from './dates.js';
export type { Dictionary } from './dictionary.js';
export type { LanguageCode } from './types.js';

/** Chosen by hand or by the address; `null` leaves it to what was chosen before, or to the browser. */
export const chosenLanguageAtom = atom<LanguageCode | null>(null);

export const languageAtom = derive(
  [chosenLanguageAtom],
  (chosen) => chosen ?? known(remembered('language')) ?? preferred(navigator.languages),
);

export const dictionaryAtom = derive([languageAtom], (language) => LANGUAGES[language]);

export function chooseLanguage(language: LanguageCode): void {
  remember('language', language);
  chosenLanguageAtom.set(language);
}

/** The first of the browser's languages that we speak; English where it speaks neither. */
export function preferred(languages: readonly string[]): LanguageCode {
  for (const language of languages) {
    const code = known(language.slice(0, 2).toLowerCase());
    if (code) return code;
  }
  return 'en';
}

function known(code: string | null): LanguageCode | null {
  return code === 'de' || code === 'en' ? code : null;
}
