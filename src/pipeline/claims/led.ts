/** Who does what those do that they lead: "Eine Delegation unter Leitung von Huber reiste nach Rom", "Soldaten unter dem Kommando von Oberst Nowak". */
import type { RelationType } from '../../model/vocabulary.js';
import type { Cluster } from '../entities/index.js';
import { endOf, endOfRow } from '../groups/ends.js';
import { entitiesOf } from './actors.js';
import type { Scene } from './slots.js';

const DONE: ReadonlySet<RelationType> = new Set(['VISITS', 'MET_WITH', 'ATTACKS', 'COERCES', 'ACCUSES', 'DEMANDS', 'REJECTS']);

/** The people under whose lead an unnamed subject does something. */
export function leadersOf(relation: RelationType, { subject, reading, context }: Scene): Cluster[] {
  if (!subject || !DONE.has(relation) || reading.ofGroup.get(subject)?.role === 'name') return [];
  const { leading } = context.german.syntax;
  const under = reading.groups.find((it) => !it.parent && it.preposition === 'unter' && it.from === endOfRow(subject));
  if (!under || !leading.has(under.nominals[0]?.lemma ?? '')) return [];
  const by = under.genitives[0] ?? reading.groups.find((it) => !it.parent && it.preposition === 'von' && it.from === endOf(under));
  const found = by ? entitiesOf(by, reading.clauseOf.get(by) ?? null, reading, context.resolution) : [];
  return found.filter(({ type, named }) => type === 'Person' && named);
}
