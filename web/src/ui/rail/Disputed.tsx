import { facetsAtom, filtersAtom, setDisputed } from '../../core/filters/index.js';
import { useAtom } from '../../hooks/useAtom.js';
import { useWords } from '../../hooks/useWords.js';
import { FilterSwitch } from './FilterSwitch.js';

/** Only what some say and others deny. */
export function Disputed() {
  const { filters } = useWords().words;
  const { disputed } = useAtom(filtersAtom);
  const count = useAtom(facetsAtom).disputed;
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
