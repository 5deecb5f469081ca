import type { ReactNode } from 'react';
import {
  type FilterName,
  type FilterValue,
  facetsAtom,
  filtersAtom,
  type Hidden,
  setHidden,
  showOnly,
  type TypeFacets,
} from '../../core/filters/index.js';
import type { LanguageCode } from '../../core/language/index.js';
import { usePart } from '../../hooks/useAtom.js';
import { useWords } from '../../hooks/useWords.js';
import { FilterRow } from './FilterRow.js';

type Text = Record<LanguageCode, string>;

type Props<N extends FilterName> = {
  filter: N;
  values: readonly FilterValue[N][];
  /** All values of the filter, where the list shows only some of them. */
  all?: readonly FilterValue[N][];
  text: (value: FilterValue[N]) => { name: Text; meaning: Text };
  sign?: (value: FilterValue[N]) => ReactNode;
};

/** The values of one filter, each with its count. */
export function FilterList<N extends FilterName>({ filter, values, all = values, text, sign }: Props<N>) {
  const { language } = useWords();
  const hidden = usePart(filtersAtom, (lists: Hidden) => lists[filter]);
  const counts = usePart(facetsAtom, (facets: TypeFacets) => facets[filter]);
  return (
    <ul>
      {values.map((value) => (
        <FilterRow
          key={value}
          name={text(value).name[language]}
          meaning={text(value).meaning[language]}
          sign={sign?.(value)}
          count={counts[value] ?? 0}
          checked={!hidden.includes(value)}
          faded={hidden.includes(value)}
          onToggle={(show) => setHidden(filter, [value], !show)}
          onOnly={() => showOnly(filter, value, all)}
        />
      ))}
    </ul>
  );
}
