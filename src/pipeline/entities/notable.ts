/**
 * Which things without a name of their own a careful reader would still note: "der Anschlag in Nairobi", not "ein Gespräch". A log-linear decision
 * over what the text tells of them; its weights are learned from annotated articles by scripts/train-notable.mjs.
 */
import type { German } from '../../lang/de/index.js';
import { CROWD, type Mention } from '../mentions/index.js';
import type { SentenceReading } from '../reading.js';
import type { Cluster } from './entity.js';
import { ANY, FIRST, MANNER, MENTIONS, SENTENCES, SIGNS, TIME, type Told, weigh, wordsOf } from './features.js';
import { groupBehind, isNamed, openingOf, SIGN, signsOf } from './signs.js';
import { nounOf } from './things.js';

/** How likely a careful reader would note it, from 0 to 1. What has a name, people and countries are always noted. */
export function worthOf(cluster: Cluster, readings: readonly SentenceReading[], german: German): number {
  const told = mayBeNotable(cluster) ? toldOf(cluster, readings, german) : null;
  return told ? 1 / (1 + Math.exp(-weigh(cluster.type, told, german.notable))) : 1;
}

/** Whether the decision is to be made at all: of what is said with common nouns only, not just inside other words, and is no person. */
export function mayBeNotable(cluster: Cluster): boolean {
  if (cluster.named || cluster.type === 'Person' || cluster.type === 'Country' || cluster.mentions.some(({ sort }) => sort === CROWD))
    return false;
  return firstTold(cluster) !== undefined;
}

function firstTold({ mentions }: Cluster): Mention | undefined {
  return mentions.find((it) => it.role !== 'modifier' && it.role !== 'adjective');
}

/** What speaks for or against it in the words of the file of weights: all of it once for the type and some for the kind of noun. */
export function notableFeatures(cluster: Cluster, readings: readonly SentenceReading[], german: German): string[] {
  const told = toldOf(cluster, readings, german);
  return told ? wordsOf(cluster.type, told) : [];
}

function toldOf(cluster: Cluster, readings: readonly SentenceReading[], german: German): Told | null {
  const { mentions } = cluster;
  const first = firstTold(cluster) ?? mentions[0];
  if (!first) return null;
  const noun = nounOf(first, german);
  const opening = openingOf(first);
  const within: string[] = [];
  const behind: string[] = [];
  let definite = false;
  let owned = false;
  let signs = 0;
  for (const mention of mentions) {
    const how = mention === first ? opening : openingOf(mention);
    definite ||= how === 'definite';
    owned ||= mention.owner !== null;
    const { group, token } = mention;
    const reading = readings[mention.sentence];
    if (!group || !token || !reading || mention.kind === 'pronoun') continue;
    if (how === 'definite') signs |= SIGN.definite;
    const known = mention === first ? noun : nounOf(mention, german);
    if (known && known.head !== token.lemma) signs |= SIGN.compound;
    signs |= signsOf(mention, group, reading, german);
    if (group.preposition) note(group.preposition, within);
    const next = groupBehind(group, reading);
    if (next?.preposition) note(next.preposition, behind);
    if (next && isNamed(next, reading)) signs |= SIGN['behind named'];
  }
  const often = mentions.length > 1 ? 'often' : 'once';
  const manner = MANNER[definite ? 'definite' : 'vague'][often];
  const features = [
    ANY,
    MENTIONS[Math.min(mentions.length, MENTIONS.length - 1)] ?? ANY,
    SENTENCES[Math.min(first.sentence, SENTENCES.length - 1)] ?? ANY,
    FIRST[opening],
    manner.opened[opening],
    owned ? manner.owned : manner.alone,
    TIME[first.sentence < 2 ? 'early' : 'late'][often],
  ];
  for (const { bit, number } of SIGNS) if ((signs & bit) !== 0) features.push(number);
  return {
    features,
    within,
    behind,
    ofKind: [ANY, FIRST[opening], MENTIONS[Math.min(mentions.length, 2)] ?? ANY],
    sort: noun?.sort ?? cluster.sort ?? '-',
    head: noun?.head ?? first.token?.lemma ?? '-',
  };
}

function note(word: string, words: string[]): void {
  if (!words.includes(word)) words.push(word);
}
