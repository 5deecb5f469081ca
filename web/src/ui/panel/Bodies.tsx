import { ChevronDown, Quote } from 'lucide';
import { useMemo, useState } from 'react';
import { claimsAtom } from '../../core/claims/index.js';
import { actsOf, bodiesOf, byRelation } from '../../core/evidence/index.js';
import { setSpeakers, toldFiltersAtom } from '../../core/filters/index.js';
import { graphAtom } from '../../core/graph/index.js';
import { displayName } from '../../core/language/names.js';
import { selectNode } from '../../core/selection/index.js';
import { useAtom } from '../../hooks/useAtom.js';
import { useWords } from '../../hooks/useWords.js';
import { EntityIcon } from '../parts/EntityIcon.js';
import { Icon } from '../parts/Icon.js';
import { More } from '../parts/More.js';
import { useWorld } from '../WorldContext.js';
import { ArrowLines } from './ArrowLines.js';

const NAMED = 2;
const LISTED = 12;

/** What those do and say who act for an entity: a ministry for its country, a minister for the ministry. */
export function Bodies({ id }: { id: string }) {
  const { words, language, count } = useWords();
  const { ontology, graph: world } = useWorld();
  const graph = useAtom(graphAtom);
  const claims = useAtom(claimsAtom);
  const filters = useAtom(toldFiltersAtom);
  const [open, setOpen] = useState(false);
  const [all, setAll] = useState(false);
  const bodies = useMemo(() => (graph ? bodiesOf(graph, id) : []), [graph, id]);
  const acts = useMemo(
    () => (claims?.complete && bodies.length > 0 ? actsOf(world, claims, filters, ontology, bodies) : null),
    [world, claims, filters, ontology, bodies],
  );
  if (!graph || !acts) return null;
  const view = (body: string) => graph.getNodeAttribute(body, 'view');
  const names = bodies.slice(0, NAMED).map((body) => displayName(view(body), language));
  const speakers = bodies.filter((body) => claims?.speakers.includes(body));
  const lists = [
    { title: words.entity.bodiesDo, arrows: acts.does },
    { title: words.entity.bodiesSay, arrows: acts.says },
  ].filter(({ arrows }) => arrows.length > 0);
  return (
    <section className="bodies">
      <button type="button" className="bodies-head" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon node={ChevronDown} size={15} />
        <span>
          {words.entity.bodies(names, bodies.length - names.length)} – <b>{words.arrow.claims(acts.claims)}</b>
        </span>
      </button>
      {open && (
        <div className="bodies-open">
          {lists.length === 0 && <p className="quiet">{words.entity.bodiesNone}</p>}
          {lists.map(({ title, arrows }) => (
            <div key={title}>
              <h3>
                {title} <span className="count">{count(arrows.reduce((sum, arrow) => sum + arrow.claims, 0))}</span>
              </h3>
              <ArrowLines groups={byRelation(arrows, ontology)} />
            </div>
          ))}
          {speakers.length > 0 && (
            <button type="button" className="button" onClick={() => setSpeakers(speakers)}>
              <Icon node={Quote} size={15} />
              {words.entity.onlyBodies}
            </button>
          )}
          <h3>{words.group.members}</h3>
          <ul className="bodies-who">
            {bodies.slice(0, all ? undefined : LISTED).map((body) => (
              <li key={body}>
                <button type="button" className="other" onClick={() => selectNode(body)}>
                  <EntityIcon type={view(body).type} size={18} />
                  <span className="entity-name">{displayName(view(body), language)}</span>
                </button>
              </li>
            ))}
          </ul>
          <More first={LISTED} count={bodies.length} all={all} onAll={setAll} />
        </div>
      )}
    </section>
  );
}
