/** Expanding and collapsing by a button, a key or a command: what came of it is said. */
import { filtersAtom, fold, visibleAtom } from '../filters/index.js';
import { dictionaryAtom } from '../language/index.js';
import { say } from '../notice/index.js';
import { collapse, expand, hangingOn } from './index.js';

export async function expandAloud(id: string): Promise<void> {
  const outcome = await expand(id);
  const { expand: words } = dictionaryAtom.get();
  if (!outcome) return;
  if ('failure' in outcome) say(words.failed, true);
  else say(outcome.brought > 0 ? words.brought(outcome.brought, outcome.left) : words.complete);
}

/** Folds away and, asked again, unfolds. */
export function collapseOrUnfold(id: string): void {
  if (filtersAtom.get().folded.includes(id)) {
    fold(id, false);
    return;
  }
  const { brought, leaves } = hangingOn(id, visibleAtom.get());
  if (brought.length + leaves.length > 0) collapse(id);
}
