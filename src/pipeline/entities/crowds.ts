/** Whom "die Demonstranten" mean: the crowd of which the text told that it protests. */
import type { German } from '../../lang/de/index.js';
import { CROWD, type Mention } from '../mentions/index.js';
import type { Cluster } from './entity.js';
import { lastBefore, type Memory } from './memory.js';

export type Protesters = {
  /** What all who demonstrate are kept by; null where the word may mean others. */
  key: string | null;
  crowd: Cluster | undefined;
  /** More than one crowd was told: the word means none of them in particular. */
  several: boolean;
};

/**
 * What a word for people tells of those who protest.
 *
 * @returns null where it is no such word
 */
export function protestersMeant(mention: Mention, lemma: string, memory: Memory, german: German): Protesters | null {
  const { protesters, attending, demonstrators } = german.deeds;
  const attends = attending.has(lemma);
  if (!attends && !protesters.has(lemma)) return null;
  const bare = isBare(mention);
  if (attends && !(mention.definite && mention.plural && bare)) return null;
  const known = memory.find(demonstrators.key);
  const crowds = known ? [] : crowdsBefore(mention.start, memory);
  const crowd = attends ? known : undefined;
  const meant = crowd ?? (bare ? onlyOne(crowds, german) : undefined);
  if (attends) return meant && !isAtAnother(meant, mention, memory, german) ? { key: null, crowd: meant, several: false } : null;
  if (meant) memory.keep(demonstrators.key, meant);
  return { key: demonstrators.key, crowd: meant, several: crowds.length > 1 };
}

/** Those told to protest before a place: "Tausende Bauern protestierten gegen …" */
function crowdsBefore(start: number, { clusters }: Memory): readonly Cluster[] {
  return clusters.filter(({ type, mentions }) => type === 'Group' && mentions.some((it) => it.sort === CROWD && it.start < start));
}

/** Those who protest against a protest are not meant. */
function onlyOne(crowds: readonly Cluster[], { deeds }: German): Cluster | undefined {
  const [only, other] = crowds;
  return other || only?.key === deeds.counter.key ? undefined : only;
}

/** Nothing says that others are meant. */
function isBare({ group, owner }: Mention): boolean {
  return group !== null && owner === null && group.adjectives.length === 0 && group.genitives.length === 0;
}

/** "Die Teilnehmer" of a conference that was told since. */
function isAtAnother(crowd: Cluster, { start }: Mention, { clusters }: Memory, { nouns }: German): boolean {
  const since = lastBefore(crowd, start);
  return clusters.some((it) => {
    if (it.type !== 'Event') return false;
    const last = lastBefore(it, start);
    return last > since && last < start && nouns.find(it.sort ?? '')?.sort !== PROTEST;
  });
}

/** The sort of what they are at (names/nouns.tsv). */
const PROTEST = 'protest';
