/** Who is spoken to on the phone: "dankte Huber in einem Telefonat für …", "forderte ihn telefonisch auf, …". */
import type { Clause } from '../clauses/index.js';
import { endOf, startOf } from '../groups/ends.js';
import type { Group } from '../groups/index.js';
import type { SentenceReading } from '../reading.js';
import { entitiesOf } from './actors.js';
import type { ClaimContext, Finding } from './claim.js';

/** Besides what the verb says, the two have spoken with each other. */
export function withCalls(findings: readonly Finding[], clause: Clause, reading: SentenceReading, context: ClaimContext): Finding[] {
  const [first] = findings;
  if (!first || clause.negation || clause.verbs?.voice !== 'active' || clause.verbs.modal) return [...findings];
  const { addressing } = context.german.deeds;
  const slot = clause.verbs.lemmas.map((lemma) => addressing.get(lemma)).find((it) => it !== undefined);
  const addressee = slot === 'dat' ? clause.roles.dative : slot === 'acc' ? clause.roles.accusative : null;
  if (!addressee || !isByPhone(clause, reading, context)) return [...findings];
  const isSomebody = (it: { type: string; named: boolean }) => it.type === 'Person' && it.named;
  const targets = entitiesOf(addressee, clause, reading, context.resolution).filter(isSomebody);
  const sources = first.sources.filter((it) => isSomebody(it) && !targets.includes(it));
  if (sources.length === 0 || targets.length === 0) return [...findings];
  const call = { type: 'MET_WITH', modality: 'asserted', polarity: 'positive', content: null, role: null } as const;
  return [...findings, { ...first, ...call, sources, targets, rule: 'companion:phone:MET_WITH' }];
}

function isByPhone({ parts, roles }: Clause, { groups, sentence }: SentenceReading, { german }: ClaimContext): boolean {
  const { calls, phoned } = german.deeds;
  // "in einem Telefonat mit Nowak" is with him
  const isCall = (it: Group) =>
    calls.has(it.nominals[0]?.lemma ?? '') &&
    it.genitives.length === 0 &&
    !groups.some((behind) => behind.preposition !== null && WITH.has(behind.preposition) && startOf(behind) === endOf(it));
  if (roles.prepositional.some(isCall)) return true;
  return parts.some(({ from, to }) => sentence.tokens.slice(from, to).some((it) => phoned.has(it.lower)));
}

const WITH: ReadonlySet<string> = new Set(['mit', 'zwischen', 'von']);
