import { type ReactNode, useId, useState } from 'react';
import { type ChoiceName, facetsAtom, filtersAtom, setChosen } from '../../core/filters/index.js';
import { useAtom } from '../../hooks/useAtom.js';
import { useWords } from '../../hooks/useWords.js';

type Value = { value: string; name: string; sign?: ReactNode };

/** So many stand there at once; the others are found by typing or by asking for all. */
const FEW = 6;

/** One filter of many values: the chosen ones first, then those with the most arrows. */
export function ChoiceList({ filter, title, values }: { filter: ChoiceName; title: string; values: readonly Value[] }) {
  const { words, language, count } = useWords();
  const chosen = useAtom(filtersAtom)[filter];
  const counts = useAtom(facetsAtom)[filter];
  const [text, setText] = useState('');
  const [all, setAll] = useState(false);
  const id = useId();
  const wanted = text.trim().toLocaleLowerCase(language);
  const rank = (value: string) => (chosen.includes(value) ? Number.POSITIVE_INFINITY : (counts[value] ?? 0));
  const found = values
    .filter(({ name }) => name.toLocaleLowerCase(language).includes(wanted))
    .sort((a, b) => rank(b.value) - rank(a.value) || a.name.localeCompare(b.name, language));
  const shown = all ? found : found.slice(0, Math.max(FEW, chosen.length));
  return (
    <section>
      <h3 id={id}>{title}</h3>
      {values.length > FEW && (
        <input
          type="search"
          className="choice-search"
          placeholder={words.filters.find}
          aria-label={`${title}: ${words.filters.find}`}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      )}
      <ul aria-labelledby={id}>
        {shown.map(({ value, name, sign }) => (
          <li key={value} className={chosen.length > 0 && !chosen.includes(value) ? 'filter off' : 'filter'}>
            <input
              id={`${id} ${value}`}
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={(event) => setChosen(filter, value, event.target.checked)}
            />
            <label htmlFor={`${id} ${value}`}>
              {sign}
              <span className="filter-name" title={name}>
                {name}
              </span>
            </label>
            <output htmlFor={`${id} ${value}`} className="count">
              {count(counts[value] ?? 0)}
            </output>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className="quiet">{words.filters.noneFound}</p>}
      {found.length > shown.length && (
        <button type="button" className="link" onClick={() => setAll(true)}>
          {words.overview.showAll(count(found.length))}
        </button>
      )}
      {all && found.length > FEW && (
        <button type="button" className="link" onClick={() => setAll(false)}>
          {words.overview.showLess}
        </button>
      )}
    </section>
  );
}
