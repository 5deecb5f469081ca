/** Of which party people are told to be: "Karl Huber (SPD)", and so whom "der SPD-Politiker" may mean. */
import type { Mention } from '../mentions/index.js';
import type { SentenceReading } from '../reading.js';
import type { Cluster } from './entity.js';
import type { Memory } from './memory.js';

const told = new WeakMap<readonly SentenceReading[], ReadonlyMap<string, readonly Mention[]>>();

/** The names of people with a party in brackets behind them, by the key of the party: looked for once an article. */
function namesByParty(readings: readonly SentenceReading[]): ReadonlyMap<string, readonly Mention[]> {
  const known = told.get(readings);
  if (known) return known;
  const found = new Map<string, Mention[]>();
  for (const { mentions, sentence } of readings)
    for (let i = 1; i < mentions.length; i++) {
      const [person, party] = [mentions[i - 1], mentions[i]];
      if (person?.type !== 'Person' || person.role !== 'name' || !party?.key || party.from !== person.to + 1) continue;
      if (sentence.tokens[person.to]?.text !== '(' || !party.readings.some(({ sort }) => sort === 'party')) continue;
      const others = found.get(party.key);
      if (others) others.push(person);
      else found.set(party.key, [person]);
    }
  told.set(readings, found);
  return found;
}

/** The key of the party that a description of somebody names: "der SPD-Politiker". */
export function partyOf({ group, sentence }: Mention, readings: readonly SentenceReading[]): string | null {
  const party = readings[sentence]?.mentions.find(
    (it) => it.group === group && it.role === 'modifier' && it.readings.some(({ sort }) => sort === 'party'),
  );
  return group && party ? party.key : null;
}

/** The people who were told to be of a party before a place, in the order of the text. */
export function peopleOfParty(party: string, before: number, readings: readonly SentenceReading[], memory: Memory): readonly Cluster[] {
  const names = namesByParty(readings).get(party) ?? [];
  const last = names.findLastIndex(({ start }) => start < before);
  return [...new Set(names.slice(Math.max(0, last + 1 - MOST), last + 1).flatMap((it) => memory.of(it)))];
}

/** Names further back are forgotten. */
const MOST = 50;

/** Whether somebody was told to be of another party. */
export function isOfOther(party: string, { holdings }: Cluster): boolean {
  const parties = holdings.flatMap(({ owner }) => (owner?.sort === 'party' ? [owner.key] : []));
  return parties.length > 0 && !parties.includes(party);
}
