/** What somebody does by what he says: "Iran müsse die Anreicherung beenden, so Rice" is a demand, whatever the verb of saying. */
import type { Clause, VerbComplex } from '../clauses/index.js';
import type { SentenceReading } from '../reading.js';
import { entitiesOf, isActor } from './actors.js';
import { speakerOf } from './attribution.js';
import type { ClaimContext, Finding } from './claim.js';
import { placeOf } from './finding.js';

/** What somebody has to bear rather than to do. */
const SUFFERED: ReadonlySet<string> = new Set(['rechnen', 'ertragen', 'hinnehmen', 'leiden', 'befürchten', 'warten']);
const DEMANDING: ReadonlySet<string> = new Set(['müssen', 'sollen', 'dürfen']);

export function speechFindings(clause: Clause, reading: SentenceReading, context: ClaimContext): Finding[] {
  const { verbs, roles } = clause;
  if (!verbs || !roles.subject || !demands(verbs, clause)) return [];
  // "Sollte sich Polen entschließen, …" is a condition
  const from = clause.parts[0]?.from ?? 0;
  if (reading.sentence.tokens[from] === verbs.finite) return [];
  const speaker = speakerOf(clause, context);
  if (!speaker) return [];
  // "die Zuschauer der ARD müssen" tells the ARD nothing
  const own = [roles.subject, ...roles.subject.conjuncts].every((it) => {
    const mention = reading.ofGroup.get(it);
    return mention !== undefined && context.resolution.of(mention).some((cluster) => cluster.named);
  });
  const addressees = own
    ? entitiesOf(roles.subject, clause, reading, context.resolution).filter((it) => isActor(it) && it.named && it !== speaker)
    : [];
  const place = placeOf(clause, reading);
  const { tokens } = reading.sentence;
  const start = tokens[place.from]?.start ?? reading.sentence.start;
  const end = tokens[place.to - 1]?.end ?? reading.sentence.end;
  return addressees.length === 0
    ? []
    : [
        {
          type: 'DEMANDS',
          sources: [speaker],
          targets: addressees,
          modality: 'asserted',
          polarity: 'positive',
          content: context.text.slice(start, end).replace(/\s+/g, ' '),
          role: null,
          rule: `speech:${verbs.modal}`,
          clause: null,
          start,
          end,
        },
      ];
}

/** "müsse handeln", "solle aufhören", "dürfe nicht": of what somebody does and has not done yet. */
function demands(verbs: VerbComplex, clause: Clause): boolean {
  if (!verbs.modal || !DEMANDING.has(verbs.modal) || verbs.voice !== 'active') return false;
  if (verbs.lemmas.some((lemma) => SUFFERED.has(lemma))) return false;
  if (clause.type !== 'main' && clause.type !== 'subordinate' && clause.type !== 'tag') return false;
  if (clause.type === 'subordinate' && !/^(dass|daß)$/.test(clause.opener?.lower ?? '')) return false;
  if (verbs.modal === 'dürfen' && !clause.negation) return false;
  // "soll gelogen haben" is hearsay, "musste fliehen" is past
  if (verbs.tokens.length > 2 && verbs.tokens.some((token) => token.lower === 'haben' || token.lower === 'sein')) return false;
  return !(verbs.tense === 'past' && verbs.modal !== 'sollen' && verbs.mood === 'indicative');
}
