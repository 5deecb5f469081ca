import { useMemo, useState } from 'react';
import { tallyAtom, toldVisibleAtom } from '../../core/filters/index.js';
import { displayName } from '../../core/language/names.js';
import { firstOf } from '../../core/order/index.js';
import { hoverAtom, pickNode } from '../../core/selection/index.js';
import { useAtom } from '../../hooks/useAtom.js';
import { useWords } from '../../hooks/useWords.js';
import { EntityIcon } from '../parts/EntityIcon.js';
import { More } from '../parts/More.js';
import { useWorld } from '../WorldContext.js';
import { ArticleList } from './ArticleList.js';
import { Clusters } from './Clusters.js';
import { Contradictions } from './Contradictions.js';

const FIRST = 8;

/** What there is, when nothing is selected. The list of entities is the picture in words: the same nodes, under the same filters. */
export function Overview() {
  const { words, language, count } = useWords();
  const { statistics, articles } = useWorld();
  const visible = useAtom(toldVisibleAtom);
  const [all, setAll] = useState(false);
  const { overview } = words;
  const tally = useAtom(tallyAtom);
  const { nodes } = visible;
  const strongest = useMemo(() => {
    const { compare } = new Intl.Collator(language);
    const claims = (place: number) => tally?.nodes[place] ?? nodes.of[place]?.claims ?? 0;
    const name = (place: number) => nodes.of[place]?.name ?? '';
    const byClaims = (one: number, other: number) => claims(other) - claims(one) || compare(name(one), name(other)) || one - other;
    const places = firstOf(nodes.of.length, all ? Number.POSITIVE_INFINITY : FIRST, byClaims, (place) => nodes.row[place] === 1);
    return places.flatMap((place) => {
      const node = nodes.of[place];
      return node ? [{ node, claims: claims(place) }] : [];
    });
  }, [nodes, tally, language, all]);
  const most = Math.max(1, strongest[0]?.claims ?? 1);
  const passing = { entities: tally ? nodes.size : statistics.entities, claims: tally?.claims ?? statistics.claims };
  const figures: [left: number, known: number, name: string][] = [
    [statistics.articles, statistics.articles, overview.articles(statistics.articles)],
    [passing.entities, statistics.entities, overview.entities(statistics.entities)],
    [passing.claims, statistics.claims, overview.claims(statistics.claims)],
  ];
  return (
    <>
      <h2 className="visually-hidden">{overview.title}</h2>
      <dl className="figures">
        {figures.map(([left, known, name]) => (
          <div key={name}>
            <dt>
              {left < known && overview.of(count(known))} {name}
            </dt>
            <dd>{count(left)}</dd>
          </div>
        ))}
      </dl>
      <p className="intro">{overview.intro}</p>
      <Contradictions />
      <Clusters />
      {nodes.size > 0 && (
        <section>
          <h3>{overview.strongest}</h3>
          <ol className="entities">
            {strongest.map(({ node, claims }) => (
              <li key={node.id}>
                <button
                  type="button"
                  onClick={(event) => pickNode(node.id, event)}
                  onPointerEnter={() => hoverAtom.set({ kind: 'node', id: node.id })}
                  onPointerLeave={() => hoverAtom.set(null)}
                >
                  <EntityIcon type={node.type} />
                  <span className="entity-name">{displayName(node, language)}</span>
                  <span className="bar" aria-hidden="true">
                    <i style={{ width: `${(claims / most) * 100}%` }} />
                  </span>
                  <span className="count" title={overview.claims(claims)}>
                    {count(claims)}
                  </span>
                </button>
              </li>
            ))}
          </ol>
          <More first={FIRST} count={nodes.size} all={all} onAll={setAll} />
        </section>
      )}
      <section>
        <h3>{overview.how}</h3>
        <ol className="steps">
          {overview.steps.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ol>
      </section>
      {articles.length > 0 && (
        <section>
          <h3>{overview.sources}</h3>
          <ArticleList articles={articles} />
        </section>
      )}
    </>
  );
}
