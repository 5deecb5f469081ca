import { type ReactNode, useId, useMemo, useRef, useState } from 'react';
import { chooseOnly } from '../../core/filters/groups.js';
import { type ChoiceName, facetsAtom, filtersAtom, setChosen } from '../../core/filters/index.js';
import { firstOf, ranksOf } from '../../core/order/index.js';
import { usePart } from '../../hooks/useAtom.js';
import { useHeld, useKeptRanks } from '../../hooks/useHeld.js';
import { useWords } from '../../hooks/useWords.js';
import { FilterRow } from './FilterRow.js';
import { GroupHead } from './GroupHead.js';

type Props = {
  filter: ChoiceName;
  title: string;
  /** As the claims have them: a large graph has tens of thousands who speak, so that only those are named that are looked at. */
  values: readonly string[];
  nameOf: (value: string) => string;
  signOf?: (value: string) => ReactNode;
};

/** So many stand there at once; the others are found by typing or by asking for all. */
const FEW = 6;

/** One filter of many values: the chosen ones first, then those with the most arrows; they keep their places while somebody is choosing. */
export function ChoiceList({ filter, title, values, nameOf, signOf }: Props) {
  const { words, language, count } = useWords();
  const chosen = usePart(filtersAtom, (filters) => filters[filter]);
  const counts = usePart(facetsAtom, (facets) => facets[filter]);
  const [text, setText] = useState('');
  const [all, setAll] = useState(false);
  const region = useRef<HTMLElement>(null);
  const held = useHeld(region);
  /** What was shown beside the strongest since somebody came to choose. */
  const shownToo = useRef(new Set<string>());
  const id = useId();
  const { ranks } = useKeptRanks(ranksOf(values, counts, chosen), held);
  const { compare } = useMemo(() => new Intl.Collator(language), [language]);
  const name = (place: number) => nameOf(values[place] ?? '');
  const byRank = (one: number, other: number) => (ranks[other] ?? 0) - (ranks[one] ?? 0) || compare(name(one), name(other)) || one - other;
  if (!held) shownToo.current.clear();
  for (const value of chosen) shownToo.current.add(value);
  const wanted = text.trim().toLocaleLowerCase(language);
  const found = useMemo(
    () => (wanted === '' ? null : values.map((value) => nameOf(value).toLocaleLowerCase(language).includes(wanted))),
    [values, nameOf, language, wanted],
  );
  const isFound = (place: number) => found?.[place] ?? true;
  const howMany = found ? found.filter(Boolean).length : values.length;
  const first = firstOf(values.length, all ? Number.POSITIVE_INFINITY : FEW, byRank, isFound);
  const too = [...shownToo.current].map((value) => values.indexOf(value)).filter((place) => place >= 0 && isFound(place));
  const shown = all ? first : [...new Set([...first, ...too])].sort(byRank);
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
        {shown.map((place) => {
          const value = values[place] ?? '';
          return (
            <FilterRow
              key={value}
              name={name(place)}
              meaning={name(place)}
              sign={signOf?.(value)}
              count={counts[place] ?? 0}
              checked={chosen.includes(value)}
              faded={chosen.length > 0 && !chosen.includes(value)}
              onToggle={(on) => setChosen(filter, value, on)}
              onOnly={() => chooseOnly(filter, value)}
            />
          );
        })}
      </ul>
      {howMany === 0 && <p className="quiet">{words.filters.noneFound}</p>}
      {howMany > shown.length && (
        <button type="button" className="link" onClick={() => setAll(true)}>
          {words.overview.showAll(count(howMany))}
        </button>
      )}
      {all && howMany > FEW && (
        <button type="button" className="link" onClick={() => setAll(false)}>
          {words.overview.showLess}
        </button>
      )}
    </section>
  );
}
