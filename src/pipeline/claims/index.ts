/** From clauses and entities to claims: rules find them, the clause around says how firmly they hold and who says so. */
import type { RelationType } from '../../model/vocabulary.js';
import { endsFit, ontology } from '../../ontology/index.js';
import { agentOf } from '../clauses/agent.js';
import type { Clause } from '../clauses/index.js';
import type { Cluster } from '../entities/index.js';
import type { Mention } from '../mentions/index.js';
import type { SentenceReading } from '../reading.js';
import { entitiesOf } from './actors.js';
import { adjectiveFindings } from './adjectives.js';
import { agentlessFindings } from './agentless.js';
import { attributeFindings } from './attributes.js';
import { speakerOf } from './attribution.js';
import { withBesides } from './besides.js';
import type { Claim, ClaimContext, Finding } from './claim.js';
import { escortClaims, withCompanions } from './companions.js';
import { withContrasts } from './contrast.js';
import { evaluationFindings } from './evaluations.js';
import { type Firmness, firmnessOf, weaker } from './firmness.js';
import { firmnessOfStructure } from './foreseen.js';
import { impliedFindings } from './implied.js';
import { hasSigns, takeInventory } from './inventory.js';
import { jointFindings } from './joint.js';
import { nounFirmness } from './nounfirmness.js';
import { nounFindings } from './nouns.js';
import { withCalls } from './phones.js';
import { isOpenQuestion } from './questions.js';
import { withoutRepeats } from './repeats.js';
import { responsibleFindings } from './responsible.js';
import { signsOf } from './signs.js';
import { speechFindings } from './speech.js';
import { structureFindings } from './structure/index.js';
import { TOWARDS } from './towards.js';
import { subjectEntities, verbFindings } from './verbs.js';
import { victimFindings } from './victims.js';
import { isDisaster } from './ways.js';

export type { Claim, ClaimContext } from './claim.js';

const JOINTLY = signsOf(['jointly']);
const EMBEDDED = signsOf(['embedded']);
/** Of what holds by itself, what somebody does: it may be called off. */
const MAY_FAIL: ReadonlySet<RelationType> = new Set(['PARTICIPATES_IN', 'MEMBER_OF']);
/** Said once and for all, whatever others answer. */
const SPOKEN: ReadonlySet<RelationType> = new Set(['ACCUSES', 'DEMANDS', 'REJECTS', 'WARNS', 'THREATENS']);

export function readClaims(context: ClaimContext): Claim[] {
  const claims: Claim[] = [];
  for (const reading of context.readings) {
    const inventory = takeInventory(reading, context);
    // every claim needs an end in its own sentence
    if (inventory.mentions.length === 0) continue;
    const before = claims.length;
    const add = (finding: Finding, firmness: Firmness | null) => expand(finding, firmness, reading, context, claims);
    for (const finding of structureFindings(reading, context, inventory)) add(finding, firmnessOfStructure(finding, reading, context));
    const joint = hasSigns(inventory, JOINTLY);
    for (const clause of reading.clauses) {
      if (isOpenQuestion(clause, reading, context)) continue;
      for (const finding of clause.verbs ? clauseFindings(clause, reading, context, claims) : [])
        add(finding, firmnessOf(clause, finding, reading, context));
      for (const finding of joint ? jointFindings(clause, reading, context) : [])
        add(finding, firmnessOf(clause, finding, reading, context));
    }
    for (const clause of reading.clauses) {
      if (!clause.verbs || isOpenQuestion(clause, reading, context)) continue;
      for (const finding of speechFindings(clause, reading, context)) add(finding, null);
      for (const finding of evaluationFindings(clause, reading, context)) add(finding, null);
    }
    if (hasSigns(inventory, EMBEDDED)) for (const finding of attributeFindings(reading, context)) add(finding, null);
    const byVerbs = claims.slice(before).filter(({ rule }) => rule.startsWith('verb:'));
    for (const finding of nounFindings(reading, context))
      if (!isToldByVerb(finding, byVerbs)) add(finding, firmnessOfNoun(finding, reading, context));
    for (const finding of responsibleFindings(reading, context, claims)) add(finding, firmnessOfNoun(finding, reading, context));
    claims.push(...escortClaims(before, claims, context));
  }
  return withoutRepeats(claims);
}

/** What the predicate of a clause says, else what it leaves to be understood. */
function clauseFindings(clause: Clause, reading: SentenceReading, context: ClaimContext, before: readonly Claim[]): Finding[] {
  const byVerb = withCalls(withCompanions(verbFindings(clause, reading, context), clause, reading, context), clause, reading, context);
  const told = withBesides(withContrasts(byVerb, clause, reading, context), clause, reading, context);
  told.push(...adjectiveFindings(clause, reading, context));
  if (told.length > 0) return told;
  const implied = impliedFindings(clause, reading, context, before);
  const beside = implied.length > 0 ? implied : agentlessFindings(clause, reading, context, before);
  return [...beside, ...victimFindings(clause, reading, context, before)];
}

function firmnessOfNoun(finding: Finding, reading: SentenceReading, context: ClaimContext): Firmness | null {
  const group = reading.groups.find((it) => reading.sentence.tokens[it.from]?.start === finding.start);
  // what holds by itself does so whatever is said of it, but a visit to a gathering may be called off, and who is to join may be kept out
  if (!group || (ontology().relations[finding.type].quad === 'structure' && !MAY_FAIL.has(finding.type))) return null;
  const above = nounFirmness(group, finding.clause, reading, context);
  // "China lehnte die Forderung Frankreichs ab", "stimmte ihr zu": it was made all the same
  if ((above.polarity === 'negative' || above.modality === 'planned') && SPOKEN.has(finding.type) && !isOwn(finding, reading, context))
    return { ...above, modality: finding.modality, polarity: finding.polarity };
  return {
    ...above,
    modality: weaker(finding.modality, above.modality),
    polarity: finding.polarity === 'negative' ? 'negative' : above.polarity,
  };
}

/** "leitete ein Verfahren gegen Siemens ein": what the verb says together with its noun the noun need not say again. */
function isToldByVerb({ type, sources, targets, start, end }: Finding, byVerbs: readonly Claim[]): boolean {
  const told = byVerbs.filter((it) => it.type === type && it.start <= start && it.end >= end);
  return told.length > 0 && sources.every((a) => targets.every((b) => told.some((it) => it.source === a && it.target === b)));
}

/** Whoever the clause is about does what the noun says. */
function isOwn({ clause, sources }: Finding, reading: SentenceReading, context: ClaimContext): boolean {
  if (!clause) return false;
  const passive = clause.verbs?.voice === 'passive' || clause.verbs?.voice === 'state';
  const agent = passive ? agentOf(clause, context.german.syntax) : null;
  const doers = agent ? entitiesOf(agent, clause, reading, context.resolution) : passive ? [] : subjectEntities(clause, reading, context);
  return doers.some((it) => sources.includes(it));
}

/** One claim for each pair of ends. What simply holds is nobody's word, nor is what somebody demands, blames or backs by saying so himself. */
function expand(finding: Finding, firmness: Firmness | null, reading: SentenceReading, context: ClaimContext, claims: Claim[]): void {
  const structural = ontology().relations[finding.type].quad === 'structure';
  const sentence = reading.sentence.index;
  const speaker = structural && firmness === null ? null : (speakerOf(finding.clause, context) ?? firmness?.saidBy ?? null);
  for (const source of finding.sources)
    for (const target of addressees(finding, firmness)) {
      if (
        source === target ||
        (isNobody(source) && !isCrowd(source, finding)) ||
        (isNobody(target) && !isCounted(target, finding, sentence)) ||
        !endsFit(finding.type, source.type, target.type)
      )
        continue;
      if (finding.type === 'ATTACKS' && isDisaster(target, context)) continue;
      claims.push({
        type: finding.type,
        source,
        target,
        modality: firmness?.modality ?? finding.modality,
        polarity: firmness?.polarity ?? finding.polarity,
        attributedTo: speaker === source && TOWARDS.has(finding.type) ? null : speaker,
        content: finding.content,
        role: finding.role,
        rule: finding.rule,
        confidence: context.german.confidence(finding.rule, finding.type),
        sentence,
        start: finding.start,
        end: finding.end,
      });
    }
}

/** "Tausende Menschen demonstrierten gegen die Regierung": whoever protests is noted for that, however little else is told. */
function isCrowd({ type }: Cluster, finding: Finding): boolean {
  return type === 'Group' && finding.type === 'PROTESTS_AGAINST';
}

/** "Die Polizei nahm zwölf Verdächtige fest": those of whom it is told how many were seized. */
function isCounted({ type, mentions }: Cluster, finding: Finding, sentence: number): boolean {
  return type === 'Group' && finding.type === 'COERCES' && mentions.some((it) => it.sentence === sentence && it.group?.quantity);
}

/** "Moskau fordert den Abzug der NATO aus Polen": what is given up because somebody wants it is given up to them, not to where it was. */
function addressees({ type, targets, leaves }: Finding, firmness: Firmness | null): readonly Cluster[] {
  const demander = type === 'CONCEDES_TO' && leaves && firmness?.modality === 'demanded' ? firmness.saidBy : null;
  return demander ? [demander] : targets;
}

/** "getrennte Pressekonferenzen": no particular ones. */
function isIndefinite(mention: Mention): boolean {
  const { group } = mention;
  if (!group || group.genitives.length > 0) return false;
  return !group.determiner && mention.plural && group.preposition === null;
}

/** Below this, a thing without a name is too slight for an arrow: of those claims, fewer than one in three was right on annotated articles. */
const SLIGHT = 0.1;

/** "ein Sprecher", "der Präsident" whom the text does not name, "einige Personen": no end of an arrow. */
export function isNobody(cluster: Cluster): boolean {
  if (cluster.named) return false;
  if (cluster.type !== 'Event') return cluster.type === 'Person' || cluster.worth < SLIGHT;
  const known = nothings.get(cluster);
  if (known !== undefined) return known;
  // "es kam zu schweren Ausschreitungen" tells them as news
  const news = cluster.mentions.some(({ group }) => group?.preposition === 'zu');
  const found = !news && (cluster.worth < SLIGHT || cluster.mentions.every(isIndefinite));
  nothings.set(cluster, found);
  return found;
}

/** Asked of an event for each of its arrows. */
const nothings = new WeakMap<Cluster, boolean>();
