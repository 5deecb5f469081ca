import { Quote } from 'lucide';
import { speakersAtom } from '../../core/claims/index.js';
import { filtersAtom, setOnlySpeaker } from '../../core/filters/index.js';
import { useAtom } from '../../hooks/useAtom.js';
import { useWords } from '../../hooks/useWords.js';
import { Icon } from '../parts/Icon.js';

/** From somebody who speaks to the graph as they alone tell it, and back. */
export function OnlySaid({ entity, name }: { entity: { id: string }; name: string }) {
  const { words } = useWords();
  const speakers = useAtom(speakersAtom);
  const chosen = useAtom(filtersAtom).speakers;
  if (!speakers.has(entity.id)) return null;
  const isOnly = chosen.length === 1 && chosen[0] === entity.id;
  return (
    <button type="button" className="button only-said" aria-pressed={isOnly} onClick={() => setOnlySpeaker(isOnly ? null : entity.id)}>
      <Icon node={Quote} size={15} />
      {isOnly ? words.filters.allVoices : words.filters.onlySaidBy(name)}
    </button>
  );
}
