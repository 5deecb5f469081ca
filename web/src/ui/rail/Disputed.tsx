import { facetsAtom, filtersAtom, setDisputed } from '../../core/filters/index.js';
import { usePart } from '../../hooks/useAtom.js';
import { useWords } from '../../hooks/useWords.js';
import { FilterSwitch } from './FilterSwitch.js';

/** Only what some say and others deny. */
export function Disputed() {
  const { filters } = useWords().words;
  const disputed = usePart(filtersAtom, (filters) => filters.disputed);
  const count = usePart(facetsAtom, (facets) => facets.disputed);
  return (
    <FilterSwitch
      name={filters.disputedOnly}
      meaning={filters.disputedMeaning}
      count={count}
      checked={disputed}
      faded={!disputed && count === 0}
      onToggle={setDisputed}
    />
  );
}
