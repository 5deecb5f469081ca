import { useCallback } from 'react';
import { articleAtom, closeArticle } from '../../core/article/index.js';
import { api } from '../../core/data/index.js';
import { useAtom } from '../../hooks/useAtom.js';
import { useRemote } from '../../hooks/useRemote.js';
import { useWords } from '../../hooks/useWords.js';
import { Answer } from '../panel/Answer.js';
import { ArticleChooser } from './ArticleChooser.js';
import { Reader } from './Reader.js';

/** The text itself, with what was found in it; without an article, the list to choose one from. */
export function ArticleView() {
  const place = useAtom(articleAtom);
  return (
    <main className="view article-view" id="view" tabIndex={-1}>
      {place ? <Opened key={place.id} id={place.id} sentence={place.sentence} /> : <ArticleChooser />}
    </main>
  );
}

function Opened({ id, sentence }: { id: string; sentence: number | null }) {
  const ask = useCallback((key: string, signal: AbortSignal) => api.article(key, signal), []);
  const remote = useRemote(id, ask);
  const { words } = useWords();
  return (
    <Answer remote={remote} back={{ name: words.article.all, run: closeArticle }}>
      {(view) => <Reader view={view} sentence={sentence} />}
    </Answer>
  );
}
