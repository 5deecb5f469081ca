import { type FilterName, type FilterValue, filtersAtom, type Hidden } from '../../core/filters/index.js';
import { usePart } from '../../hooks/useAtom.js';
import { useWords } from '../../hooks/useWords.js';
import { GroupHead } from './GroupHead.js';

/** The head of a group whose values are hidden rather than chosen. */
export function HiddenHead<N extends FilterName>({
  title,
  filter,
  values,
}: {
  title: string;
  filter: N;
  values: readonly FilterValue[N][];
}) {
  const { words, count } = useWords();
  const hidden = usePart(filtersAtom, (lists: Hidden) => lists[filter]);
  const shown = values.filter((value) => !hidden.includes(value)).length;
  return (
    <GroupHead title={title} filter={filter} all={shown === values.length} part={words.filters.some(count(shown), count(values.length))} />
  );
}
