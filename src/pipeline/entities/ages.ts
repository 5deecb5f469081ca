/** Who is how old: "der 45-jährige Karl Huber", "Karl Huber (45)", "ein 45-jähriger Lehrer". */
import type { Mention } from '../mentions/index.js';
import type { SentenceReading } from '../reading.js';
import type { Token } from '../tokens/index.js';
import { AGED } from '../tokens/noun.js';

/** By years as they are printed. */
export type Ages = {
  /** Where the first word that tells them begins */
  first: ReadonlyMap<string, number>;
  /** The named people who are told with them, each name once and where it comes first */
  people: ReadonlyMap<string, readonly Mention[]>;
};

const known = new WeakMap<readonly SentenceReading[], Ages>();

/** The ages that an article tells, looked for once. */
export function agesIn(readings: readonly SentenceReading[]): Ages {
  const found = known.get(readings);
  if (found) return found;
  const first = new Map<string, number>();
  const people = new Map<string, Mention[]>();
  for (const { mentions, sentence } of readings) {
    for (const token of sentence.tokens) {
      const years = yearsOf(token);
      if (years && !first.has(years)) first.set(years, token.start);
    }
    for (const mention of mentions) {
      const years =
        mention.role === 'name' && mention.type === 'Person' ? (ageOf(mention)?.years ?? inBrackets(mention, sentence.tokens)) : null;
      if (years) push(people, years, mention);
    }
  }
  const ages = { first, people };
  known.set(readings, ages);
  return ages;
}

/** What the words of a mention tell: "der 45-Jährige", "der 45-jährige Jurist" */
export function ageOf({ token, group }: Mention): { years: string; start: number } | null {
  for (const it of [token, ...(group?.adjectives ?? [])]) {
    const years = it ? yearsOf(it) : undefined;
    if (it && years) return { years, start: it.start };
  }
  return null;
}

/** "Karl Huber (45)" */
function inBrackets({ to }: Mention, tokens: readonly Token[]): string | null {
  const years = tokens[to + 1];
  return tokens[to]?.text === '(' && years?.kind === 'number' && tokens[to + 2]?.text === ')' ? years.text : null;
}

function yearsOf({ text }: Token): string | undefined {
  return text.includes('ährige') ? AGED.exec(text)?.[1] : undefined;
}

function push(people: Map<string, Mention[]>, years: string, mention: Mention): void {
  const such = people.get(years);
  if (such) {
    if (such.every(({ name }) => name !== mention.name)) such.push(mention);
  } else people.set(years, [mention]);
}
