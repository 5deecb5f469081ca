/** What a noun group belongs to: the country of an adjective, of a genitive, of a compound's first part, of a place behind "in". */
import type { German } from '../../lang/de/index.js';
import type { NameReading } from '../../lang/de/names/index.js';
import type { EntityType } from '../../model/vocabulary.js';
import type { Name } from '../names/index.js';
import type { Token } from '../tokens/index.js';
import type { NounSense } from '../tokens/noun.js';
import type { Scene } from './scene.js';

export type Modifier = {
  token: Token;
  /** Characters of the token that are the modifier: all of an adjective, "US" of "US-Truppen". */
  length: number;
  reading: NameReading | null;
  /** All that the word may stand for: "Berliner" is the town's, or the government's that sits there. */
  readings: readonly NameReading[];
  /** What it names where no list tells. */
  type: EntityType;
  text: string;
  role: 'adjective' | 'modifier';
};

/** Countries named by the adjectives of a group: "die russische und die ukrainische Regierung" has one each. */
export function adjectiveModifiers(adjectives: readonly Token[], scene: Scene): readonly Modifier[] {
  let found: Modifier[] | null = null;
  for (let i = 0; i < adjectives.length; i++) {
    const token = adjectives[i];
    if (!token?.naming.opens) continue;
    found ??= [];
    addAdjective(found, token, scene);
  }
  return found ?? NONE;
}

const NONE: readonly Modifier[] = [];

function addAdjective(found: Modifier[], token: Token, scene: Scene): void {
  const { german } = scene;
  const countries = german.names.countryByAdjective(token.text).filter((reading) => reading.kind === 'adjective');
  const chosen = countries.some((reading) => reading.joint) ? countries : countries.slice(0, 1);
  for (const reading of chosen) found.push(modifier(token, token.text, reading, [reading], 'adjective'));
  if (chosen.length === 0) addPlace(found, token, scene);
}

/** "Magdeburger Stadtrat", "Berliner Zeitung": the town of an adjective in -er, with its country where it is a capital. */
function addPlace(found: Modifier[], token: Token, { german, tokens, offset }: Scene): void {
  if (!token.capital || !token.text.endsWith('er')) return;
  // "ein New Yorker Gericht"
  const before = tokens[token.index - offset - 1];
  const both = before?.capital && before.kind === 'word' ? german.names.match([before.text, token.text], 0) : null;
  const readings = (both?.length === 2 ? both : german.names.match([token.text], 0))?.readings ?? [];
  const place = readings.find((reading) => reading.kind === 'adjective' && reading.type === 'Place');
  if (place) found.push(modifier(token, token.text, place, readings, 'adjective'));
}

/** @param text its letters at the beginning of the token */
function modifier(
  token: Token,
  text: string,
  reading: NameReading | null,
  readings: readonly NameReading[],
  role: Modifier['role'],
  type: EntityType = 'Organization',
): Modifier {
  return { token, length: text.length, reading, readings, type, text, role };
}

/** What the beginning of a word, or all of it, names. */
export function wordModifier(token: Token, text: string, reading: NameReading | null, type?: EntityType): Modifier {
  return modifier(token, text, reading, reading ? [reading] : [], 'modifier', type);
}

/** "EU" in "EU-Kommission", "US" in "US-Marineinfanterie": a name that opens with another one. */
export function prefixOf(name: Name, tokens: readonly Token[], german: German): Modifier | null {
  const token = tokens[name.from];
  const at = token ? token.text.search(/[-‐‑]/) : -1;
  if (!token || at <= 0 || name.type === 'Person') return null;
  const text = token.text.slice(0, at);
  const reading = german.names
    .match([text], 0)
    ?.readings.find((it) => it.kind === 'name' && (it.type === 'Country' || it.type === 'Organization'));
  return reading && !name.readings.some((it) => it.key === reading.key) ? wordModifier(token, text, reading) : null;
}

/** The name in the first part of a compound: "US-Außenminister", "NATO-Truppen", "Ukraine-Konflikt", "Afghanistankrieg". */
export function compoundModifier(token: Token, { hyphened, opening }: NounSense, { names, german }: Scene): Modifier | null {
  // "ver.di-Chef": some organisations are written small
  if (hyphened) return token.kind === 'word' && (token.capital || token.class === 'N') ? hyphenedModifier(token, names, german) : null;
  return opening && wordModifier(token, token.analysis.parts[0] ?? '', opening);
}

const HYPHENS = '-‐‑';

/** "US-Außenminister", "Al-Qaida-Führer": the longest part before a hyphen that is a name, or an abbreviation in front of the first. */
function hyphenedModifier(token: Token, names: readonly Name[], german: German): Modifier | null {
  for (let at = token.text.length - 1; at > 0; at--) {
    if (!HYPHENS.includes(token.text.charAt(at))) continue;
    const text = token.text.slice(0, at);
    const words = text.split(/[-‐‑ ]/);
    const spaced = words.length > 1 ? german.names.match(words, 0) : null;
    const found = german.names.match([text], 0) ?? (spaced?.length === words.length ? spaced : null);
    const reading = found?.readings.find((it) => it.kind === 'name' || it.kind === 'capital') ?? null;
    const named = names.find((name) => name.text === text || name.family === text || name.text === words.join(' '));
    if (reading || named || /^\p{Lu}{2,6}$/u.test(text)) return wordModifier(token, text, reading, named?.type);
  }
  return null;
}
