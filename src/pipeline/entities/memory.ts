/** The entities met so far, and which were met last. */
import type { NameReading } from '../../lang/de/names/index.js';
import type { Mention } from '../mentions/index.js';
import type { Cluster } from './entity.js';

export type Memory = {
  readonly clusters: readonly Cluster[];
  find(key: string): Cluster | undefined;
  /** By exactly this printed name, whatever the type. */
  named(text: string): Cluster | undefined;
  /** What is no person, by a name in another case or spelling: "des Obersten Gerichtshofs" is "der Oberste Gerichtshof". */
  inflected(text: string): Cluster | undefined;
  /** What is no person and was told by a name of several words, by each of them. */
  ofWord(word: string): readonly Cluster[];
  /** The people of a family name, however it is capitalised. */
  ofFamily(name: string): readonly Cluster[];
  keyed(key: string, mention: Mention): Cluster;
  create(key: string, mention: Mention, name: string): Cluster;
  /** From here on what is known by this key is the cluster, unless it was met before. */
  keep(key: string, cluster: Cluster): void;
  add(cluster: Cluster, mention: Mention): Cluster;
  rename(cluster: Cluster, key: string, name: string, mention: Mention): Cluster;
  /** The one of these that was mentioned last before a place in the text; full names may be known from further on. */
  latest(candidates: readonly Cluster[], before: number): Cluster | undefined;
  of(mention: Mention): readonly Cluster[];
  assign(mention: Mention, clusters: readonly Cluster[]): void;
};

/** A proper name outdoes a description: the Duma was "das russische Parlament" until it was named. */
function adoptName(cluster: Cluster, mention: Mention): void {
  if (mention.role !== 'name' || mention.key !== cluster.key || cluster.mentions.some((it) => it.role === 'name' && it !== mention)) return;
  const reading = readingOf(mention);
  cluster.type = mention.type;
  cluster.name = mention.name;
  cluster.nameEn = mention.nameEn;
  cluster.sort = reading?.sort ?? cluster.sort;
  cluster.country = reading?.country ?? cluster.country;
}

function readingOf({ readings, key }: Mention): NameReading | undefined {
  return readings.length === 0 ? undefined : readings.find((it) => it.key === key);
}

/** Says by itself what it means: what has such a mention is the same in every article. */
function isNaming({ role, key, readings }: Mention): boolean {
  switch (role) {
    case 'name':
      return true;
    case 'adjective':
      return key !== null && !readings.some((it) => it.sort === 'continent');
    default:
      return key !== null && (role === 'body' || role === 'modifier');
  }
}

/** Where a cluster was mentioned last before a place; what comes later counts, the nearest first, but behind all that came before. */
export function lastBefore(cluster: Cluster, before: number): number {
  let last = Number.NEGATIVE_INFINITY;
  const { mentions } = cluster;
  for (let i = 0; i < mentions.length; i++) {
    const start = mentions[i]?.start ?? 0;
    last = Math.max(last, start < before ? start : -start);
  }
  return last;
}

/** "Nobelkomitee in Oslo" is "das Nobelkomitee". */
const WHERE = / (?:in|im) .+$/;
const LEGAL_FORM = /(?: (?:gmbh|mbh|ag|se|kg|inc|ltd|corp|plc))+$/;

/** What is left of a name without endings of case, capitals, hyphens and legal form: "des Obersten Gerichtshofs", "Rolls Royce", "Tutogen GmbH". */
function stemOf(name: string): string {
  const bare = name.toLowerCase().replaceAll('-', ' ').replace(/[.,]/g, '').replace(LEGAL_FORM, '');
  if (!bare.includes(' ')) return bare;
  const words = bare.replace(/(?<=\p{L}{3})(?:e[rnms]?|s)(?= |$)/gu, '').split(' ');
  // "am Tullibole Schloss" is "das Schloss Tullibole"
  return (words.length === 2 ? words.sort() : words).join(' ');
}

const NONE: readonly Cluster[] = [];

function put(map: Map<string, Cluster[]>, key: string, cluster: Cluster): void {
  const known = map.get(key);
  if (known) known.push(cluster);
  else map.set(key, [cluster]);
}

export function createMemory(): Memory {
  const clusters: Cluster[] = [];
  const byKey = new Map<string, Cluster>();
  const byName = new Map<string, Cluster>();
  const byStem = new Map<string, Cluster>();
  const byWord = new Map<string, Cluster[]>();
  const families = new Map<string, Cluster[]>();
  const meanings = new Map<Mention, readonly Cluster[]>();
  const add = (cluster: Cluster, mention: Mention): Cluster => {
    cluster.mentions.push(mention);
    cluster.sex ??= mention.sex;
    adoptName(cluster, mention);
    if (mention.role === 'name' && !byName.has(mention.name)) {
      byName.set(mention.name, cluster);
      const several = cluster.type !== 'Person' && /[ -]/.test(mention.name);
      if (several)
        for (const stem of [stemOf(mention.name), stemOf(mention.name.replace(WHERE, ''))])
          if (!byStem.has(stem)) byStem.set(stem, cluster);
      if (several) for (const word of new Set(mention.name.split(' '))) put(byWord, word, cluster);
    }
    cluster.named ||= isNaming(mention);
    meanings.set(mention, [cluster]);
    return cluster;
  };
  const create = (key: string, mention: Mention, name: string): Cluster => {
    const reading = readingOf(mention);
    const cluster: Cluster = {
      key,
      type: mention.type,
      mentions: [],
      name,
      nameEn: mention.nameEn,
      family: mention.type === 'Person' ? (mention.properName?.family ?? null) : null,
      sex: mention.sex,
      sort: reading?.sort ?? null,
      country: reading?.country ?? null,
      holdings: [],
      named: false,
      worth: 1,
    };
    clusters.push(cluster);
    byKey.set(key, cluster);
    if (cluster.family !== null) put(families, cluster.family.toLowerCase(), cluster);
    return add(cluster, mention);
  };
  return {
    clusters,
    find: (key) => byKey.get(key),
    named: (text) => byName.get(text),
    inflected: (text) => byStem.get(stemOf(text)),
    ofWord: (word) => byWord.get(word) ?? NONE,
    ofFamily: (name) => families.get(name.toLowerCase()) ?? NONE,
    keyed: (key, mention) => {
      const known = byKey.get(key);
      return known ? add(known, mention) : create(key, mention, mention.name);
    },
    create,
    keep: (key, cluster) => {
      if (!byKey.has(key)) byKey.set(key, cluster);
    },
    add,
    rename: (cluster, key, name, mention) => {
      byKey.delete(cluster.key);
      byKey.set(key, cluster);
      cluster.key = key;
      cluster.name = name;
      cluster.sex = mention.sex ?? cluster.sex;
      return add(cluster, mention);
    },
    latest: (candidates, before) => {
      if (candidates.length < 2) return candidates[0];
      let best: Cluster | undefined;
      let bestAt = Number.NEGATIVE_INFINITY;
      for (const cluster of candidates) {
        const at = lastBefore(cluster, before);
        if (at >= bestAt) {
          best = cluster;
          bestAt = at;
        }
      }
      return best;
    },
    of: (mention) => meanings.get(mention) ?? NONE,
    assign: (mention, found) => {
      if (found.length === 1 && found[0]) add(found[0], mention);
      else {
        for (const cluster of found) cluster.mentions.push(mention);
        meanings.set(mention, found);
      }
    },
  };
}
