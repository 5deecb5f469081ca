/** How firmly what a noun names holds: by the verb or noun that it is the object of ("erwägt den Abzug", "Drohung mit einem Angriff"). */
import type { Embedding } from '../../lang/de/frames/index.js';
import type { Clause } from '../clauses/index.js';
import type { Cluster } from '../entities/index.js';
import { endOf } from '../groups/ends.js';
import type { Group } from '../groups/index.js';
import type { SentenceReading } from '../reading.js';
import { isCarried } from './agents.js';
import type { ClaimContext } from './claim.js';
import { blameIn } from './culprits.js';
import { type Firmness, firmnessOf, weaker } from './firmness.js';
import { isIdiom } from './meant.js';
import { sceneOf, subjectEntities } from './verbs.js';

const FIRM: Firmness = { modality: 'asserted', polarity: 'positive', saidBy: null };

export function nounFirmness(group: Group, clause: Clause | null, reading: SentenceReading, context: ClaimContext): Firmness {
  const noun = nounAbove(group, reading, context);
  if (noun) return ofNoun(noun, clause, reading, context);
  const adjective = adjectiveAbove(group, context);
  // "Das geplante Treffen von Huber mit Berger wurde abgesagt"
  const off = adjective && clause?.verbs?.voice === 'passive' && verbAbove(group, clause, reading, context)?.polarity === 'negative';
  if (adjective) return { modality: adjective.modality, polarity: off ? 'negative' : adjective.polarity, saidBy: null };
  if (!clause?.verbs) return FIRM;
  const embedding = clause.verbs.lemmas.some((lemma) => isIdiom(lemma, sceneOf(clause, reading, context)))
    ? undefined
    : verbAbove(group, clause, reading, context);
  if (!embedding) {
    const blame = blameIn(group, clause, reading, context);
    if (blame) return asBlamed(blame.accuser, clause, reading, context);
    const carried = isCarried(group, clause, context) || takesPlace(group, clause, context);
    return carried ? firmnessOf(clause, { modality: 'asserted', polarity: 'positive' }, reading, context) : FIRM;
  }
  const above = firmnessOf(clause, { modality: embedding.modality, polarity: embedding.polarity }, reading, context);
  const saidBy = embedding.attributed === 'subject' ? (subjectEntities(clause, reading, context)[0] ?? null) : null;
  return { modality: weaker(embedding.modality, above.modality), polarity: above.polarity, saidBy };
}

/** "Gespräche der EU mit Polen sollen am Montag beginnen", "Das Treffen von Huber mit Berger findet nicht statt" */
function takesPlace(group: Group, { roles, verbs }: Clause, { german }: ClaimContext): boolean {
  return roles.subject === group && (verbs?.lemmas.some((lemma) => german.schedule.verbs.has(lemma)) ?? false);
}

/** "ist nicht für den Anschlag verantwortlich", "will Polen nicht für den Anschlag verantwortlich machen": what others may yet say is done or not. */
function asBlamed(accuser: Cluster | null, clause: Clause, reading: SentenceReading, context: ClaimContext): Firmness {
  const said = firmnessOf(clause, { modality: 'asserted', polarity: 'positive' }, reading, context);
  if (accuser) return { ...FIRM, polarity: said.polarity, saidBy: accuser };
  // "soll hinter dem Anschlag stecken"
  return said.modality === 'planned' ? { ...said, modality: 'asserted' } : said;
}

/** "forderte ein Ende der Angriffe", "lehnte die Aufhebung der Sanktionen ab": what ends is what the verb over the end says; "keine Hinweise auf einen Angriff" */
function ofNoun({ embedding, group }: Above, clause: Clause | null, reading: SentenceReading, context: ClaimContext): Firmness {
  const { modality, polarity } = embedding;
  if (polarity === 'negative') {
    const above = nounFirmness(group, clause, reading, context);
    return { ...above, modality: weaker(modality, above.modality), polarity: above.polarity === 'negative' ? 'positive' : 'negative' };
  }
  // "dementierte Berichte über ein Treffen"
  const above = embedding.attributed === 'hearsay' ? nounFirmness(group, clause, reading, context) : null;
  if (above?.polarity === 'negative') return above;
  const none = group.determiner?.lower.startsWith('kein') && (modality === 'asserted' || modality === 'possible');
  return none ? { modality: 'possible', polarity: 'negative', saidBy: null } : { modality, polarity, saidBy: null };
}

type Above = { embedding: Embedding; group: Group };

/** "der geplante Angriff", "ein angedrohter Einmarsch": a participle does what its verb would do to its object; "ein möglicher Angriff" */
function adjectiveAbove(group: Group, context: ClaimContext): Pick<Embedding, 'modality' | 'polarity'> | undefined {
  const { embeddings, cues } = context.german.frames;
  for (const adjective of group.adjectives)
    for (const reading of adjective.readings) {
      const cue = cues.modalityOf.get(reading.lemma);
      if (cue && cue !== 'asserted') return { modality: cue, polarity: 'positive' };
      if (reading.verbForm !== 'part2') continue;
      const found = embeddings.get(reading.lemma)?.find((it) => it.kind === 'verb' && it.complement.some((slot) => slot.slot === 'acc'));
      if (found && found.modality !== 'asserted') return found;
    }
  return undefined;
}

function verbAbove(group: Group, clause: Clause, reading: SentenceReading, context: ClaimContext): Embedding | undefined {
  const top = topOf(group);
  const above = verbOver(top, clause, context, group === top);
  if (above || top.preposition !== 'von') return above;
  // "die Stationierung von Truppen in Litauen"
  const whole = reading.groups.find((it) => it !== top && !it.parent && endOf(it) === top.from && it.nominals.length > 0);
  return whole && verbOver(whole, clause, context, false);
}

/** @param own whether the group itself is what the clause is about, not something in it: "Die Verlängerung des Einsatzes ist unnötig" */
function verbOver(top: Group, clause: Clause, context: ClaimContext, own: boolean): Embedding | undefined {
  const passive = clause.verbs?.voice === 'passive' || clause.verbs?.voice === 'state';
  const object = passive ? clause.roles.subject : clause.roles.accusative;
  const predicate =
    clause.roles.predicate && (own || top.preposition !== null)
      ? predicateAbove(clause.roles.predicate.lemma, top, clause, context)
      : undefined;
  if (predicate) return predicate;
  for (const lemma of clause.verbs?.lemmas ?? [])
    for (const embedding of context.german.frames.embeddings.get(lemma) ?? []) {
      // "ist für Sanktionen", not "ist der Grund für Sanktionen"
      if (embedding.kind !== 'verb' || (context.german.syntax.copulas.has(lemma) && isSaidOf(clause))) continue;
      const fits = embedding.complement.some(
        (slot) =>
          (slot.slot === 'acc' && object === top) ||
          (slot.slot === 'dat' && clause.roles.dative === top) ||
          (slot.slot === 'pp' && slot.preposition === top.preposition && clause.roles.prepositional.includes(top)),
      );
      // "Ein Angriff steht bevor"
      if (fits || (own && embedding.complement.length === 0 && clause.verbs?.voice !== 'passive' && clause.roles.subject === top))
        return embedding;
    }
  return undefined;
}

function isSaidOf({ roles }: Clause): boolean {
  return roles.predicative !== null || roles.predicate !== null;
}

/** "zu Gesprächen mit Polen bereit", "offen für ein Treffen mit Huber"; "Ein Treffen mit Huber ist unwahrscheinlich" */
function predicateAbove(lemma: string, top: Group, { roles }: Clause, context: ClaimContext): Embedding | undefined {
  const { preposition } = top;
  if (preposition === null && (roles.subject !== top || roles.predicative !== null)) return undefined;
  return context.german.frames.embeddings.get(lemma)?.find(({ kind, complement, attributed }) => {
    if (kind !== 'adj') return false;
    if (preposition === null) return attributed === 'none' && complement.some(({ slot }) => slot === 'dass');
    return complement.some((slot) => slot.slot === 'pp' && slot.preposition === preposition);
  });
}

function topOf(group: Group): Group {
  return group.parent ? topOf(group.parent) : group;
}

/** A noun right before it that weakens: "der Plan eines Angriffs", "die Angst vor einem Angriff". */
function nounAbove(group: Group, reading: SentenceReading, context: ClaimContext): Above | undefined {
  const above = group.parent?.genitives.includes(group)
    ? group.parent
    : reading.groups.find((other) => other !== group && endOf(other) === group.from && group.preposition !== null);
  const noun = above?.nominals[0];
  if (!above || !noun) return undefined;
  const wanted = group.preposition;
  const embedding = context.german.frames.embeddings
    .get(noun.lemma)
    ?.find(
      (it) =>
        it.kind === 'noun' &&
        it.complement.some((slot) => (wanted === null ? slot.slot === 'gen' : slot.slot === 'pp' && slot.preposition === wanted)),
    );
  return embedding && { embedding, group: above };
}
