import { X } from 'lucide';
import { sheetAtom } from '../../core/sheets/index.js';
import { useWords } from '../../hooks/useWords.js';
import { Icon } from '../parts/Icon.js';
import { Filters } from './Filters.js';
import { Search } from './Search.js';

export function Rail() {
  const { words } = useWords();
  return (
    <aside className="rail" aria-label={`${words.search.label}, ${words.filters.title}`}>
      <button type="button" className="button icon-only sheet-close" aria-label={words.header.close} onClick={() => sheetAtom.set(null)}>
        <Icon node={X} />
      </button>
      <Search />
      <Filters />
    </aside>
  );
}
