import { Quote } from 'lucide';
import { useMemo } from 'react';
import { claimsAtom, speakersAtom } from '../../core/claims/index.js';
import { filtersAtom, setMinSources } from '../../core/filters/index.js';
import { useAtom } from '../../hooks/useAtom.js';
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
  const { minSources } = useAtom(filtersAtom);
  // A large graph has tens of thousands who speak, and filters change many times.
  const voices = useMemo(
    () =>
      claims?.speakers.map((id) => {
        const speaker = speakers.get(id);
        if (!speaker) return { value: id, name: words.claim.ownVoice, sign: <Icon node={Quote} size={15} /> };
        return { value: id, name: nameOf(speaker), sign: <EntityIcon type={speaker.type} size={20} /> };
      }) ?? [],
    [claims, speakers, words, nameOf],
  );
  const most = useMemo(() => graph.edges.reduce((greatest, arrow) => Math.max(greatest, arrow.sources), 1), [graph]);
  if (!claims?.complete) return null;
  return (
    <>
      <ChoiceList filter="speakers" title={words.filters.speakers} values={voices} />
      {claims.sources.length > 1 && (
        <ChoiceList
          filter="sources"
          title={words.filters.sources}
          values={claims.sources.map((outlet) => ({ value: outlet, name: outlet || words.claim.noOutlet }))}
        />
      )}
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
