import { useEffect, useId, useState } from 'react';
import type { Trace } from '../../core/identity/index.js';
import { formatDate } from '../../core/language/index.js';
import { useWords } from '../../hooks/useWords.js';
import { useWorld } from '../WorldContext.js';

type Props = {
  articleIds: readonly string[];
  chosen: ReadonlySet<string>;
  traces: ReadonlyMap<string, Trace>;
  read: (articles: readonly string[]) => void;
  onChoose: (chosen: ReadonlySet<string>) => void;
};

/** Rows at first, and with every further step. */
const STEP = 25;
/** With fewer there is nothing to search. */
const SEARCHED = 8;
/** Letters before the name, so that it is seen however long its sentence is. */
const BEFORE = 70;

/** The articles that name it, each with the sentence that does so first. */
export function SplitArticles({ articleIds, chosen, traces, read, onChoose }: Props) {
  const { words, language } = useWords();
  const { articles } = useWorld();
  const [wanted, setWanted] = useState('');
  const [most, setMost] = useState(STEP);
  const field = useId();
  const { identity: text } = words;
  const own = new Set(articleIds);
  const found = articles.filter(({ id, title, source }) => {
    const said = [title, source, ...(traces.get(id)?.sentence ?? [])].join(' ').toLowerCase();
    return own.has(id) && said.includes(wanted.trim().toLowerCase());
  });
  const shown = found.slice(0, most);
  const key = shown.map(({ id }) => id).join(' ');
  useEffect(() => read(key.split(' ').filter(Boolean)), [key, read]);

  const choose = (ids: readonly string[], on: boolean) => {
    const next = new Set(chosen);
    for (const id of ids) on ? next.add(id) : next.delete(id);
    onChoose(next);
  };
  return (
    <fieldset className="split-articles">
      <legend>{text.articles}</legend>
      <div className="split-tools">
        {articleIds.length >= SEARCHED && (
          <input
            id={field}
            type="search"
            aria-label={text.filter}
            placeholder={text.filter}
            value={wanted}
            onChange={(event) => setWanted(event.target.value)}
          />
        )}
        <button
          type="button"
          className="link"
          onClick={() =>
            choose(
              shown.map(({ id }) => id),
              true,
            )
          }
        >
          {text.all(shown.length)}
        </button>
        {chosen.size > 0 && (
          <button type="button" className="link" onClick={() => onChoose(new Set())}>
            {text.none}
          </button>
        )}
      </div>
      {shown.map(({ id, title, source, date }) => (
        <label key={id} className="split-article">
          <input type="checkbox" checked={chosen.has(id)} onChange={(event) => choose([id], event.target.checked)} />
          <span>
            <b>{title ?? words.claim.untitled}</b>
            <small>{[source, date && formatDate(date, language)].filter(Boolean).join(' · ')}</small>
            <Named trace={traces.get(id)} />
          </span>
        </label>
      ))}
      {found.length === 0 && <p className="quiet">{text.noMatch}</p>}
      {found.length > most && (
        <button type="button" className="button" onClick={() => setMost(most + STEP)}>
          {text.more(Math.min(STEP, found.length - most))}
        </button>
      )}
    </fieldset>
  );
}

function Named({ trace }: { trace: Trace | undefined }) {
  if (!trace?.sentence) return null;
  const [before, name, after] = trace.sentence;
  return (
    <q lang="de">
      {before.length > BEFORE ? `… ${before.slice(before.indexOf(' ', before.length - BEFORE) + 1)}` : before}
      <mark>{name}</mark>
      {after}
    </q>
  );
}
