import { useId, useState } from 'react';
import type { EntityView } from '../../../../src/model/views.js';
import type { Failure } from '../../core/data/index.js';
import { askingAtom, chosenTraces } from '../../core/identity/index.js';
import { displayName } from '../../core/language/names.js';
import { busyAtom, decide } from '../../core/review/index.js';
import { useAtom } from '../../hooks/useAtom.js';
import { useWords } from '../../hooks/useWords.js';
import { EntityIcon } from '../parts/EntityIcon.js';
import { Question } from '../parts/Question.js';
import { Refused } from './Refused.js';
import { SplitArticles } from './SplitArticles.js';
import { toPanel } from './toPanel.js';
import { useTraces } from './useTraces.js';

/** Names to choose from. */
const SHOWN = 5;

/** Which of its articles mean another, and what that one is called. */
export function SplitDialog({ entity }: { entity: EntityView }) {
  const { words, language } = useWords();
  const busy = useAtom(busyAtom);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [name, setName] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const { traces, read } = useTraces(entity.id);
  const input = useId();
  const { identity: text } = words;
  const own = displayName(entity, language);
  const left = entity.articleIds.length - chosen.size;
  const { names, claims } = chosenTraces(traces, chosen);
  const hint = chosen.size === 0 ? text.needsArticle : left === 0 ? text.oneMustStay : name.trim() === '' ? text.needsName : undefined;
  const go = async () => {
    const refused = await decide({ kind: 'split', entity: entity.id, articles: [...chosen], name: name.trim() });
    setFailure(refused);
    if (refused) return;
    askingAtom.set(null);
    toPanel();
  };
  return (
    <Question
      title={text.splitTitle(own)}
      className="wide"
      go={{ name: text.splitGo, ready: hint === undefined, busy, run: () => void go() }}
      hint={hint}
      onClose={() => askingAtom.set(null)}
      below={
        <>
          <div className="split-name">
            <label htmlFor={input}>{text.newName}</label>
            <input
              id={input}
              type="text"
              autoComplete="off"
              maxLength={200}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
            {names.length > 0 && (
              <p className="aliases">
                <span>{text.calledThere}</span>
                {names.slice(0, SHOWN).map((one) => (
                  <button key={one} type="button" className="button" onClick={() => setName(one)}>
                    {one}
                  </button>
                ))}
              </p>
            )}
          </div>
          {hint === undefined && (
            <div className="question-result" role="status">
              <h3>
                <EntityIcon type={entity.type} size={20} /> {name.trim()}: {text.splitSum(chosen.size, claims)}
              </h3>
              <p>{text.stays(own, left)}</p>
            </div>
          )}
        </>
      }
    >
      <p>{text.splitText(own)}</p>
      <SplitArticles articleIds={entity.articleIds} chosen={chosen} traces={traces} read={read} onChoose={setChosen} />
      {failure && <Refused failure={failure} />}
    </Question>
  );
}
