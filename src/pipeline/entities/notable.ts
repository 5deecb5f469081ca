/**
 * Which things without a name of their own a careful reader would still note: "der Anschlag in Nairobi", not "ein Gespräch". A log-linear decision
 * over what the text tells of them; its weights are learned from annotated articles by scripts/train-notable.mjs.
 */
import type { German } from '../../lang/de/index.js';
import type { Group } from '../groups/index.js';
import { endOf } from '../groups/link.js';
import type { Mention } from '../mentions/index.js';
import type { SentenceReading } from '../reading.js';
import type { Cluster } from './entity.js';
import { nounOf } from './things.js';

const MANY = 4;

/** How likely a careful reader would note it, from 0 to 1. What has a name, people and countries are always noted. */
export function worthOf(cluster: Cluster, readings: readonly SentenceReading[], german: German): number {
  if (!mayBeNotable(cluster)) return 1;
  let score = 0;
  const { ofType, ofKind } = featuresOf(cluster, readings, german);
  const weights = byType(german.notable).get(cluster.type);
  for (const feature of ofType) score += weights?.get(feature) ?? 0;
  for (const feature of ofKind) score += german.notable.get(feature) ?? 0;
  return 1 / (1 + Math.exp(-score));
}

/** Whether the decision is to be made at all: of what is said with common nouns only, not just inside other words, and is no person. */
export function mayBeNotable(cluster: Cluster): boolean {
  if (cluster.named || cluster.type === 'Person' || cluster.type === 'Country') return false;
  return cluster.mentions.some((it) => it.role !== 'modifier' && it.role !== 'adjective');
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
  return [...[...ofType].map((feature) => `${cluster.type} ${feature}`), ...ofKind];
}

type Features = { ofType: Iterable<string>; ofKind: readonly string[] };

function featuresOf(cluster: Cluster, readings: readonly SentenceReading[], german: German): Features {
  const first = cluster.mentions.find((it) => it.role !== 'modifier' && it.role !== 'adjective') ?? cluster.mentions[0];
  if (!first) return { ofType: [], ofKind: [] };
  const noun = nounOf(first, german);
  const sort = noun?.sort ?? cluster.sort ?? '-';
  const opening = determination(first);
  const features = new Set([
    '',
    `mentions=${Math.min(cluster.mentions.length, MANY)}`,
    `sentence=${Math.min(first.sentence, MANY)}`,
    `first=${opening}`,
    ...cluster.mentions.flatMap((mention) => told(mention, readings, german)),
  ]);
  const definite = cluster.mentions.some((it) => determination(it) === 'definite');
  const often = cluster.mentions.length > 1;
  features.add(`${definite ? 'definite' : 'vague'} ${often ? 'often' : 'once'} ${opening}`);
  const own = cluster.mentions.some((it) => it.owner !== null);
  features.add(`${definite ? 'definite' : 'vague'} ${often ? 'often' : 'once'} ${own ? 'owned' : 'alone'}`);
  features.add(`${first.sentence < 2 ? 'early' : 'late'} ${often ? 'often' : 'once'}`);
  const ofKind = [
    `sort=${sort}`,
    `sort=${sort} first=${opening}`,
    `sort=${sort} mentions=${Math.min(cluster.mentions.length, 2)}`,
    `head=${noun?.head ?? first.token?.lemma ?? '-'}`,
  ];
  return { ofType: features, ofKind };
}

function determination({ group, definite }: Mention): string {
  if (!group) return 'none';
  if (group.possessive) return 'possessive';
  const word = group.determiner?.lower ?? '';
  if (/^(der|die|das|dem|den|des)$/.test(word)) return 'definite';
  if (/^(ein|kein)/.test(word)) return 'indefinite';
  if (word !== '') return 'other';
  if (definite) return 'definite';
  return group.preposition && group.adjectives.length === 0 ? 'preposition' : 'none';
}

/** Of one mention: what stands with it. */
function told(mention: Mention, readings: readonly SentenceReading[], german: German): string[] {
  const { group, token } = mention;
  const reading = readings[mention.sentence];
  if (!group || !token || !reading || mention.kind === 'pronoun') return [];
  const clause = reading.clauseOf.get(group);
  const behind = reading.groups.find((other) => other.from === endOf(group) && !other.parent && other.preposition !== null);
  const noun = nounOf(mention, german);
  return [
    ...(determination(mention) === 'definite' ? ['definite'] : []),
    ...(mention.owner ? ['owner'] : []),
    ...(noun && noun.head !== token.lemma ? ['compound'] : []),
    ...(group.genitives.length > 0 ? ['genitive'] : []),
    ...(group.genitives.some((it) => isNamed(it, reading)) ? ['genitive named'] : []),
    ...(behind ? [`behind=${behind.preposition}`, ...(isNamed(behind, reading) ? ['behind named'] : [])] : []),
    ...(group.adjectives.length > 0 ? ['adjective'] : []),
    ...(group.quantity ? ['quantity'] : []),
    ...(mention.plural ? ['plural'] : []),
    ...(group.preposition ? [`in=${group.preposition}`] : []),
    ...(clause?.roles.subject === group ? ['subject'] : []),
    ...(clause?.roles.subject === group && clause.verbs ? [`voice=${clause.verbs.voice}`] : []),
    ...(clause?.groups.some((it) => it !== group && isNamed(it, reading)) ? ['beside named'] : []),
    ...(clause?.verbs?.lemmas.some((lemma) => german.frames.speech.has(lemma)) ? ['speech'] : []),
    ...(clause?.roles.accusative === group ? ['object'] : []),
    ...(reading.clauses.some((it) => it.antecedent === group) ? ['relative'] : []),
  ];
}

function isNamed(group: Group, reading: SentenceReading): boolean {
  return reading.ofGroup.get(group)?.role === 'name';
}
