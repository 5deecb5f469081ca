/** Which rows of a verb are meant in a clause. */
import type { Frame } from '../../lang/de/frames/index.js';
import { meetsAll } from './roles.js';
import type { Scene } from './slots.js';

const NONE: readonly Frame[] = [];

/** All rows of a verb; in an idiom only those that ask for words themselves. */
export function rowsOf(lemma: string, scene: Scene): readonly Frame[] {
  const rows = scene.context.german.frames.verbs.get(lemma) ?? NONE;
  return rows.length > 0 && isIdiom(lemma, scene) ? rows.filter(({ requires }) => requires.some(({ words }) => words.length > 0)) : rows;
}

/** "ein Rennen bestreiten": nobody denies it. */
export function isIdiom(lemma: string, scene: Scene): boolean {
  return scene.context.german.frames.idioms.get(lemma)?.some(({ requires }) => meetsAll(requires, scene)) ?? false;
}
