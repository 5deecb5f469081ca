import { ArrowDown, ArrowDownUp, Scale } from 'lucide';
import { useCallback, useMemo, useState } from 'react';
import type { RelationView } from '../../../../src/model/views.js';
import { mark } from '../../core/appearance/index.js';
import { api } from '../../core/data/index.js';
import { POLARITY_ORDER, passingClaims } from '../../core/evidence/index.js';
import { toldFiltersAtom } from '../../core/filters/index.js';
import { useAtom } from '../../hooks/useAtom.js';
import { useRemote } from '../../hooks/useRemote.js';
import { useWords } from '../../hooks/useWords.js';
import { EntityButton } from '../parts/EntityButton.js';
import { Icon } from '../parts/Icon.js';
import { QuadLine } from '../parts/QuadLine.js';
import { useWorld } from '../WorldContext.js';
import { Answer } from './Answer.js';
import { ClaimCard } from './ClaimCard.js';
import { HiddenLine } from './HiddenLine.js';

export function ArrowPanel({ id }: { id: string }) {
  const ask = useCallback((key: string, signal: AbortSignal) => api.relation(key, signal), []);
  const remote = useRemote(id, ask);
  return <Answer remote={remote}>{(relation) => <Arrow key={relation.id} relation={relation} />}</Answer>;
}

function Arrow({ relation }: { relation: RelationView }) {
  const { words, language } = useWords();
  const { ontology } = useWorld();
  const type = ontology.relations[relation.type];
  const [source, target] = relation.ends;
  const disputed = mark(relation) === 'disputed';
  const filters = useAtom(toldFiltersAtom);
  const [all, setAll] = useState(false);
  const passing = useMemo(() => passingClaims(relation, filters), [relation, filters]);
  const hidden = relation.evidence.length - passing.size;
  // Somebody who opens what the filters hide wants to see it.
  const isHidden = passing.size === 0 && hidden > 0;
  const evidence = all || isHidden ? relation.evidence : relation.evidence.filter(({ id }) => passing.has(id));
  const sides = POLARITY_ORDER.map((polarity) => ({ polarity, claims: evidence.filter((claim) => claim.polarity === polarity) }));
  return (
    <>
      <div className="arrow-head">
        <EntityButton entity={source} />
        <h2>
          <Icon node={type.symmetric ? ArrowDownUp : ArrowDown} size={16} />
          <QuadLine quad={type.quad} />
          <span title={type.meaning[language]}>{type.name[language]}</span>
          <small>{ontology.quad[type.quad].name[language]}</small>
        </h2>
        <EntityButton entity={target} />
      </div>
      {isHidden && <p className="hidden-line">{words.arrow.hidden}</p>}
      {disputed && (
        <p className="disputed">
          <Icon node={Scale} size={18} />
          <span>
            <b>{words.arrow.disputedTitle}.</b> {words.arrow.disputedText}
          </span>
        </p>
      )}
      {disputed ? (
        sides.map(
          ({ polarity, claims }) =>
            claims.length > 0 && (
              <section key={polarity} className="side">
                <h3>
                  {ontology.polarity[polarity].name[language]} <span className="count">{claims.length}</span>
                </h3>
                <Claims arrow={relation.id} claims={claims} />
              </section>
            ),
        )
      ) : (
        <section>
          <h3>{words.arrow.claims(evidence.length)}</h3>
          <Claims arrow={relation.id} claims={evidence} />
        </section>
      )}
      {!isHidden && <HiddenLine hidden={hidden} all={all} onAll={setAll} />}
      {relation.rejected && relation.rejected.length > 0 && (
        <section>
          <h3>
            {words.review.rejected} <span className="count">{relation.rejected.length}</span>
          </h3>
          <Claims arrow={relation.id} claims={relation.rejected} />
        </section>
      )}
    </>
  );
}

function Claims({ arrow, claims }: { arrow: string; claims: RelationView['evidence'] }) {
  return (
    <ul className="claims">
      {claims.map((claim) => (
        <li key={claim.id}>
          <ClaimCard arrow={arrow} claim={claim} />
        </li>
      ))}
    </ul>
  );
}
