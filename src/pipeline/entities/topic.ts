/** What an article is about, as far as counting tells. */
import type { SentenceReading } from '../reading.js';
import type { Cluster } from './entity.js';
import type { Memory } from './memory.js';

const counted = new WeakMap<readonly SentenceReading[], ReadonlyMap<string, number>>();

/** How often each key is mentioned, what the first sentence speaks of once more: counted once an article. */
function countsOf(readings: readonly SentenceReading[]): ReadonlyMap<string, number> {
  const known = counted.get(readings);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const { mentions, sentence } of readings) {
    // news begins with what it is about
    const weight = sentence.index === 0 ? 2 : 1;
    for (const { key } of mentions) if (key) counts.set(key, (counts.get(key) ?? 0) + weight);
  }
  counted.set(readings, counts);
  return counts;
}

/** The one that the whole article mentions most; of two the one mentioned last. */
export function mostSpokenOf(
  clusters: readonly Cluster[],
  readings: readonly SentenceReading[],
  memory: Memory,
  before: number,
): Cluster | null {
  return memory.latest(mostSpoken(clusters, readings, memory), before) ?? null;
}

/** Those that the whole article mentions most, themselves or by what is theirs, and no fewer times than these. */
export function mostSpoken(
  clusters: readonly Cluster[],
  readings: readonly SentenceReading[],
  { clusters: all }: { readonly clusters: readonly Cluster[] },
  times = 1,
): Cluster[] {
  if (clusters.length === 0) return [];
  const counts = countsOf(readings);
  const own = new Map<string, number>();
  for (const { country, key } of all) if (country) own.set(country, (own.get(country) ?? 0) + (counts.get(key) ?? 0));
  let most = times;
  let found: Cluster[] = [];
  for (const cluster of clusters) {
    const count = (counts.get(cluster.key) ?? 0) + (own.get(cluster.key) ?? 0);
    if (count > most) {
      most = count;
      found = [];
    }
    if (count === most) found.push(cluster);
  }
  return found;
}
