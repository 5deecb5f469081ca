/** Who took part in an election, a match or a trial told before, by what they got, whom they met or what they are called. */
import type { Clause } from '../../clauses/index.js';
import type { Cluster } from '../../entities/index.js';
import { endOf } from '../../groups/ends.js';
import type { Group } from '../../groups/index.js';
import { entitiesOf } from '../actors.js';
import { toldAmong } from '../among.js';
import type { ClaimContext } from '../claim.js';
import type { Inventory } from '../inventory.js';
import { entityOf } from './near.js';
import type { Found, StructureRule } from './rule.js';
import { lastEvent } from './told.js';

export const CONTEST_RULES: readonly StructureRule[] = [
  {
    id: 'structure:outcome',
    relation: 'PARTICIPATES_IN',
    example: 'Die {Landtagswahl} ist vorbei. Die [FDP] kam auf zehn Prozent.',
    needs: ['contends'],
    find: outcomes,
  },
  {
    id: 'structure:opponents',
    relation: 'PARTICIPATES_IN',
    example: 'Das {Finale} war kurz. [Karl Huber] schlug Jan Nowak.',
    needs: ['contends'],
    find: opponents,
  },
  {
    id: 'structure:guest-beside-name',
    relation: 'PARTICIPATES_IN',
    example: 'Die {Stichwahl} ist morgen. Die Herausforderin [Anna Berger] schwieg.',
    needs: ['Person'],
    find: guestsBesideNames,
  },
];

function fromOf(clause: Clause): number {
  return Math.min(...clause.parts.map((part) => part.from));
}

function toOf(clause: Clause): number {
  return Math.max(...clause.parts.map((part) => part.to));
}

/** "Die SPD erhielt 30 Prozent der Stimmen" */
function outcomes(inventory: Inventory): Found[] {
  const { reading, context } = inventory;
  return reading.clauses.flatMap((clause) => {
    const known = context.german.nouns.events.outcomes.get(clause.verbs?.lemmas[0] ?? '');
    const { subject, accusative, prepositional } = clause.roles;
    if (!known || !subject || clause.negation || clause.verbs?.voice !== 'active') return [];
    const outcome = known.find(({ got }) => [accusative, ...prepositional].some((it) => it !== null && tells(it, got)));
    const target = outcome ? lastEvent(outcome.in, reading, toOf(clause), context) : null;
    if (!target) return [];
    return entitiesOf(subject, clause, reading, context.resolution)
      .filter((it) => it.sort === 'party' || (it.type === 'Person' && it.named))
      .map((source) => ({ source, target, from: fromOf(clause), to: toOf(clause), clause }));
  });
}

function tells(group: Group, got: ReadonlySet<string>): boolean {
  return group.nominals.some(({ lemma }) => got.has(lemma)) || group.genitives.some((it) => tells(it, got));
}

/** "Karl Huber schlug Jan Nowak", "Karl Huber wird von Anna Berger herausgefordert": two of a kind. */
function opponents(inventory: Inventory): Found[] {
  const { reading, context } = inventory;
  return reading.clauses.flatMap((clause) => {
    const known = context.german.nouns.events.opponents.get(clause.verbs?.lemmas[0] ?? '');
    const { subject } = clause.roles;
    if (!known || !subject || clause.negation) return [];
    return known.flatMap(({ in: kinds, by }) => {
      const other = otherSide(clause, by);
      const target = other ? lastEvent(kinds, reading, toOf(clause), context) : null;
      if (!other || !target) return [];
      const [one] = rivals(subject, clause, inventory);
      const [two] = rivals(other, clause, inventory);
      if (!one || !two || one === two || one.type !== two.type || isAgainstOthers(target, [one, two], context)) return [];
      const to = Math.max(endOf(subject), endOf(other));
      return [one, two].map((source) => ({ source, target, from: Math.min(subject.from, other.from), to, clause }));
    });
  });
}

/** "Das Spiel gegen Frankfurt": no match of Mainz with Hannover. */
function isAgainstOthers({ mentions }: Cluster, sides: readonly Cluster[], { readings, resolution }: ClaimContext): boolean {
  const [first] = mentions;
  const reading = first && readings[first.sentence];
  const other = first?.group && reading?.groups.find((it) => it.preposition === 'gegen' && it.from === endOf(first.group ?? it));
  const others = other && reading ? entitiesOf(other, null, reading, resolution) : [];
  return others.length > 0 && !others.some((it) => sides.includes(it));
}

function otherSide({ verbs, roles }: Clause, by: 'acc' | 'dat' | 'gegen'): Group | null {
  const { accusative, dative, prepositional } = roles;
  const passive = verbs?.voice === 'passive';
  if (by === 'acc') return passive ? (prepositional.find((it) => it.preposition === 'von') ?? null) : accusative;
  if (passive) return null;
  return by === 'dat' ? dative : (prepositional.find((it) => it.preposition === by) ?? null);
}

function rivals(group: Group, clause: Clause, { reading, context }: Inventory): Cluster[] {
  const met = ['Person', 'Organization', 'Country'];
  return entitiesOf(group, clause, reading, context.resolution).filter((it) => it.named && met.includes(it.type));
}

/** "Herausforderer Karl Huber", "die übrigen Kandidaten, darunter Anna Berger" */
function guestsBesideNames({ reading, context }: Inventory): Found[] {
  const { guests } = context.german.nouns.events;
  return reading.groups.flatMap((group) => {
    const noun = group.nominals[0];
    const kinds = guests.get(noun?.naming.office?.term.name ?? noun?.lemma ?? '') ?? guests.get(`${noun?.lemma ?? ''}r`);
    if (!kinds || group.genitives.length > 0 || group.adjectives.some(({ lower }) => context.german.nouns.tellsApart(lower))) return [];
    const target = lastEvent(kinds, reading, group.from, context);
    if (!target) return [];
    const told = toldAmong(group, reading);
    return [group, ...group.conjuncts, ...(told ? [told, ...told.conjuncts] : [])].flatMap((it) => {
      const found = entityOf(it, reading, context);
      if (found?.mention.role !== 'name' || found.cluster.type !== 'Person') return [];
      return [{ source: found.cluster, target, from: Math.min(group.from, it.from), to: Math.max(endOf(group), endOf(it)) }];
    });
  });
}
