import { useMemo, useState } from 'react';
import { byRelation } from '../../core/evidence/index.js';
import { saidAtom } from '../../core/filters/index.js';
import { useAtom } from '../../hooks/useAtom.js';
import { useWords } from '../../hooks/useWords.js';
import { useWorld } from '../WorldContext.js';
import { ArrowLines } from './ArrowLines.js';
import { HiddenLine } from './HiddenLine.js';

/** What an entity is reported to say, whomever it is about. */
export function Said({ id, name }: { id: string; name: string }) {
  const { words, count } = useWords();
  const { ontology, graph } = useWorld();
  const saidBy = useAtom(saidAtom);
  const [all, setAll] = useState(false);
  const said = useMemo(() => {
    const found = saidBy([id]);
    return graph.edges.flatMap((arrow) => {
      const own = found.get(arrow.id);
      return own ? [{ arrow, ...own }] : [];
    });
  }, [graph, id, saidBy]);
  if (said.length === 0) return null;
  const shown = said.filter((one) => one.shown > 0);
  const veiled = new Set(said.flatMap((one) => (one.shown > 0 ? [] : [one.arrow.id])));
  const arrows = (all ? said : shown).map(({ arrow, ...own }) => ({ ...arrow, claims: own.shown || own.all }));
  return (
    <section>
      <h3>
        {words.entity.says(name)} <span className="count">{count(shown.reduce((sum, one) => sum + one.shown, 0))}</span>
      </h3>
      <ArrowLines groups={byRelation(arrows, ontology)} veiled={veiled} />
      <HiddenLine hidden={veiled.size} all={all} onAll={setAll} />
    </section>
  );
}
