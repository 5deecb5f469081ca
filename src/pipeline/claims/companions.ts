/** Who comes along goes where the other goes: "begleitete Huber", "reiste mit Huber nach Wien". */
import type { Clause } from '../clauses/index.js';
import type { Cluster } from '../entities/index.js';
import { endOf } from '../groups/ends.js';
import type { Group } from '../groups/index.js';
import type { SentenceReading } from '../reading.js';
import { entitiesOf } from './actors.js';
import type { Claim, ClaimContext, Finding } from './claim.js';
import { recentClaim } from './recent.js';
import { nounFrames } from './words.js';

const BACK = 4;

/** "Huber reiste nach Wien. Begleitet wurde er von Anna Berger." */
export function escortClaims(from: number, claims: readonly Claim[], context: ClaimContext): Claim[] {
  const { accompanying } = context.german.syntax;
  return claims.slice(from).flatMap((claim) => {
    if (claim.type !== 'COOPERATES_WITH' || claim.polarity !== 'positive' || !accompanying.has(claim.rule.split(':')[1] ?? '')) return [];
    const isVisit = (it: Claim) => it.type === 'VISITS' && it.source === claim.target && it.polarity === 'positive';
    const visit = recentClaim(claims, claim.sentence - BACK, isVisit);
    if (!visit || !isSomebody(claim.source)) return [];
    const { sentence, start, end, source, attributedTo } = claim;
    const rule = 'companion:escort:VISITS';
    return [{ ...visit, source, sentence, start, end, attributedTo, rule, confidence: context.german.confidence(rule, 'VISITS') }];
  });
}

/** "Huber reiste mit Anna Berger nach Wien" */
export function withCompanions(findings: readonly Finding[], clause: Clause, reading: SentenceReading, context: ClaimContext): Finding[] {
  return findings.flatMap((finding) => {
    if (finding.type !== 'VISITS' || clause.verbs?.voice !== 'active') return [finding];
    const along = clause.roles.prepositional
      .filter((it) => it.preposition === 'mit' && !belongsToNoun(it, reading, context))
      .flatMap((it) => entitiesOf(it, clause, reading, context.resolution))
      .filter((it) => isSomebody(it) && !finding.sources.includes(it));
    return along.length === 0 ? [finding] : [finding, { ...finding, sources: along, rule: 'companion:with:VISITS' }];
  });
}

/** "zu einem Gespräch mit Huber": who is met there. */
function belongsToNoun({ from }: Group, { groups }: SentenceReading, { german }: ClaimContext): boolean {
  const noun = groups.find((it) => endOf(it) === from)?.nominals[0];
  return noun?.class === 'N' && nounFrames(noun, german).some(({ target }) => target.some(({ preposition }) => preposition === 'mit'));
}

function isSomebody({ type, named }: Cluster): boolean {
  return type === 'Person' && named;
}
