/** What became of the relations of an article, why, and how right each claim was. */
import type { Extraction, Relation } from '../model/extraction.js';
import type { RelationType } from '../model/vocabulary.js';
import { isSymmetric } from '../ontology/index.js';
import type { Alignment } from './align.js';
import type { GoldArticle, GoldRelation } from './gold.js';
import type { Outcome } from './outcome.js';
import { whyMissed, whySpurious } from './stages.js';

export type RelationOutcome = Outcome<{
  type: RelationType;
  source: string;
  target: string;
  /** The piece of the text: the annotator's of what was missed, the reader's of what was found. */
  evidence: string;
  rule: string | null;
}>;

/** A claim is right where it fits an annotated relation, be it a core one or not. */
export type Verdict = { rule: string; type: RelationType; right: boolean; confidence: number };

/** Of matched core relations, how many agree in the rest as well. */
export type Agreement = { modality: number; polarity: number; attribution: number; of: number };

export type ReadRelations = { outcomes: RelationOutcome[]; verdicts: Verdict[]; agreement: Agreement };

/** The annotated entity of one that was read, by id. */
export type GoldId = (id: string) => string | undefined;

export function readRelations(gold: GoldArticle, document: Extraction, alignment: Alignment): ReadRelations {
  const goldId: GoldId = (id) => alignment.gold.get(id)?.id;
  const names = new Map([...document.entities, ...gold.entities].map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const best = new Map<GoldRelation, { claim: Relation; agreeing: number }>();
  const spurious = new Map<string, Relation>();
  const verdicts: Verdict[] = [];
  for (const claim of document.relations) {
    const source = goldId(claim.source);
    const target = goldId(claim.target);
    const fitting = gold.relations.filter((it) => fits(it, claim.type, source, target));
    verdicts.push({ rule: claim.rule, type: claim.type, right: fitting.length > 0, confidence: claim.confidence });
    if (fitting.length === 0) {
      const key = `${claim.type} ${source ?? claim.source} ${target ?? claim.target}`;
      if (!spurious.has(key)) spurious.set(key, claim);
    }
    for (const it of fitting) {
      const agreeing = Object.values(agreementOf(it, claim, goldId)).filter(Boolean).length;
      if (agreeing > (best.get(it)?.agreeing ?? -1)) best.set(it, { claim, agreeing });
    }
  }
  const agreement: Agreement = { modality: 0, polarity: 0, attribution: 0, of: 0 };
  const outcomes: RelationOutcome[] = [];
  const textOf = ({ evidence }: Relation) => gold.text.slice(evidence.start, evidence.end);
  for (const it of gold.relations) {
    if (!it.core) continue;
    const ends = { type: it.type, source: nameOf(it.source), target: nameOf(it.target) };
    const claim = best.get(it)?.claim;
    if (!claim) {
      const stage = whyMissed(it, gold, document, goldId);
      outcomes.push({ outcome: 'missed', stage, ...ends, evidence: it.evidence, rule: null });
      continue;
    }
    outcomes.push({ outcome: 'found', stage: null, ...ends, evidence: textOf(claim), rule: claim.rule });
    const same = agreementOf(it, claim, goldId);
    agreement.of++;
    for (const key of ['modality', 'polarity', 'attribution'] as const) if (same[key]) agreement[key]++;
  }
  for (const claim of spurious.values())
    outcomes.push({
      outcome: 'spurious',
      stage: whySpurious(claim, gold, goldId),
      type: claim.type,
      source: nameOf(claim.source),
      target: nameOf(claim.target),
      evidence: textOf(claim),
      rule: claim.rule,
    });
  return { outcomes, verdicts, agreement };
}

function fits(gold: GoldRelation, type: RelationType, source: string | undefined, target: string | undefined): boolean {
  if (source === undefined || target === undefined || ![gold.type, ...gold.typeAlt].includes(type)) return false;
  const sources = [gold.source, ...gold.sourceAlt];
  const targets = [gold.target, ...gold.targetAlt];
  const turned = isSymmetric(type) && sources.includes(target) && targets.includes(source);
  return turned || (sources.includes(source) && targets.includes(target));
}

function agreementOf(gold: GoldRelation, claim: Relation, goldId: GoldId): Record<'modality' | 'polarity' | 'attribution', boolean> {
  const speaker = claim.attributedTo === null ? null : (goldId(claim.attributedTo) ?? 'nobody annotated');
  return {
    modality: gold.modality === claim.modality,
    polarity: gold.polarity === claim.polarity,
    attribution: gold.attributedTo === speaker,
  };
}
