/** One key for the spellings of a name: "Lawrow", "Lavrov" and "Lavrow" fold to the same letters. */

/** Lower case, no diacritics, ß as ss; punctuation and repeated blanks become one blank. */
export function plainKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The plain key with German and English transliteration of Slavic and Arabic names made one. */
export function nameKey(name: string): string {
  return plainKey(name).replace(/w/g, 'v').replace(/ff\b/g, 'v').replace(/[jy]/g, 'i').replace(/ii+/g, 'i');
}
