export type LanguageCode = 'de' | 'en';
