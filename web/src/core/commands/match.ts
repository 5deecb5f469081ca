/** Finds commands by some of their letters. */
import { askingWords, folded, isForm } from './stems.js';
import type { Command } from './types.js';

/** Fits like a word within the name. */
const FORM = 1;
/** The worst fit: by letters that only come soon after each other. */
const SCATTERED = 3;

/**
 * Best first, a group's commands together; all of them, as they stand, for no text.
 * @param worst how badly they may fit, as `rate` says
 */
export function matching(commands: readonly Command[], text: string, worst = SCATTERED): Command[] {
  const wanted = folded(text);
  const words = askingWords(text);
  const rated = commands.flatMap((command) => {
    const ratings = [command.name, ...(command.also ?? [])].map((name) => rate(folded(name), wanted)).filter((rating) => rating !== null);
    if (words.some((word) => isForm(word, command.stems ?? []))) ratings.push(FORM);
    const rating = Math.min(...ratings);
    return rating > worst ? [] : [{ command, rating }];
  });
  const best = new Map<string, number>();
  for (const { command, rating } of rated) best.set(command.group, Math.min(best.get(command.group) ?? rating, rating));
  const of = (group: string) => best.get(group) ?? 0;
  const order = [...new Set(rated.map(({ command }) => command.group))].sort((a, b) => of(a) - of(b));
  return order.flatMap((group) =>
    rated
      .filter(({ command }) => command.group === group)
      .sort((a, b) => a.rating - b.rating)
      .map(({ command }) => command),
  );
}

/** How badly a name fits: 0 where it begins so, 1 where a word does, 2 where it is in it, 3 where its letters come soon after each other from the beginning of a word; else `null`. */
export function rate(name: string, wanted: string): number | null {
  if (name.startsWith(wanted)) return 0;
  const at = name.indexOf(wanted);
  if (at > 0) return /[\p{L}\p{N}]/u.test(name[at - 1] ?? '') ? 2 : 1;
  const letters = wanted.replaceAll(' ', '');
  for (const { index } of name.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu))
    if (hasInOrder(name.slice(index, index + 2 * letters.length), letters)) return SCATTERED;
  return null;
}

function hasInOrder(text: string, letters: string): boolean {
  if (text[0] !== letters[0]) return false;
  let from = 0;
  for (const letter of letters) {
    from = text.indexOf(letter, from) + 1;
    if (from === 0) return false;
  }
  return true;
}
