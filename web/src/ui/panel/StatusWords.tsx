import type { ArrowView } from '../../../../src/model/views.js';
import { keysOf } from '../../core/keys.js';
import { useWords } from '../../hooks/useWords.js';
import { useWorld } from '../WorldContext.js';

/** How an arrow differs from the plain case (has happened, affirmed), in a word or two; nothing where it does not. */
export function StatusWords({ modalities, mark }: { modalities: ArrowView['modalities']; mark: 'denied' | 'disputed' | null }) {
  const { words, language } = useWords();
  const { ontology } = useWorld();
  const tentative = modalities.asserted ? [] : keysOf(modalities).filter((modality) => modalities[modality]);
  return (
    <>
      {tentative.map((modality) => (
        <span key={modality} className="tag faint-tag">
          {ontology.modality[modality].name[language]}
        </span>
      ))}
      {mark && <span className="tag alert-tag">{mark === 'denied' ? words.legend.denied : words.legend.disputed}</span>}
    </>
  );
}
