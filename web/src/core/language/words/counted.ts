import type { LanguageCode } from '../types.js';

const NUMBERS = { de: new Intl.NumberFormat('de'), en: new Intl.NumberFormat('en') };

export function counted(language: LanguageCode, count: number, one: string, more: string): string {
  return `${NUMBERS[language].format(count)} ${count === 1 ? one : more}`;
}
