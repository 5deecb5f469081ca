/**
 * Which things without a name of their own a careful reader would still note: "der Anschlag in Nairobi", not "ein Gespräch". A log-linear decision
 * over what the text tells of them; its weights are learned from annotated articles by scripts/train-notable.mjs.
 */
import type { German } from '../../lang/de/index.js';
import type { Mention } from '../mentions/index.js';
import type { SentenceReading } from '../reading.js';
import type { Cluster } from './entity.js';
import { addSigns, behindOf, determination, isNamed, SIGN, signsOf } from './signs.js';
import { nounOf } from './things.js';

const MANY = 4;

/** How likely a careful reader would note it, from 0 to 1. What has a name, people and countries are always noted. */
export function worthOf(cluster: Cluster, readings: readonly SentenceReading[], german: German): number {
  if (!mayBeNotable(cluster)) return 1;
  let score = 0;
  const { ofType, ofKind } = featuresOf(cluster, readings, german);
  const weights = byType(german.notable).get(cluster.type);
  if (weights) for (let i = 0; i < ofType.length; i++) score += weights.get(ofType[i] ?? '') ?? 0;
  for (let i = 0; i < ofKind.length; i++) score += german.notable.get(ofKind[i] ?? '') ?? 0;
  return 1 / (1 + Math.exp(-score));
}

/** Whether the decision is to be made at all: of what is said with common nouns only, not just inside other words, and is no person. */
export function mayBeNotable(cluster: Cluster): boolean {
  if (cluster.named || cluster.type === 'Person' || cluster.type === 'Country') return false;
  return firstTold(cluster) !== undefined;
}

function firstTold({ mentions }: Cluster): Mention | undefined {
  return mentions.find((it) => it.role !== 'modifier' && it.role !== 'adjective');
}

type Weights = ReadonlyMap<string, number>;
const nested = new WeakMap<Weights, ReadonlyMap<string, Weights>>();

/** The weights of features that are told with a type, by type: so none is put together only to be looked up. */
function byType(weights: Weights): ReadonlyMap<string, Weights> {
  const known = nested.get(weights);
  if (known) return known;
  const types = new Map<string, Map<string, number>>();
  for (const [feature, weight] of weights) {
    const at = feature.indexOf(' ');
    const type = feature.slice(0, at);
    const own = types.get(type) ?? new Map<string, number>();
    types.set(type, own.set(feature.slice(at + 1), weight));
  }
  nested.set(weights, types);
  return types;
}

/** What speaks for or against it, each thing a word; all of them once for the type and some for the kind of noun. */
export function notableFeatures(cluster: Cluster, readings: readonly SentenceReading[], german: German): string[] {
  const { ofType, ofKind } = featuresOf(cluster, readings, german);
  return [...ofType.map((feature) => `${cluster.type} ${feature}`), ...ofKind];
}

type Features = { ofType: readonly string[]; ofKind: readonly string[] };

function featuresOf(cluster: Cluster, readings: readonly SentenceReading[], german: German): Features {
  const { mentions } = cluster;
  const first = firstTold(cluster) ?? mentions[0];
  if (!first) return { ofType: [], ofKind: [] };
  const noun = nounOf(first, german);
  const opening = determination(first);
  const ofType = ['', `mentions=${Math.min(mentions.length, MANY)}`, `sentence=${Math.min(first.sentence, MANY)}`, `first=${opening}`];
  let definite = false;
  let own = false;
  let signs = 0;
  for (const mention of mentions) {
    const how = mention === first ? opening : determination(mention);
    definite ||= how === 'definite';
    own ||= mention.owner !== null;
    const reading = readings[mention.sentence];
    if (!mention.group || !mention.token || !reading || mention.kind === 'pronoun') continue;
    if (how === 'definite') signs |= SIGN.definite;
    const known = mention === first ? noun : nounOf(mention, german);
    if (known && known.head !== mention.token.lemma) signs |= SIGN.compound;
    signs |= signsOf(mention, mention.group, reading, german);
    const { preposition } = mention.group;
    if (preposition) note(`in=${preposition}`, ofType);
    const behind = behindOf(mention.group, reading);
    if (behind) note(`behind=${behind.preposition}`, ofType);
    if (behind && isNamed(behind, reading)) signs |= SIGN['behind named'];
  }
  addSigns(signs, ofType);
  const often = mentions.length > 1 ? 'often' : 'once';
  const manner = `${definite ? 'definite' : 'vague'} ${often}`;
  ofType.push(`${manner} ${opening}`, `${manner} ${own ? 'owned' : 'alone'}`, `${first.sentence < 2 ? 'early' : 'late'} ${often}`);
  const sort = `sort=${noun?.sort ?? cluster.sort ?? '-'}`;
  const head = `head=${noun?.head ?? first.token?.lemma ?? '-'}`;
  return { ofType, ofKind: [sort, `${sort} first=${opening}`, `${sort} mentions=${Math.min(mentions.length, 2)}`, head] };
}

function note(feature: string, features: string[]): void {
  if (!features.includes(feature)) features.push(feature);
}
