import { ChevronRight } from 'lucide';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { RelationType } from '../../../../src/model/vocabulary.js';
import type { Quad } from '../../core/appearance/index.js';
import { facetsAtom, filtersAtom, setHidden } from '../../core/filters/index.js';
import { keysOf } from '../../core/keys.js';
import { usePart } from '../../hooks/useAtom.js';
import { useWords } from '../../hooks/useWords.js';
import { Icon } from '../parts/Icon.js';
import { QuadLine } from '../parts/QuadLine.js';
import { useWorld } from '../WorldContext.js';
import { FilterList } from './FilterList.js';
import { HiddenHead } from './HiddenHead.js';

/** Relation types under their kind: cooperation or conflict, in words or deeds. */
export function RelationFilters() {
  const { words } = useWords();
  const { ontology, graph } = useWorld();
  const types = useMemo(() => {
    const present = new Set(graph.edges.map((arrow) => arrow.type));
    return keysOf(ontology.relations).filter((type) => present.has(type));
  }, [ontology, graph]);
  return (
    <section>
      <HiddenHead title={words.filters.relations} filter="relationTypes" values={types} />
      {keysOf(ontology.quad).map((quad) => {
        const own = types.filter((type) => ontology.relations[type].quad === quad);
        return own.length > 0 && <QuadFilter key={quad} quad={quad} types={own} all={types} />;
      })}
    </section>
  );
}

function QuadFilter({ quad, types, all }: { quad: Quad; types: RelationType[]; all: RelationType[] }) {
  const { words, language, count } = useWords();
  const { ontology } = useWorld();
  const hidden = usePart(filtersAtom, (filters) => filters.relationTypes);
  const counts = usePart(facetsAtom, (facets) => facets.relationTypes);
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const id = useId();
  const name = ontology.quad[quad].name[language];
  const shown = types.filter((type) => !hidden.includes(type));
  const arrows = types.reduce((sum, type) => sum + (counts[type] ?? 0), 0);
  const partly = shown.length > 0 && shown.length < types.length;

  useEffect(() => {
    if (box.current) box.current.indeterminate = partly;
  }, [partly]);

  return (
    <div className="quad">
      <div className={shown.length > 0 && arrows > 0 ? 'filter quad-head' : 'filter quad-head off'}>
        <input
          ref={box}
          id={id}
          type="checkbox"
          checked={shown.length === types.length}
          onChange={(event) => setHidden('relationTypes', types, !event.target.checked)}
        />
        <label htmlFor={id}>
          <QuadLine quad={quad} />
          <span className="filter-name">{name}</span>
        </label>
        <button type="button" className="fold" aria-expanded={open} aria-label={words.filters.open(name)} onClick={() => setOpen(!open)}>
          <Icon node={ChevronRight} size={14} />
        </button>
        <output htmlFor={id} className="count">
          {count(arrows)}
        </output>
      </div>
      {open && (
        <div className="quad-types">
          <FilterList filter="relationTypes" values={types} all={all} text={(type) => ontology.relations[type]} />
        </div>
      )}
    </div>
  );
}
