/** Claims that the build of a sentence gives: offices, bodies, memberships, places inside places, where events happen. */
import { endsFit } from '../../../ontology/index.js';
import type { SentenceReading } from '../../reading.js';
import type { ClaimContext, Finding } from '../claim.js';
import { takeInventory } from '../inventory.js';
import { type Signs, signsOf } from '../signs.js';
import { ATTENDING_RULES } from './attending.js';
import { BODY_RULES } from './bodies.js';
import { BRACKET_RULES } from './brackets.js';
import { CONTEST_RULES } from './contests.js';
import { EVENT_RULES } from './events.js';
import { GUEST_RULES } from './guests.js';
import { HAPPENING_RULES } from './happenings.js';
import { LAWYER_RULES } from './lawyers.js';
import { LEADER_RULES } from './leaders.js';
import { LYING_RULES } from './lying.js';
import { MEMBER_RULES } from './members.js';
import { ORGANISATION_RULES } from './organisations.js';
import { ORGAN_RULES } from './organs.js';
import { PEOPLE_RULES } from './people.js';
import { PLACE_RULES } from './places.js';
import { QUARTER_RULES } from './quarters.js';
import type { StructureRule } from './rule.js';
import { SCENE_RULES } from './scenes.js';
import { SEAT_RULES } from './seats.js';
import { SUCCESSOR_RULES } from './successors.js';

export const STRUCTURE_RULES: readonly StructureRule[] = [
  ...PEOPLE_RULES,
  ...LEADER_RULES,
  ...LAWYER_RULES,
  ...SUCCESSOR_RULES,
  ...MEMBER_RULES,
  ...SEAT_RULES,
  ...BRACKET_RULES,
  ...BODY_RULES,
  ...ORGANISATION_RULES,
  ...PLACE_RULES,
  ...LYING_RULES,
  ...QUARTER_RULES,
  ...EVENT_RULES,
  ...ATTENDING_RULES,
  ...SCENE_RULES,
  ...HAPPENING_RULES,
  ...GUEST_RULES,
  ...CONTEST_RULES,
  // what the words themselves tell goes before
  ...ORGAN_RULES,
];

const RULES = STRUCTURE_RULES.map((rule) => ({ rule, needs: signsOf(rule.needs) }));
const TYPES = signsOf(['Person', 'Country', 'Organization', 'Place', 'Event', 'where']);
const byTypes = new Map<Signs, typeof RULES>();

/** The rules that are content with the types of what a sentence means. */
function rulesFor(signs: Signs): typeof RULES {
  const types = signs & TYPES;
  let rules = byTypes.get(types);
  if (!rules) {
    rules = RULES.filter(({ needs }) => (needs & TYPES & ~types) === 0);
    byTypes.set(types, rules);
  }
  return rules;
}

export function structureFindings(reading: SentenceReading, context: ClaimContext, inventory = takeInventory(reading, context)): Finding[] {
  const { tokens } = reading.sentence;
  const findings: Finding[] = [];
  const { signs } = inventory;
  for (const { rule, needs } of rulesFor(signs)) {
    if ((signs & needs) !== needs) continue;
    for (const { source, target, from, to, role, clause } of rule.find(inventory)) {
      if (source === target || !endsFit(rule.relation, source.type, target.type)) continue;
      findings.push({
        type: rule.relation,
        sources: [source],
        targets: [target],
        modality: 'asserted',
        polarity: 'positive',
        content: null,
        role: role ?? null,
        rule: rule.id,
        clause: clause ?? null,
        start: tokens[Math.min(from, to - 1)]?.start ?? 0,
        end: tokens[to - 1]?.end ?? 0,
      });
    }
  }
  return findings;
}
