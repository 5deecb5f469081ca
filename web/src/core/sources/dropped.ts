/** Files that somebody drops on the page, wherever that is. */
import { api } from '../data/index.js';
import { dictionaryAtom } from '../language/index.js';
import { say } from '../notice/index.js';
import { add, addingAtom, fileAddition, fits, isBusy } from './index.js';

export async function addDropped(files: readonly File[]): Promise<void> {
  const words = dictionaryAtom.get().sources;
  const mayChange = await api.health().then(
    ({ changes }) => changes,
    () => true,
  );
  if (!mayChange) return say(words.readOnly, true);
  if (isBusy(addingAtom.get())) return say(words.busy, true);
  if (!fits(files)) return say(words.tooMuch, true);
  await add(files.length, () => Promise.all(files.map(fileAddition)));
}
