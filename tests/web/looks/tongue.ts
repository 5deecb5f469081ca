/** Tells whether the words of a page are all of its own language. */
import { LANGUAGES } from '../../../web/src/core/language/dictionary.js';
import type { LanguageCode } from '../../../web/src/core/language/index.js';

const WORDS: Record<LanguageCode, Set<string>> = { de: vocabulary(LANGUAGES.de), en: vocabulary(LANGUAGES.en) };

/** Of what is said, the texts in which a word stands that only the other language's dictionary knows; names of the data are given, not ours. */
export function inOtherTongue(language: LanguageCode, said: readonly string[], names: ReadonlySet<string>): string[] {
  const [own, other] = language === 'de' ? [WORDS.de, WORDS.en] : [WORDS.en, WORDS.de];
  return said.filter((text) => wordsOf(text).some((word) => other.has(word) && !own.has(word) && !names.has(word)));
}

export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
}

function vocabulary(value: unknown): Set<string> {
  if (typeof value === 'string') return new Set(wordsOf(value));
  if (typeof value === 'function') return spoken(value);
  if (typeof value !== 'object' || value === null) return new Set();
  return new Set(Object.values(value).flatMap((inner) => [...vocabulary(inner)]));
}

/** What a phrase says around its numbers and names. */
function spoken(phrase: object & { length: number }): Set<string> {
  const words = new Set<string>();
  for (const filling of [1, 2, '1']) {
    try {
      for (const word of vocabulary(Reflect.apply(phrase as never, undefined, Array(phrase.length).fill(filling)))) words.add(word);
    } catch {
      // a phrase that wants a day or a list says nothing to a number
    }
  }
  return words;
}
