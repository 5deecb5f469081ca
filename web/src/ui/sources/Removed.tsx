import type { ReactNode } from 'react';
import type { RemovalView } from '../../../../src/model/removal.js';
import { sentenceOf } from '../../core/language/sentence.js';
import { useWords } from '../../hooks/useWords.js';
import { EntityIcon } from '../parts/EntityIcon.js';
import { useEntityName, useWorld } from '../WorldContext.js';

type Arrow = RemovalView['arrows']['first'][number];

/** What goes with an article, and what stays with less behind it. */
export function Removed({ preview: { claims, arrows, entities, weaker } }: { preview: RemovalView }) {
  const { words, language } = useWords();
  const { ontology } = useWorld();
  const nameOf = useEntityName();
  const { removal } = words;
  const arrow = ({ source, type, target }: Pick<Arrow, 'source' | 'type' | 'target'>) =>
    sentenceOf(nameOf(source), type, nameOf(target), ontology, language);
  const kept = weaker.arrows.count + weaker.entities.count;
  return (
    <>
      <p>{removal.gone(claims.count, arrows.count, entities.count)}</p>
      <Some title={removal.entities} count={entities.count}>
        {entities.first.map((entity) => (
          <li key={entity.id}>
            <EntityIcon type={entity.type} size={18} /> {nameOf(entity)}
          </li>
        ))}
      </Some>
      <Some title={removal.arrows} count={arrows.count}>
        {arrows.first.map((one) => (
          <li key={one.id}>{arrow(one)}</li>
        ))}
      </Some>
      <Some title={removal.weaker} count={kept}>
        {weaker.entities.first.map((entity) => (
          <li key={entity.id}>
            <EntityIcon type={entity.type} size={18} /> {nameOf(entity)} <small>{removal.left(entity.left, entity.claims)}</small>
          </li>
        ))}
        {weaker.arrows.first.map((one) => (
          <li key={one.id}>
            {arrow(one)} <small>{removal.left(one.left, one.claims)}</small>
          </li>
        ))}
      </Some>
    </>
  );
}

function Some({ title, count, children }: { title: string; count: number; children: ReactNode[] | ReactNode[][] }) {
  const { words } = useWords();
  const shown = children.flat().length;
  if (count === 0) return null;
  return (
    <section>
      <h3>
        {title} <span className="tag">{count}</span>
      </h3>
      <ul>{children}</ul>
      {count > shown && <p className="quiet">{words.removal.more(count - shown)}</p>}
    </section>
  );
}
