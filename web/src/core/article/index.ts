import { atom } from '../atom.js';
import { showView } from '../views/index.js';

export { type Paragraph, type Piece, paragraphsOf } from './paragraphs.js';

/** The article that is read, and the sentence that one came for. */
export type Place = { id: string; sentence: number | null };

/** `null` shows the list of all. */
export const articleAtom = atom<Place | null>(null);

export function openArticle(id: string, sentence: number | null = null): void {
  articleAtom.set({ id, sentence });
  showView('article');
}

export function closeArticle(): void {
  articleAtom.set(null);
}
