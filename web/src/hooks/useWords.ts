import type { LanguageCode } from '../core/language/index.js';
import { dictionaryAtom, languageAtom } from '../core/language/index.js';
import { useAtom } from './useAtom.js';

/** To make one takes as long as to write a hundred numbers. */
const NUMBERS: Record<LanguageCode, Intl.NumberFormat> = { de: new Intl.NumberFormat('de'), en: new Intl.NumberFormat('en') };

/** The page's words, the language's code and its way of writing numbers. */
export function useWords() {
  const words = useAtom(dictionaryAtom);
  const language = useAtom(languageAtom);
  return { words, language, count: NUMBERS[language].format };
}
