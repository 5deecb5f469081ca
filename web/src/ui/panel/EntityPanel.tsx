import { useCallback } from 'react';
import type { EntityView } from '../../../../src/model/views.js';
import { api } from '../../core/data/index.js';
import { tallyAtom, toldVisibleAtom } from '../../core/filters/index.js';
import { displayName } from '../../core/language/names.js';
import { useAtom } from '../../hooks/useAtom.js';
import { usePassing } from '../../hooks/usePassing.js';
import { useRemote } from '../../hooks/useRemote.js';
import { useWords } from '../../hooks/useWords.js';
import { IdentityActions } from '../identity/IdentityActions.js';
import { EntityIcon } from '../parts/EntityIcon.js';
import { useWorld } from '../WorldContext.js';
import { Answer } from './Answer.js';
import { Around } from './Around.js';
import { ArticleList } from './ArticleList.js';
import { Bodies } from './Bodies.js';
import { NodeActions } from './NodeActions.js';
import { Quotes } from './Quotes.js';
import { Relations } from './Relations.js';
import { Said } from './Said.js';

export function EntityPanel({ id }: { id: string }) {
  const ask = useCallback((key: string, signal: AbortSignal) => api.entity(key, signal), []);
  const remote = useRemote(id, ask);
  return <Answer remote={remote}>{(entity) => <Entity key={entity.id} entity={entity} />}</Answer>;
}

function Entity({ entity }: { entity: EntityView }) {
  const { words, language, count } = useWords();
  const { ontology, articles } = useWorld();
  const visible = useAtom(toldVisibleAtom);
  const name = displayName(entity, language);
  const aliases = [...new Set([entity.name, ...entity.aliases])].filter((alias) => alias !== name);
  const isTallied = useAtom(tallyAtom) !== null;
  const passing = usePassing(entity);
  const claims = isTallied ? passing.shown.reduce((sum, arrow) => sum + arrow.claims, 0) : entity.claims;
  const named = articles.filter((article) => entity.articleIds.includes(article.id));
  return (
    <>
      <div className="entity-head">
        <EntityIcon type={entity.type} size={44} />
        <div>
          <h2>{name}</h2>
          <p>
            {ontology.entities[entity.type].name[language]}
            {!visible.nodes.has(entity.id) && <em> · {words.entity.hiddenByFilter}</em>}
          </p>
        </div>
      </div>
      {aliases.length > 0 && (
        <p className="aliases">
          <span>{words.entity.also}</span>
          {aliases.map((alias) => (
            <b key={alias}>{alias}</b>
          ))}
        </p>
      )}
      <p className="summary">
        <b>{count(claims)}</b> {claims < entity.claims && words.overview.of(count(entity.claims))} {words.overview.claims(entity.claims)} ·{' '}
        <b>{count(entity.articles)}</b> {words.overview.articles(entity.articles)}
      </p>
      <NodeActions id={entity.id} name={name} />
      <Around entity={entity} />
      <IdentityActions entity={entity} />
      <Bodies id={entity.id} />
      <Said id={entity.id} name={name} />
      <Relations entity={entity} passing={passing} />
      <Quotes statements={entity.statements} />
      {named.length > 0 && (
        <section>
          <h3>{words.entity.articles}</h3>
          <ArticleList articles={named} />
        </section>
      )}
    </>
  );
}
