import type { AddressPart } from '../url/part.js';
import { chosenLanguageAtom } from './index.js';
import type { LanguageCode } from './types.js';

export const languagePart: AddressPart<LanguageCode | null> = {
  atom: chosenLanguageAtom,
  write: (language) => (language ? { lang: language } : {}),
  read: (values) => {
    const language = values.get('lang');
    return language === 'de' || language === 'en' ? language : undefined;
  },
};
