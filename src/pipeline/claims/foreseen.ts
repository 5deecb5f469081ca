/** Gatherings and deeds that are yet to come: "kündigte eine Demonstration in Berlin an", "der kommende Gipfel in Rom", "warnte vor einem Anschlag in Mombasa". */
import type { Modality, RelationType } from '../../model/vocabulary.js';
import type { Cluster } from '../entities/index.js';
import type { Mention } from '../mentions/index.js';
import type { SentenceReading } from '../reading.js';
import type { ClaimContext, Finding } from './claim.js';
import { blameIn } from './culprits.js';
import { type Firmness, firmnessOf, weaker } from './firmness.js';
import { nounFirmness } from './nounfirmness.js';
import { isBecoming } from './tocome.js';

/** Where something happens and who comes to it hangs on whether it happens; what simply is where it is does not. */
const OF_EVENTS: ReadonlySet<RelationType> = new Set(['LOCATED_IN', 'PARTICIPATES_IN']);

/** How firmly what the build of a sentence tells holds; null where it simply does. */
export function firmnessOfStructure(finding: Finding, reading: SentenceReading, context: ClaimContext): Firmness | null {
  const said = finding.clause && firmnessOf(finding.clause, finding, reading, context);
  const modality = isOfficeToBe(finding, reading, context) ? 'planned' : modalityOfEvent(finding, reading, context);
  if (modality === 'asserted') return said;
  return said ? { ...said, modality: weaker(said.modality, modality) } : { modality, polarity: finding.polarity, saidBy: null };
}

function modalityOfEvent(finding: Finding, reading: SentenceReading, context: ClaimContext): Modality {
  if (!OF_EVENTS.has(finding.type)) return 'asserted';
  const event = [...finding.sources, ...finding.targets].find(({ type }) => type === 'Event');
  const group = event && toldBy(event, finding, reading, context)?.group;
  if (!group) return 'asserted';
  const clause = reading.clauseOf.get(group) ?? null;
  // "soll ein Gipfel in Wien beginnen"
  if (clause?.roles.subject === group && clause.verbs?.lemmas.some((lemma) => context.german.schedule.verbs.has(lemma)))
    return firmnessOf(clause, { modality: 'asserted', polarity: 'positive' }, reading, context).modality;
  // whoever calls to it is part of it, and it is where it is, whether it is to come or not
  if (clause?.verbs?.lemmas.some((lemma) => context.german.nouns.events.callers.has(lemma))) return 'asserted';
  // whoever did it or not, it happened: "ist nicht für den Anschlag in Rom verantwortlich"
  if (clause && blameIn(group, clause, reading, context)) return 'asserted';
  const { modality, polarity } = nounFirmness(group, clause, reading, context);
  // what is called off was planned
  return polarity === 'negative' ? weaker(modality, 'planned') : modality;
}

const OF_OFFICES: ReadonlySet<RelationType> = new Set(['REPRESENTS', 'MEMBER_OF']);

/** "Huber wird neuer Trainer des VfB": what ties the two is the verb between them. */
function isOfficeToBe({ type, start, end }: Finding, reading: SentenceReading, { german }: ClaimContext): boolean {
  if (!OF_OFFICES.has(type)) return false;
  return reading.clauses.some((clause) => {
    const at = clause.verbs?.finite?.start ?? -1;
    return start < at && at < end && isBecoming(clause, german);
  });
}

function toldBy(event: Cluster, { start, end }: Finding, reading: SentenceReading, { resolution }: ClaimContext): Mention | undefined {
  return reading.mentions.find((it) => it.start >= start && it.end <= end && it.group !== null && resolution.of(it).includes(event));
}
