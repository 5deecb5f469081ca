import { ArrowLeftRight, X } from 'lucide';
import { useCallback, useEffect, useState } from 'react';
import type { EntityView } from '../../../../src/model/views.js';
import { api, type Failure } from '../../core/data/index.js';
import { askingAtom, merging } from '../../core/identity/index.js';
import { displayName } from '../../core/language/names.js';
import { busyAtom, decide } from '../../core/review/index.js';
import { useAtom } from '../../hooks/useAtom.js';
import { useRemote } from '../../hooks/useRemote.js';
import { useWords } from '../../hooks/useWords.js';
import { EntitySearch } from '../parts/EntitySearch.js';
import { Icon } from '../parts/Icon.js';
import { Question } from '../parts/Question.js';
import { useWorld } from '../WorldContext.js';
import { EntitySide } from './EntitySide.js';
import { Refused } from './Refused.js';
import { toPanel } from './toPanel.js';

const SEARCH = 'merge-search';

/** First with whom, then what becomes of the two. */
export function MergeDialog({ entity }: { entity: EntityView }) {
  const { words, language } = useWords();
  const busy = useAtom(busyAtom);
  const [other, setOther] = useState<string | null>(null);
  const [turned, setTurned] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const ask = useCallback((id: string, signal: AbortSignal) => (id ? api.entity(id, signal) : Promise.resolve(null)), []);
  const remote = useRemote(other ?? '', ask);
  const found = remote.status === 'ready' ? remote.value : null;
  const { identity: text } = words;

  useEffect(() => {
    if (other === null) document.getElementById(SEARCH)?.focus();
  }, [other]);

  const [kept, merged] = turned && found ? [found, entity] : [entity, found];
  const go = async () => {
    if (!merged) return;
    const refused = await decide({ kind: 'merge', kept: kept.id, merged: merged.id });
    setFailure(refused);
    if (refused) return;
    askingAtom.set(null);
    toPanel();
  };
  return (
    <Question
      title={text.mergeTitle(displayName(entity, language))}
      className={other === null ? 'searching' : ''}
      go={{ name: text.mergeGo, ready: found !== null, busy, run: () => void go() }}
      onClose={() => askingAtom.set(null)}
    >
      <p>{text.mergeText}</p>
      {other === null && (
        <EntitySearch id={SEARCH} label={text.find} placeholder={text.find} without={entity.id} onGo={(hit) => setOther(hit.id)} />
      )}
      {other !== null && !merged && remote.status !== 'failed' && <p role="status">{words.panel.loading}</p>}
      {merged && <Preview kept={kept} merged={merged} />}
      {remote.status === 'failed' && <Refused failure={remote.failure} />}
      {failure && <Refused failure={failure} />}
      {other !== null && (
        <div className="question-tools">
          {merged && (
            <button type="button" className="button" onClick={() => setTurned(!turned)}>
              <Icon node={ArrowLeftRight} size={15} />
              {words.review.actions.turn}
            </button>
          )}
          <button type="button" className="button" onClick={() => setOther(null)}>
            <Icon node={X} size={15} />
            {text.another}
          </button>
        </div>
      )}
    </Question>
  );
}

function Preview({ kept, merged }: { kept: EntityView; merged: EntityView }) {
  const { words, language } = useWords();
  const { ontology } = useWorld();
  const { identity: text } = words;
  const { names, claims, articles, between, joined } = merging(kept, merged, ontology);
  const name = displayName(kept, language);
  const type = (entity: EntityView) => ontology.entities[entity.type].name[language];
  return (
    <>
      <div className="pair">
        <EntitySide entity={kept} role={words.review.keeps} />
        <EntitySide entity={merged} role={words.review.goesInto} />
      </div>
      {kept.type !== merged.type && <p className="question-warning">{text.otherType(type(kept), type(merged))}</p>}
      <div className="question-result" role="status">
        <h3>
          {text.preview}: {name}
        </h3>
        <p>{text.sum(claims, articles)}</p>
        <p>
          {text.names} {names.filter((one) => one !== name).join(', ')}
        </p>
        {joined > 0 && <p>{text.joined(joined)}</p>}
        {between > 0 && <p>{text.between(between)}</p>}
      </div>
    </>
  );
}
