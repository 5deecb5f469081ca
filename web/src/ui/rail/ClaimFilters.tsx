import { Quote } from 'lucide';
import { useCallback, useMemo } from 'react';
import { claimsAtom, speakersAtom } from '../../core/claims/index.js';
import { filtersAtom, setMinSources } from '../../core/filters/index.js';
import { useAtom, usePart } from '../../hooks/useAtom.js';
import { useWords } from '../../hooks/useWords.js';
import { EntityIcon } from '../parts/EntityIcon.js';
import { Icon } from '../parts/Icon.js';
import { useEntityName, useWorld } from '../WorldContext.js';
import { ChoiceList } from './ChoiceList.js';

/** Who says it, where it was printed, and how many say so; nothing until the claims are known one by one. */
export function ClaimFilters() {
  const { words, count } = useWords();
  const { graph } = useWorld();
  const nameOf = useEntityName();
  const claims = useAtom(claimsAtom);
  const speakers = useAtom(speakersAtom);
  const minSources = usePart(filtersAtom, (filters) => filters.minSources);
  const voiceOf = useCallback(
    (id: string) => {
      const speaker = speakers.get(id);
      return speaker ? nameOf(speaker) : words.claim.ownVoice;
    },
    [speakers, nameOf, words],
  );
  const signOf = (id: string) => {
    const speaker = speakers.get(id);
    return speaker ? <EntityIcon type={speaker.type} size={20} /> : <Icon node={Quote} size={15} />;
  };
  const outletOf = useCallback((outlet: string) => outlet || words.claim.noOutlet, [words]);
  const most = useMemo(() => graph.edges.reduce((greatest, arrow) => Math.max(greatest, arrow.sources), 1), [graph]);
  if (!claims?.complete) return null;
  return (
    <>
      <ChoiceList filter="speakers" title={words.filters.speakers} values={claims.speakers} nameOf={voiceOf} signOf={signOf} />
      {claims.sources.length > 1 && <ChoiceList filter="sources" title={words.filters.sources} values={claims.sources} nameOf={outletOf} />}
      {most > 1 && (
        <section>
          <label className="least">
            <h3>{words.filters.minSources}</h3>
            <input type="range" min={1} max={most} value={minSources} onChange={(event) => setMinSources(Number(event.target.value))} />
            <output>{count(minSources)}</output>
          </label>
        </section>
      )}
    </>
  );
}
