/** Who did the deed that a noun names, and to whom it was done: "die Ermordung Hubers durch die Miliz", "der Einmarsch in Polen". */

import type { RelationType } from '../../model/vocabulary.js';
import { ontology } from '../../ontology/index.js';
import type { Cluster } from '../entities/index.js';
import { canBe } from '../groups/agreement.js';
import type { Group } from '../groups/index.js';
import type { SentenceReading } from '../reading.js';
import { attachedTo, entitiesOf, isActor, ownersOf } from './actors.js';
import type { ClaimContext } from './claim.js';
import type { Scene } from './slots.js';
import { nounFrames } from './words.js';

/** Acts that blame, fight or back whoever did it, never whom it was done to. */
const ABOUT_DEEDS: ReadonlySet<RelationType> = new Set(['ACCUSES', 'ATTACKS', 'PROTESTS_AGAINST', 'REJECTS', 'SUPPORTS']);
/** Acts in whose favour nobody is who only was let go or handed over. */
const ABOUT_MERCY: ReadonlySet<RelationType> = new Set(['ACCUSES', 'PROTESTS_AGAINST']);
/** What may be asked of whoever does it: "fordert die Freilassung Hubers" asks nothing of Huber. */
const ASKED: ReadonlySet<RelationType> = new Set(['CONCEDES_TO', 'SANCTIONS', 'COERCES', 'ATTACKS']);

export type Deed = {
  /** The genitive suffers it. */
  suffered: boolean;
  /** Prepositions behind which stands whom it is done to. */
  against: ReadonlySet<string>;
};

const UNDERGONE: Deed = { suffered: true, against: new Set() };

/** Null where the noun is no hostile deed, or the act is not about such. */
export function deedOf(group: Group, relation: RelationType, { german }: ClaimContext): Deed | null {
  const noun = group.nominals[0];
  if (noun?.class !== 'N' || (relation !== 'DEMANDS' && !ABOUT_DEEDS.has(relation))) return null;
  const { harmed, favoured } = german.deeds;
  if (harmed.has(noun.lemma) || (favoured.has(noun.lemma) && (relation === 'DEMANDS' || ABOUT_MERCY.has(relation)))) return UNDERGONE;
  const hostile = (it: RelationType) =>
    relation === 'DEMANDS'
      ? ASKED.has(it)
      : ontology().relations[it].quad === 'material-conflict' || (it === 'CONCEDES_TO' && ABOUT_MERCY.has(relation));
  // "kritisierte Waffenlieferungen an Polen": whom they go to is blamed for nothing
  const all = nounFrames(noun, german).filter(
    (it) => hostile(it.relation) || (relation !== 'REJECTS' && it.relation !== relation && isOneSided(it.relation)),
  );
  if (all.length === 0) return null;
  const rows = all.filter((it) => hostile(it.relation));
  const suffered = rows.some(({ target }) => target.some(isGenitive)) && rows.every(({ source }) => !source.some(isGenitive));
  const own = new Set(all.flatMap(({ source }) => source.flatMap((role) => role.preposition ?? [])));
  const against = all.flatMap(({ target }) => target.flatMap((role) => role.preposition ?? []));
  return { suffered, against: new Set(against.filter((it) => !own.has(it))) };
}

function isOneSided(type: RelationType): boolean {
  const { symmetric, quad } = ontology().relations[type];
  return !symmetric && quad !== 'structure';
}

function isGenitive({ slot }: { slot: string }): boolean {
  return slot === 'gen';
}

/** Of a deed that its genitive suffers: "die türkische Besetzung Zyperns", "die Festnahme Hubers durch die Polizei". */
export function doersOf(group: Group, reading: SentenceReading, { resolution }: ClaimContext): Cluster[] {
  const attached = attachedTo(group, reading, resolution);
  if (attached.length > 0) return attached.filter(isActor);
  const end = Math.max(group.to, ...group.genitives.map((it) => it.to));
  const through = reading.groups.find((it) => it.preposition === 'durch' && !it.parent && it.from >= group.to && it.from <= end + REACH);
  if (through) return entitiesOf(through, null, reading, resolution).filter(isActor);
  // "die Verfolgung von Christen in Ägypten"
  const where = reading.groups.find((it) => it.preposition === 'in' && !it.parent && it.from >= group.to && it.from <= end + REACH);
  // "die Aufnahme der Ukraine in die EU"
  const into = where !== undefined && canBe(where.agreement, 'acc') && !canBe(where.agreement, 'dat');
  return where ? entitiesOf(where, null, reading, resolution).filter(({ type }) => type === (into ? 'Organization' : 'Country')) : [];
}

/** Words between a deed and who did it: the name of whom it was done to. */
const REACH = 4;

/** "fordert ein Verbot der NPD": it asks nothing of them. */
export function suffers(topic: Cluster, relation: RelationType, { clause, reading, context }: Scene): boolean {
  if (relation !== 'DEMANDS') return false;
  return clause.groups.some((it) => deedOf(it, relation, context)?.suffered && ownersOf(it, reading, context.resolution).includes(topic));
}
