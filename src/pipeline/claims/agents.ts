/** Who does what a noun names where the noun itself does not say: the subject of the clause it stands in. */
import type { Frame } from '../../lang/de/frames/index.js';
import { ontology } from '../../ontology/index.js';
import type { Clause } from '../clauses/index.js';
import type { Cluster } from '../entities/index.js';
import { endOf } from '../groups/ends.js';
import type { Group } from '../groups/index.js';
import type { SentenceReading } from '../reading.js';
import { entitiesOf } from './actors.js';
import type { ClaimContext } from './claim.js';
import { isReport } from './inside.js';
import { groupFor } from './slots.js';
import { sceneOf } from './verbs.js';

/** What somebody does while, before or after the rest of the sentence: "bei einem Besuch in Rom", "nach einem Treffen mit Huber". */
const CIRCUMSTANCES: ReadonlySet<string> = new Set(['bei', 'während', 'nach', 'vor', 'in', 'auf', 'zu', 'anlässlich']);
const ACCOMPANYING: ReadonlySet<string> = new Set(['MET_WITH', 'VISITS']);

/** The subject, if the noun is what its verb carries out ("begann die Offensive") or what it is about to do meanwhile. */
export function agentOfNoun(frame: Frame, group: Group, reading: SentenceReading, context: ClaimContext): Cluster[] {
  // a genitive that is who does it leaves nothing to the subject: "nach dem Besuch des Papstes"
  const told = group.genitives.length > 0 && frame.source.some((role) => role.slot === 'gen');
  const holds = ontology().relations[frame.relation].quad === 'structure' && frame.relation !== 'PARTICIPATES_IN';
  if (group.parent || told || holds) return [];
  const clause = reading.clauseOf.get(group);
  if (!clause?.verbs) return [];
  const accompanies = ACCOMPANYING.has(frame.relation) && CIRCUMSTANCES.has(group.preposition ?? '');
  const meanwhile = accompanies && clause.verbs.voice === 'active' && !isSpokenOf(group, clause, context);
  if (group.possessive ? !meanwhile : !meanwhile && !isCarried(group, clause, context)) return [];
  const scene = sceneOf(clause, reading, context);
  const subject = groupFor('subj', undefined, undefined, scene);
  if (!subject || subject === group) return [];
  const found = entitiesOf(subject, scene.subjectClause, reading, context.resolution);
  return group.possessive ? found.filter((it) => it.type === 'Person' && it.named && fitsSex(group, it)) : found;
}

/** "warnte vor Reisen nach Kuba": what the verb is about, and nothing that its subject does meanwhile. */
function isSpokenOf({ preposition }: Group, { verbs }: Clause, { german }: ClaimContext): boolean {
  const governs = (lemma: string) =>
    german.frames.embeddings.get(lemma)?.some((it) => it.complement.some((slot) => slot.preposition === preposition));
  return verbs?.lemmas.some((lemma) => governs(lemma) ?? false) ?? false;
}

/** "der von Polen gestartete Angriff auf Ungarn": who does what the noun names, by the participle before it. */
export function makerInside(frame: Frame, group: Group, reading: SentenceReading, context: ClaimContext): Cluster[] {
  if (!frame.source.some(({ slot }) => slot === 'gen')) return [];
  return insideDeed(group, context)
    .filter(isDoer)
    .flatMap((it) => entitiesOf(it, null, reading, context.resolution));
}

/** "die von Israel gegen den Libanon verhängte Blockade": whom it is aimed at. */
export function aimedInside(group: Group, context: ClaimContext): Group[] {
  return insideDeed(group, context).filter((it) => !isDoer(it));
}

function isDoer({ preposition }: Group): boolean {
  return preposition === 'von' || preposition === 'durch';
}

/** What hangs on a participle that says that its noun is done. */
function insideDeed({ embedded }: Group, { german: { lexicon, deeds } }: ClaimContext): readonly Group[] {
  const readings = embedded?.participle.readings ?? [];
  if (!readings.some(({ verbForm }) => verbForm === 'part2')) return NONE;
  // "geplanten" is of "geplant", and that of "planen"
  const isDone = ({ lemma }: { lemma: string }) => deeds.doneBy.has(lemma);
  const done = readings.some((it) => isDone(it) || lexicon.analyse(it.lemma).readings.some(isDone));
  return done ? (embedded?.groups ?? NONE) : NONE;
}

const NONE: readonly Group[] = [];

/** "bei ihrem Besuch in Rom sagte Anna Berger": the possessive before the subject means it. */
function fitsSex(group: Group, { sex }: Cluster): boolean {
  const feminine = group.possessive?.lower.startsWith('ihr') ?? false;
  return sex === 'u' || sex === null || (sex === 'f') === feminine;
}

/** "startete einen Angriff", "begann mit dem Beschuss": the verb says that, the noun says what is done. */
export function isCarried(group: Group, clause: Clause, context: ClaimContext): boolean {
  const { verbs, roles } = clause;
  if (!verbs) return false;
  const object = verbs.voice === 'passive' ? roles.subject : roles.accusative;
  return verbs.lemmas.some((lemma) =>
    (context.german.frames.carriers.get(lemma) ?? []).some(({ complement }) =>
      complement.some((slot) =>
        slot.slot === 'acc'
          ? object !== null && (object === group || isReportOn(group, object, context))
          : group.preposition === slot.preposition && roles.prepositional.includes(group),
      ),
    ),
  );
}

/** "dementierte Berichte über Gespräche mit Polen": it is the talks that are denied or confirmed. */
function isReportOn({ preposition, from }: Group, object: Group, context: ClaimContext): boolean {
  return preposition === 'über' && endOf(object) === from && isReport(object, context);
}
