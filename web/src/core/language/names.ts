import type { LanguageCode } from './types.js';

/** The English name in the English interface, where the graph knows one. */
export function displayName(entity: { name: string; nameEn?: string | undefined }, language: LanguageCode): string {
  return language === 'en' ? (entity.nameEn ?? entity.name) : entity.name;
}
