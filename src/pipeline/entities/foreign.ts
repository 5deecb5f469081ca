/** "Die Sozialdemokraten" of an article about Denmark are no party of Germany's. */
import { nameKey } from '../../model/name-key.js';
import type { Mention } from '../mentions/index.js';
import type { SentenceReading } from '../reading.js';
import type { Cluster } from './entity.js';
import type { Memory } from './memory.js';

/** A party that is told by its politics, where the article speaks of other countries and of nothing else in the party's own. */
export function isForeignParty(mention: Mention, readings: readonly SentenceReading[]): boolean {
  if (!mention.key || !isWord(mention)) return false;
  const reading = mention.readings.find((it) => it.key === mention.key);
  if (reading?.sort !== 'party' || !reading.country) return false;
  const homes = homesOf(readings);
  return homes.size > 0 && !homes.has(reading.country);
}

/** The party that such words mean in this article: those of Denmark are others than those of Austria. */
export function byItsWords(mention: Mention, readings: readonly SentenceReading[], memory: Memory): Cluster {
  const text = printed(mention, readings);
  const key = `party:${nameKey(text)}@${[...homesOf(readings)].sort().join('+')}`;
  const known = memory.find(key) ?? partyCalled(text, mention.start, memory);
  if (known) return memory.add(known, mention);
  const party = memory.create(key, mention, text);
  party.country = null;
  party.nameEn = null;
  return party;
}

/** A list calls "die Neue Demokratische Partei" that of Canada: what says so is not printed. */
function printed({ properName, name, sentence, from, to }: Mention, readings: readonly SentenceReading[]): string {
  const text = properName?.text ?? name;
  const words = text.split(' ').slice(0, to - from);
  const tokens = readings[sentence]?.sentence.tokens ?? [];
  return words.every((word, i) => tokens[from + i]?.text.startsWith(word)) ? words.join(' ') : text;
}

/** "die Liberalen" of the Liberale Partei Kanadas, "die Sozialisten" of the Sozialistische Partei: the party that was told by what its people are called. */
export function partyCalled(word: string, before: number, memory: Memory): Cluster | undefined {
  const stem = /^\p{Lu}\p{Ll}{4,}?(?=(?:e[rn]?|s|n)?$)/u.exec(word)?.[0].toLowerCase();
  if (stem === undefined) return undefined;
  return memory
    .ofWord(PARTY)
    .find(
      ({ type, named, mentions }) =>
        type === 'Organization' && named && mentions.some((it) => it.start < before && it.role === 'name' && calls(it.name, stem)),
    );
}

const PARTY = 'Partei';

/** "Liberale Partei Kanadas", "Sozialistischen Partei" */
function calls(name: string, stem: string): boolean {
  const [first = '', second = ''] = name.split(' ');
  const lower = first.toLowerCase();
  return second === PARTY && lower.startsWith(stem) && /^(?:isch)?(?:e[rn]?)?$/.test(lower.slice(stem.length));
}

const counted = new WeakMap<readonly SentenceReading[], ReadonlySet<string>>();

/** The countries that an article names, or where something lies that it names, such parties aside. */
function homesOf(readings: readonly SentenceReading[]): ReadonlySet<string> {
  const known = counted.get(readings);
  if (known) return known;
  const homes = new Set<string>();
  for (const { mentions } of readings)
    for (const mention of mentions)
      for (const { key, type, country, sort } of mention.readings) {
        if (type === 'Country' && key === mention.key) homes.add(key);
        else if (country && (sort !== 'party' || !isWord(mention))) homes.add(country);
      }
  counted.set(readings, homes);
  return homes;
}

/** "Sozialdemokraten", not "SPD" */
function isWord({ properName, name }: Mention): boolean {
  return /\p{Ll}{4}/u.test(properName?.text ?? name);
}
