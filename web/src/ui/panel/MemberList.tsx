import { X } from 'lucide';
import { useState } from 'react';
import { tallyAtom } from '../../core/filters/index.js';
import type { ClaimGraph } from '../../core/graph/index.js';
import { displayName } from '../../core/language/names.js';
import { addToSelection, hoverAtom, selectNode, toggleInSelection } from '../../core/selection/index.js';
import { useAtom } from '../../hooks/useAtom.js';
import { useWords } from '../../hooks/useWords.js';
import { EntityIcon } from '../parts/EntityIcon.js';
import { EntitySearch } from '../parts/EntitySearch.js';
import { Icon } from '../parts/Icon.js';
import { More } from '../parts/More.js';

const FIRST = 12;
const ORDERS = ['claims', 'name'] as const;

/** Who is selected, each a way to its own page and out of the selection, and a search for who else belongs to it. */
export function MemberList({ graph, nodes }: { graph: ClaimGraph; nodes: readonly string[] }) {
  const { words, language, count } = useWords();
  const [order, setOrder] = useState<(typeof ORDERS)[number]>('claims');
  const [all, setAll] = useState(false);
  const { compare } = new Intl.Collator(language);
  const tally = useAtom(tallyAtom);
  const members = nodes.map((id) => {
    const { view } = graph.getNodeAttributes(id);
    return { id, view, name: displayName(view, language), claims: tally?.ofNode(id) ?? view.claims };
  });
  members.sort((a, b) => (order === 'claims' ? b.claims - a.claims : 0) || compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
  const orders = { claims: words.group.byClaims, name: words.group.byName };
  return (
    <section>
      <div className="members-head">
        <h3>{words.group.members}</h3>
        <fieldset className="segments">
          <legend className="visually-hidden">{words.group.sortBy}</legend>
          {ORDERS.map((one) => (
            <button key={one} type="button" aria-pressed={order === one} onClick={() => setOrder(one)}>
              {orders[one]}
            </button>
          ))}
        </fieldset>
      </div>
      <ul className="members">
        {members.slice(0, all ? undefined : FIRST).map(({ id, view, name, claims }) => (
          <li key={id} onPointerEnter={() => hoverAtom.set({ kind: 'node', id })} onPointerLeave={() => hoverAtom.set(null)}>
            <button type="button" className="other" title={words.entity.goTo(name)} onClick={() => selectNode(id)}>
              <EntityIcon type={view.type} size={22} />
              <span className="entity-name">{name}</span>
              <span className="count" title={words.overview.claims(claims)}>
                {count(claims)}
              </span>
            </button>
            <button type="button" className="take-out" aria-label={words.group.remove(name)} onClick={() => toggleInSelection(id)}>
              <Icon node={X} size={14} />
            </button>
          </li>
        ))}
      </ul>
      <More first={FIRST} count={members.length} all={all} onAll={setAll} />
      <EntitySearch id="group-add" label={words.group.add} placeholder={words.group.add} onGo={({ id }) => addToSelection([id])} />
    </section>
  );
}
