/** "nicht gegen die Taliban, sondern gegen die Hisbollah": what is denied of the first is said of the second. */
import type { Polarity } from '../../model/vocabulary.js';
import type { Clause } from '../clauses/index.js';
import type { Group } from '../groups/index.js';
import type { SentenceReading } from '../reading.js';
import { entitiesOf, isActor } from './actors.js';
import type { ClaimContext, Finding } from './claim.js';

/** A finding of a clause that is denied holds, denied once more, of whom "sondern" tells instead. */
export function withContrasts(findings: readonly Finding[], clause: Clause, reading: SentenceReading, context: ClaimContext): Finding[] {
  const instead = clause.negation && findings.length > 0 ? insteadOf(reading) : null;
  if (!instead) return [...findings];
  const { resolution } = context;
  const meant = [instead, ...instead.conjuncts].flatMap((it) => entitiesOf(it, null, reading, resolution)).filter(isActor);
  const denied = clause.roles.prepositional.filter((it) => it !== instead && it.preposition === instead.preposition);
  const beside = denied.flatMap((it) => entitiesOf(it, clause, reading, resolution));
  return findings.flatMap((finding): Finding[] => {
    const { sources, targets } = finding;
    // "Nicht Polen, sondern Litauen griff an"
    const denying = sources.filter((it) => !meant.includes(it));
    if (denying.length < sources.length && denying.length > 0)
      return [
        { ...finding, sources: denying },
        { ...finding, sources: sources.filter((it) => meant.includes(it)), polarity: opposite(finding) },
      ];
    const others = targets.filter((it) => !meant.includes(it));
    const told = others.length < targets.length || (instead.preposition !== null && targets.some((it) => beside.includes(it)));
    const holding = told ? meant.filter((it) => !sources.includes(it)) : [];
    return [
      ...(others.length > 0 ? [{ ...finding, targets: others }] : []),
      ...(holding.length > 0 ? [{ ...finding, targets: holding, polarity: opposite(finding) }] : []),
    ];
  });
}

function opposite({ polarity }: Finding): Polarity {
  return polarity === 'positive' ? 'negative' : 'positive';
}

function insteadOf({ groups, sentence: { tokens } }: SentenceReading): Group | null {
  const at = tokens.findIndex(({ lower }) => lower === 'sondern');
  return at > 0 ? (groups.find((it) => it.from === at + 1) ?? null) : null;
}
