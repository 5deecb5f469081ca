import { Merge, Scissors } from 'lucide';
import { useCallback } from 'react';
import type { EntityView } from '../../../../src/model/views.js';
import { api } from '../../core/data/index.js';
import { askingAtom, isAbout } from '../../core/identity/index.js';
import { reviewAtom } from '../../core/review/index.js';
import { useAtom } from '../../hooks/useAtom.js';
import { useRemote } from '../../hooks/useRemote.js';
import { useWords } from '../../hooks/useWords.js';
import { Icon } from '../parts/Icon.js';
import { DecisionList } from '../review/DecisionList.js';
import { MergeDialog } from './MergeDialog.js';
import { SplitDialog } from './SplitDialog.js';

/** That the entity is the same as another, or is two; and what was decided of that, with the way back. */
export function IdentityActions({ entity }: { entity: EntityView }) {
  const { words } = useWords();
  const asking = useAtom(askingAtom);
  const review = useAtom(reviewAtom);
  const ask = useCallback((_: string, signal: AbortSignal) => api.health(signal), []);
  const health = useRemote('health', ask);
  const mayChange = health.status === 'ready' && health.value.changes;
  const decisions = review.status === 'ready' ? review.value.decisions.filter((decision) => isAbout(decision, entity)) : [];
  const { id } = entity;
  const open = asking?.id === id ? asking.kind : null;
  return (
    <>
      {mayChange && (
        <fieldset className="node-actions free">
          <legend className="visually-hidden">{words.identity.title}</legend>
          <button type="button" className="button" aria-haspopup="dialog" onClick={() => askingAtom.set({ kind: 'merge', id })}>
            <Icon node={Merge} size={15} />
            {words.identity.merge}
          </button>
          {entity.articleIds.length > 1 && (
            <button type="button" className="button" aria-haspopup="dialog" onClick={() => askingAtom.set({ kind: 'split', id })}>
              <Icon node={Scissors} size={15} />
              {words.identity.split}
            </button>
          )}
        </fieldset>
      )}
      {decisions.length > 0 && (
        <section className="identity-decisions" aria-label={words.identity.decided}>
          <DecisionList decisions={decisions} />
        </section>
      )}
      {open === 'merge' && <MergeDialog entity={entity} />}
      {open === 'split' && <SplitDialog entity={entity} />}
    </>
  );
}
