/** The event that the text has told, where a clause or a word beside a name leaves out which it means. */
import type { Cluster } from '../../entities/index.js';
import type { Mention } from '../../mentions/index.js';
import type { SentenceReading } from '../../reading.js';
import type { ClaimContext } from '../claim.js';

/** The event of one of these kinds that the text told last before a word: each is a sort of event, or what a noun for it ends with. */
export function lastEvent(kinds: readonly string[], reading: SentenceReading, at: number, context: ClaimContext): Cluster | null {
  const { tokens } = reading.sentence;
  const before = tokens[at]?.start ?? tokens.at(-1)?.end ?? 0;
  const { nouns } = context.german;
  const events = eventsOf(context.readings);
  for (let i = events.length - 1; i >= 0; i--) {
    const mention = events[i];
    if (!mention || mention.start >= before) continue;
    const noun = nouns.find(mention.token?.lemma ?? '') ?? nouns.find(mention.name);
    const fits = noun !== null && kinds.some((kind) => kind === noun.sort || noun.head.toLowerCase().endsWith(kind));
    const event = fits ? context.resolution.of(mention)[0] : undefined;
    if (event?.type === 'Event') return event;
  }
  return null;
}

const known = new WeakMap<readonly SentenceReading[], readonly Mention[]>();

/** All mentions of events of an article, looked for once. */
function eventsOf(readings: readonly SentenceReading[]): readonly Mention[] {
  const found = known.get(readings) ?? readings.flatMap(({ mentions }) => mentions.filter(({ type }) => type === 'Event'));
  known.set(readings, found);
  return found;
}
