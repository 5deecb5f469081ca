import { Search as SearchIcon, X } from 'lucide';
import { type KeyboardEvent, useId, useState } from 'react';
import type { SearchHit } from '../../../../src/model/views.js';
import { displayName } from '../../core/language/names.js';
import { useSearch } from '../../hooks/useSearch.js';
import { useWords } from '../../hooks/useWords.js';
import { useWorld } from '../WorldContext.js';
import { EntityIcon } from './EntityIcon.js';
import { Icon } from './Icon.js';

type Props = {
  id: string;
  label: string;
  placeholder: string /** Shown while it is empty. */;
  shortcut?: string /** An entity that is not to be found. */;
  without?: string;
  onGo(hit: SearchHit): void;
};

/** A combobox of entities: arrows choose, Enter goes there, Escape empties and then leaves. */
export function EntitySearch({ id: input, label, placeholder, shortcut, without, onGo }: Props) {
  const { words } = useWords();
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState(0);
  const list = useId();
  const result = useSearch(text);
  const hits = result.status === 'ready' ? result.value.filter((hit) => hit.id !== without) : [];
  const shown = open && text.trim() !== '' && result.status !== 'loading';

  const go = (hit: SearchHit | undefined) => {
    if (!hit) return;
    setOpen(false);
    onGo(hit);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setChosen((current) => (hits.length ? (current + step + hits.length) % hits.length : 0));
    } else if (event.key === 'Enter') go(hits[chosen]);
    else if (event.key === 'Escape') {
      event.preventDefault();
      if (text) setText('');
      else event.currentTarget.blur();
    }
  };

  return (
    <search className="search">
      <label className="visually-hidden" htmlFor={input}>
        {label}
      </label>
      <Icon node={SearchIcon} className="search-icon" />
      <input
        id={input}
        type="search"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        value={text}
        aria-expanded={shown && hits.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={shown && hits[chosen] ? `${list}-${chosen}` : undefined}
        onChange={(event) => {
          setText(event.target.value);
          setChosen(0);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
      />
      {text ? (
        <button type="button" className="search-clear" aria-label={words.search.clear} onClick={() => setText('')}>
          <Icon node={X} size={14} />
        </button>
      ) : (
        shortcut && <kbd>{shortcut}</kbd>
      )}
      <div className="visually-hidden" role="status">
        {shown && result.status === 'ready' ? words.search.found(hits.length) : ''}
      </div>
      {shown && (
        <div className="hits">
          {hits.length > 0 ? (
            <div role="listbox" id={list} aria-label={label}>
              {hits.map((hit, i) => (
                <Hit key={hit.id} id={`${list}-${i}`} hit={hit} active={i === chosen} onPoint={() => setChosen(i)} onGo={() => go(hit)} />
              ))}
            </div>
          ) : (
            <p>{result.status === 'failed' ? words.search.failed : words.search.none(text.trim())}</p>
          )}
        </div>
      )}
    </search>
  );
}

type HitProps = { id: string; hit: SearchHit; active: boolean; onPoint: () => void; onGo: () => void };

function Hit({ id, hit, active, onPoint, onGo }: HitProps) {
  const { language } = useWords();
  const { ontology } = useWorld();
  const name = displayName(hit, language);
  const others = hit.aliases.filter((alias) => alias !== name).slice(0, 2);
  return (
    // The input keeps the focus and moves `aria-activedescendant`; the pointer is the only one that comes here.
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      className="hit"
      onMouseMove={onPoint}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onGo}
      onKeyDown={onGo}
    >
      <EntityIcon type={hit.type} size={26} />
      <span className="hit-text">
        <span className="hit-name">{name}</span>
        <small>{[ontology.entities[hit.type].name[language], ...others].join(' · ')}</small>
      </span>
    </div>
  );
}
