import { facetsAtom, isOnly, setDisputed, showOnly, toldFiltersAtom } from '../../core/filters/index.js';
import { keysOf } from '../../core/keys.js';
import { useAtom } from '../../hooks/useAtom.js';
import { useWords } from '../../hooks/useWords.js';
import { useWorld } from '../WorldContext.js';

/** Who contradicts whom, as ways into the picture: what is disputed, what is denied, and who rejects what; each taken back by the same button. */
export function Contradictions() {
  const { words, language } = useWords();
  const { ontology } = useWorld();
  const filters = useAtom(toldFiltersAtom);
  const facets = useAtom(facetsAtom);
  const { overview } = words;
  const polarities = keysOf(ontology.polarity);
  const relations = keysOf(ontology.relations);
  const ways = [
    {
      name: words.legend.disputed,
      meaning: words.filters.disputedMeaning,
      arrows: facets.disputed,
      pressed: filters.disputed,
      run: () => setDisputed(!filters.disputed),
    },
    {
      name: ontology.polarity.negative.name[language],
      meaning: ontology.polarity.negative.meaning[language],
      arrows: facets.polarities.negative ?? 0,
      pressed: isOnly(filters, 'polarities', 'negative', polarities),
      run: () => showOnly('polarities', 'negative', polarities),
    },
    {
      name: ontology.relations.REJECTS.name[language],
      meaning: ontology.relations.REJECTS.meaning[language],
      arrows: facets.relationTypes.REJECTS ?? 0,
      pressed: isOnly(filters, 'relationTypes', 'REJECTS', relations),
      run: () => showOnly('relationTypes', 'REJECTS', relations),
    },
  ].filter(({ arrows, pressed }) => arrows > 0 || pressed);
  if (ways.length === 0) return null;
  return (
    <section>
      <h3>{overview.contradictions}</h3>
      <div className="ways">
        {ways.map(({ name, meaning, arrows, pressed, run }) => (
          <button key={name} type="button" className="button" title={meaning} aria-pressed={pressed} onClick={run}>
            {overview.way(name, arrows)}
          </button>
        ))}
      </div>
    </section>
  );
}
