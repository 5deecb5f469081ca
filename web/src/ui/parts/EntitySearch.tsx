import { Search as SearchIcon, X } from 'lucide';
import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import type { EntityRef, SearchHit } from '../../../../src/model/views.js';
import type { Command } from '../../core/commands/index.js';
import { useSearch } from '../../hooks/useSearch.js';
import { useWords } from '../../hooks/useWords.js';
import { Icon } from './Icon.js';
import { Asked, Hit, type Offer } from './SearchOption.js';

const NONE: readonly Offer[] = [];

type Props = {
  id: string;
  label: string;
  placeholder: string;
  /** Shown while it is empty. */
  shortcut?: string;
  /** An entity that is not to be found. */
  without?: string;
  /** What is listed before anything is typed. */
  offers?: readonly Offer[];
  /** What else the text may ask for. */
  commands?: (text: string) => readonly Command[];
  onGo(hit: EntityRef): void;
};

/** A combobox of entities: arrows choose, Enter goes there, Escape empties and then leaves. */
export function EntitySearch({ id: input, label, placeholder, shortcut, without, offers = NONE, commands, onGo }: Props) {
  const { words } = useWords();
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState(0);
  const list = useId();
  const result = useSearch(text);
  const isEmpty = text.trim() === '';
  const found = result.status === 'ready' ? result.value.filter((hit) => hit.id !== without) : [];
  const hits: readonly (SearchHit | Offer)[] = isEmpty ? offers : found;
  const asked = useMemo(() => (isEmpty || !commands ? [] : commands(text)), [isEmpty, commands, text]);
  const count = hits.length + asked.length;
  const shown = open && (isEmpty ? offers.length > 0 : result.status !== 'loading');

  const go = (at: number) => {
    const hit = hits[at];
    const command = asked[at - hits.length];
    if (!hit && !command) return;
    setOpen(false);
    // The text stays for whoever comes back to ask otherwise.
    if (hit) onGo(hit);
    else command?.run();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setChosen((current) => (count ? (current + step + count) % count : 0));
    } else if (event.key === 'Enter') go(chosen);
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
        aria-expanded={shown && count > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={shown && chosen < count ? `${list}-${chosen}` : undefined}
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
        {shown && result.status === 'ready' ? words.search.found(count) : ''}
      </div>
      {shown && (
        <div className="hits">
          {count > 0 ? (
            <div role="listbox" id={list} aria-label={label}>
              {hits.map((hit, i) => (
                <Hit key={hit.id} id={`${list}-${i}`} hit={hit} active={i === chosen} onPoint={() => setChosen(i)} onGo={() => go(i)} />
              ))}
              {asked.map((command, i) => (
                <Asked
                  key={command.id}
                  id={`${list}-${hits.length + i}`}
                  command={command}
                  active={hits.length + i === chosen}
                  onPoint={() => setChosen(hits.length + i)}
                  onGo={() => go(hits.length + i)}
                />
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
