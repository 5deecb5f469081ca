/** What somebody does by what he says: "Iran müsse die Anreicherung beenden, so Rice" is a demand, whatever the verb of saying. */
import type { Frame } from '../../lang/de/frames/index.js';
import type { German } from '../../lang/de/index.js';
import type { Syntax } from '../../lang/de/syntax.js';
import type { Clause, VerbComplex } from '../clauses/index.js';
import type { Cluster } from '../entities/index.js';
import type { SentenceReading } from '../reading.js';
import { entitiesOf, isActor, ownersOf } from './actors.js';
import { speakingActorOf } from './attribution.js';
import type { ClaimContext, Finding } from './claim.js';
import { placeOf } from './finding.js';
import { subjectEntities } from './verbs.js';

const THAT = /^(dass|daß)$/;
const DEMANDING: ReadonlySet<string> = new Set(['müssen', 'sollen', 'dürfen']);

export function speechFindings(clause: Clause, reading: SentenceReading, context: ClaimContext): Finding[] {
  const { verbs, roles } = clause;
  const missed = verbs ? isMissed(verbs, clause) : false;
  if (!verbs || !roles.subject) return [];
  if (!missed && !demands(verbs, clause, context.german.syntax) && !isCalledUpon(verbs, clause, context.german)) return [];
  // "Sollte sich Polen entschließen, …" is a condition, "Wenn das stimmt, sollte Polen handeln" is none
  const from = clause.parts[0]?.from ?? 0;
  if (reading.sentence.tokens[from] === verbs.finite && !followsCondition(clause, reading)) return [];
  // "für den Fall, dass sie gehen sollten"
  if (reading.sentence.tokens[from - 2]?.text === 'Fall') return [];
  const said = speakingActorOf(clause, context);
  const speaker = said ?? decider(clause, reading, context);
  if (!speaker) return [];
  // "Nach einem Plan der EU müssen alle Mitgliedstaaten zahlen": what somebody resolves may be of those without a name
  const resolved = said === null || wanted(clause, reading, context).includes(said);
  const fits = ({ named, type }: Cluster) => named || (resolved && type === 'Group');
  // "die Zuschauer der ARD müssen" tells the ARD nothing
  const own = [roles.subject, ...roles.subject.conjuncts].every((it) => {
    const mention = reading.ofGroup.get(it);
    return mention !== undefined && context.resolution.of(mention).some(fits);
  });
  const addressees = own
    ? entitiesOf(roles.subject, clause, reading, context.resolution).filter((it) => isActor(it) && fits(it) && it !== speaker)
    : [];
  const place = placeOf(clause, reading);
  const { tokens } = reading.sentence;
  const start = tokens[place.from]?.start ?? reading.sentence.start;
  const end = tokens[place.to - 1]?.end ?? reading.sentence.end;
  return addressees.length === 0
    ? []
    : [
        {
          type: missed ? 'ACCUSES' : 'DEMANDS',
          sources: [speaker],
          targets: addressees,
          modality: 'asserted',
          polarity: 'positive',
          content: context.text.slice(start, end).replace(/\s+/g, ' '),
          role: null,
          rule: missed ? 'speech:missed' : `speech:${verbs.modal ?? verbs.semiModal ?? verbs.lemmas[0]}`,
          clause: null,
          start,
          end,
        },
      ];
}

/** "Das Gericht entschied, dass Polen zahlen muss", "Nach dem Willen der Partei soll Polen zahlen". */
function decider(clause: Clause, reading: SentenceReading, context: ClaimContext): Cluster | null {
  const above = clause.type === 'subordinate' ? clause.parent : null;
  const decides = above?.verbs?.lemmas.some((lemma) => context.german.frames.speech.get(lemma)?.some((it) => it.kind === 'resolve'));
  const found = above && decides ? subjectEntities(above, reading, context) : wanted(clause, reading, context);
  return found.find(isActor) ?? null;
}

function wanted(clause: Clause, reading: SentenceReading, context: ClaimContext): Cluster[] {
  const wish = clause.roles.prepositional.find(
    (it) => it.preposition === 'nach' && context.german.syntax.wishes.has(it.nominals[0]?.lemma ?? ''),
  );
  if (wish) return ownersOf(wish, reading, context.resolution);
  // "Wenn es nach Huber geht, soll …", "Geht es nach Huber, soll …"
  const from = clause.parts[0]?.from ?? 0;
  const wishing = reading.clauses.find((it) => isWishing(it) && it.parts.some((part) => part.to === from - 1));
  const whose = wishing?.roles.prepositional.find((it) => it.preposition === 'nach');
  return whose && wishing ? entitiesOf(whose, wishing, reading, context.resolution) : [];
}

function isWishing({ verbs, roles, negation }: Clause): boolean {
  return verbs?.lemmas[0] === 'gehen' && roles.subject?.pronoun?.lower === 'es' && negation === null;
}

function followsCondition({ parts }: Clause, { clauses }: SentenceReading): boolean {
  const from = parts[0]?.from ?? 0;
  return clauses.some(
    (it) => (it.type === 'subordinate' || it.type === 'relative' || isWishing(it)) && it.parts.some((part) => part.to === from - 1),
  );
}

/** "Die SPD sei aufgefordert zu handeln", "Die SPD habe zu handeln" */
function isCalledUpon({ voice, lemmas, semiModal, mood }: VerbComplex, { type, negation }: Clause, { frames }: German): boolean {
  if ((type !== 'main' && type !== 'tag') || negation || mood === 'subjunctive2') return false;
  if (semiModal === 'haben') return voice === 'active' && mood === 'subjunctive1';
  return voice === 'state' && (frames.verbs.get(lemmas[0] ?? '')?.some(isAsked) ?? false);
}

function isAsked({ relation, target }: Frame): boolean {
  return relation === 'DEMANDS' && target.some(({ slot }) => slot === 'acc');
}

/** "Die Aufsicht hätte warnen müssen", "Das hätte die Stadt nicht tun dürfen": blames for what was done or not done. */
function isMissed({ finite, tokens, voice }: VerbComplex, { type, negation, opener }: Clause): boolean {
  if (voice !== 'active' || type === 'infinitive' || type === 'relative' || !/^hätten?$/.test(finite?.lower ?? '')) return false;
  if (type === 'subordinate' && !THAT.test(opener?.lower ?? '')) return false;
  const modal = tokens.find((token) => token !== finite && /^(müssen|sollen|dürfen)$/.test(token.lower))?.lower;
  return modal === 'dürfen' ? negation !== null : modal !== undefined && negation === null;
}

/** "soll reich geworden sein": hearsay. */
const PAST = /^ge(worden|wesen|blieben)$/;

/** "müsse handeln", "solle aufhören", "dürfe nicht": of what somebody does and has not done yet. */
function demands(verbs: VerbComplex, clause: Clause, syntax: Syntax): boolean {
  if (!verbs.modal || !DEMANDING.has(verbs.modal) || verbs.voice !== 'active') return false;
  if (verbs.modal !== 'dürfen' && verbs.lemmas.some((lemma) => syntax.borne.has(lemma))) return false;
  if (clause.type !== 'main' && clause.type !== 'subordinate' && clause.type !== 'tag') return false;
  if (clause.type === 'subordinate' && !THAT.test(clause.opener?.lower ?? '')) return false;
  if (verbs.modal === 'dürfen' && !clause.negation) return false;
  if (PAST.test(clause.roles.predicate?.lower ?? '')) return false;
  // "soll gelogen haben" is hearsay, "musste fliehen" is past
  if (verbs.tokens.length > 2 && verbs.tokens.some((token) => token.lower === 'haben' || token.lower === 'sein')) return false;
  return !(verbs.tense === 'past' && verbs.modal !== 'sollen' && verbs.mood === 'indicative');
}
