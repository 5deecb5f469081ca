/** Who is visited is met, and where he is said to be is where the other goes: "besuchte Präsident Huber in Rom". */
import type { Frame } from '../../lang/de/frames/index.js';
import { entitiesOf } from './actors.js';
import type { Finding } from './claim.js';
import { findingOf, placeOf } from './finding.js';
import { fillRole } from './roles.js';
import { groupFor, type Scene } from './slots.js';

const PLACE = { slot: 'pp', preposition: 'in', case: 'dat' } as const;

/** Of a row that says of somebody where he goes, and that has found no place: whom it has found there. */
export function hostFindings(frame: Frame, scene: Scene): Finding[] {
  if (frame.relation !== 'VISITS' || !frame.target.some(({ slot }) => slot === 'acc')) return [];
  const { clause, reading, context } = scene;
  const host = groupFor('acc', undefined, undefined, scene);
  const hosts = host ? entitiesOf(host, clause, reading, context.resolution).filter((it) => it.type === 'Person' && it.named) : [];
  const guests = frame.source.flatMap((role) => fillRole(role, scene, frame)).filter((it) => it.type === 'Person' && it.named);
  if (hosts.length === 0 || guests.length === 0) return [];
  const place = placeOf(clause, reading);
  const met = findingOf({ ...frame, relation: 'MET_WITH' }, guests, hosts, place);
  const there = findingOf({ ...frame, target: [PLACE] }, guests, fillRole(PLACE, scene, frame), place);
  return [met, there].flatMap((it) => (it ? [{ ...it, leaves: false, rule: `host:${frame.lemma}:${it.type}` }] : []));
}
