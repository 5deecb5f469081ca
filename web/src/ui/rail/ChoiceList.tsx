import { type ReactNode, useId, useMemo, useRef, useState } from 'react';
import { chooseOnly } from '../../core/filters/groups.js';
import { type ChoiceName, facetsAtom, filtersAtom, setChosen } from '../../core/filters/index.js';
import { useAtom } from '../../hooks/useAtom.js';
import { useHeld, useKeptOrder } from '../../hooks/useHeld.js';
import { useWords } from '../../hooks/useWords.js';
import { FilterRow } from './FilterRow.js';
import { GroupHead } from './GroupHead.js';

type Value = { value: string; name: string; sign?: ReactNode };

/** So many stand there at once; the others are found by typing or by asking for all. */
const FEW = 6;

const nameOfValue = ({ value }: Value) => value;

/** One filter of many values: the chosen ones first, then those with the most arrows; they keep their places while somebody is choosing. */
export function ChoiceList({ filter, title, values }: { filter: ChoiceName; title: string; values: readonly Value[] }) {
  const { words, language, count } = useWords();
  const chosen = useAtom(filtersAtom)[filter];
  const counts = useAtom(facetsAtom)[filter];
  const [text, setText] = useState('');
  const [all, setAll] = useState(false);
  const region = useRef<HTMLElement>(null);
  const held = useHeld(region);
  /** What was shown beside the strongest since somebody came to choose. */
  const shownToo = useRef(new Set<string>());
  const id = useId();
  const rank = (value: string) => (chosen.includes(value) ? Number.POSITIVE_INFINITY : (counts[value] ?? 0));
  const byName = useMemo(() => {
    const { compare } = new Intl.Collator(language);
    return [...values].sort((a, b) => compare(a.name, b.name));
  }, [values, language]);
  const wished = [...byName].sort((a, b) => compare(rank(b.value), rank(a.value)));
  const ordered = useKeptOrder(wished, nameOfValue, held);
  if (!held) shownToo.current.clear();
  for (const value of chosen) shownToo.current.add(value);
  const wanted = text.trim().toLocaleLowerCase(language);
  const found = wanted === '' ? ordered : ordered.filter(({ name }) => name.toLocaleLowerCase(language).includes(wanted));
  const shown = all ? found : found.filter(({ value }, i) => i < FEW || shownToo.current.has(value));
  return (
    <section ref={region}>
      <GroupHead id={id} title={title} filter={filter} all={chosen.length === 0} part={words.filters.chosen(count(chosen.length))} />
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
          <FilterRow
            key={value}
            name={name}
            meaning={name}
            sign={sign}
            count={counts[value] ?? 0}
            checked={chosen.includes(value)}
            faded={chosen.length > 0 && !chosen.includes(value)}
            onToggle={(on) => setChosen(filter, value, on)}
            onOnly={() => chooseOnly(filter, value)}
          />
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

/** Two that are chosen are as strong as each other, though infinities have no difference. */
function compare(one: number, other: number): number {
  return one === other ? 0 : one - other;
}
