/** What stands in a text and no reader sees: soft hyphens, blanks and joiners of no width, byte order marks. */

/** Inside a character class of a regular expression. */
export const UNSEEN = '\\u00AD\\u200B-\\u200D\\u2060\\uFEFF';

const MARKS = new RegExp(`[${UNSEEN}]`, 'gu');

export function withoutUnseen(text: string): string {
  return text.replace(MARKS, '');
}
