import { type FilterName, type FilterValue, filtersAtom, type Hidden } from '../../core/filters/index.js';
import { useAtom } from '../../hooks/useAtom.js';
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
  const lists: Hidden = useAtom(filtersAtom);
  const shown = values.filter((value) => !lists[filter].includes(value)).length;
  return (
    <GroupHead title={title} filter={filter} all={shown === values.length} part={words.filters.some(count(shown), count(values.length))} />
  );
}
