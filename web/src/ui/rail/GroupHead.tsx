import { showAllOf } from '../../core/filters/groups.js';
import type { ChoiceName, FilterName } from '../../core/filters/index.js';
import { useWords } from '../../hooks/useWords.js';

type Props = {
  id?: string;
  title: string;
  filter: FilterName | ChoiceName;
  /** Whether all of the group is shown, and else how much of it, in words. */
  all: boolean;
  part: string;
};

/** The name of a group of filters, whether all of it is shown, and the way back to all. */
export function GroupHead({ id, title, filter, all, part }: Props) {
  const { words } = useWords();
  return (
    <div className="group-head">
      <h3 id={id}>{title}</h3>
      {!all && <small>{part}</small>}
      <button
        type="button"
        className="all"
        aria-pressed={all}
        aria-label={`${title}: ${words.filters.showAll}`}
        onClick={() => showAllOf(filter)}
      >
        {words.filters.all}
      </button>
    </div>
  );
}
