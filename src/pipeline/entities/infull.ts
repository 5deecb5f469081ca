/** What is only described is called with what tells it from others: "Treffen der Außenminister", "Anschlag in Nairobi". */
import type { German } from '../../lang/de/index.js';
import { canBe } from '../groups/agreement.js';
import { endOfRow } from '../groups/ends.js';
import type { Group } from '../groups/group.js';
import type { Mention } from '../mentions/index.js';
import type { SentenceReading } from '../reading.js';
import type { Cluster } from './entity.js';
import { groupBehind } from './signs.js';

/** A name of more words is a sentence. */
const MOST_WORDS = 7;

/** Its name, with what stands behind it where the article first tells that. */
export function nameInFull(cluster: Cluster, readings: readonly SentenceReading[], german: German, text: string): string {
  const { type, name, named, mentions } = cluster;
  const prepositions = named ? undefined : german.syntax.tells.get(type);
  if (!prepositions) return name;
  for (const mention of mentions) {
    const reading = readings[mention.sentence];
    const end = reading && mention.name === name ? endOfTail(mention, reading, prepositions, german) : 0;
    if (end > mention.end) return `${name} ${text.slice(mention.end, end).trim().replace(/\s+/g, ' ')}`;
  }
  return name;
}

/** Where what tells it ends: a genitive right behind, else a prepositional group that means something. */
function endOfTail(mention: Mention, reading: SentenceReading, prepositions: ReadonlySet<string>, german: German): number {
  const { group, role, to } = mention;
  const { tokens } = reading.sentence;
  if (!group || role !== 'noun' || group.to !== to) return 0;
  const tail = group.genitives[0] ?? groupBehind(group, reading);
  if (!tail || isTime(tail, german) || (tail.parent !== group && !tellsWhich(tail, reading, prepositions))) return 0;
  const end = endOfRow(tail);
  const words = tokens.slice(to, end);
  // "ein Erdbeben der Stärke 7", "das Programm des Internationalen Rates": there is more of it
  if (words.length > MOST_WORDS || MORE.has(tokens[end]?.class ?? '') || words.some(({ kind }) => /quote|mark/.test(kind))) return 0;
  return words.at(-1)?.end ?? 0;
}

const MORE: ReadonlySet<string> = new Set(['N', 'NE', 'NUM']);
/** With these, where it is, not where it goes. */
const AT: ReadonlySet<string> = new Set(['in', 'bei', 'vor', 'nahe', 'aus']);

/** "in Nairobi", "auf die Moschee", but not "in die Stadt" */
function tellsWhich(group: Group, reading: SentenceReading, prepositions: ReadonlySet<string>): boolean {
  const { preposition, agreement } = group;
  if (!preposition || !prepositions.has(preposition) || !reading.ofGroup.has(group)) return false;
  return !AT.has(preposition) || canBe(agreement, 'dat');
}

/** "der letzten Jahre" */
function isTime({ nominals }: Group, { syntax }: German): boolean {
  return nominals.length === 0 || nominals.some(({ lemma }) => syntax.times.has(lemma));
}
