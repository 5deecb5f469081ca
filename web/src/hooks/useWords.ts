import { dictionaryAtom, languageAtom } from '../core/language/index.js';
import { useAtom } from './useAtom.js';

/** The page's words, the language's code and its way of writing numbers. */
export function useWords() {
  const words = useAtom(dictionaryAtom);
  const language = useAtom(languageAtom);
  return { words, language, count: (value: number) => value.toLocaleString(language) };
}
