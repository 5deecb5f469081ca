/** What a noun group belongs to: the country of an adjective, of a genitive, of a compound's first part, of a place behind "in". */
import type { German } from '../../lang/de/index.js';
import type { NameReading } from '../../lang/de/names/index.js';
import type { Group } from '../groups/index.js';
import type { Name } from '../names/index.js';
import type { Token } from '../tokens/index.js';

export type Modifier = {
  token: Token;
  /** Characters of the token that are the modifier: all of an adjective, "US" of "US-Truppen". */
  length: number;
  reading: NameReading | null;
  /** All that the word may stand for: "Berliner" is the town's, or the government's that sits there. */
  readings?: readonly NameReading[];
  text: string;
  role: 'adjective' | 'modifier';
};

/** Countries named by the adjectives of a group: "die russische und die ukrainische Regierung" has one each. */
export function adjectiveModifiers(group: Group, german: German): Modifier[] {
  return group.adjectives.flatMap((token) => {
    const readings = german.names.countryByAdjective(token.text).filter((reading) => reading.kind === 'adjective');
    if (readings.length === 0) return placeModifier(token, german);
    const chosen = readings.some((reading) => reading.joint) ? readings : readings.slice(0, 1);
    return chosen.map((reading) => ({ token, length: token.text.length, reading, text: token.text, role: 'adjective' as const }));
  });
}

/** "Magdeburger Stadtrat", "Berliner Zeitung": the town of an adjective in -er, with its country where it is a capital. */
function placeModifier(token: Token, german: German): Modifier[] {
  if (!token.capital || !token.text.endsWith('er')) return [];
  const readings = german.names.match([token.text], 0)?.readings ?? [];
  const place = readings.find((reading) => reading.kind === 'adjective' && reading.type === 'Place');
  return place ? [{ token, length: token.text.length, reading: place, readings, text: token.text, role: 'adjective' }] : [];
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
  return reading && !name.readings.some((it) => it.key === reading.key) ? { token, length: at, reading, text, role: 'modifier' } : null;
}

/** The name in the first part of a compound: "US-Außenminister", "NATO-Truppen", "Ukraine-Konflikt", "Afghanistankrieg". */
export function compoundModifier(token: Token, names: readonly Name[], german: German): Modifier | null {
  if (token.kind !== 'word' || !token.capital) return null;
  if (/[-‐‑]/.test(token.text)) return hyphened(token, names, german);
  const first = token.analysis.parts[0];
  if (!first || first.length < 4 || !token.text.startsWith(first)) return null;
  const reading = german.names
    .match([first], 0)
    ?.readings.find((it) => it.kind === 'name' && (it.type === 'Country' || (it.type === 'Organization' && first.length > 5)));
  return reading ? { token, length: first.length, reading, text: first, role: 'modifier' } : null;
}

/** "US-Außenminister", "Al-Qaida-Führer": the longest part before a hyphen that is a name, or an abbreviation in front of the first. */
function hyphened(token: Token, names: readonly Name[], german: German): Modifier | null {
  for (let at = token.text.length - 1; at > 0; at--) {
    if (!/[-‐‑]/.test(token.text.charAt(at))) continue;
    const text = token.text.slice(0, at);
    const words = text.split(/[-‐‑]/);
    const spaced = words.length > 1 ? german.names.match(words, 0) : null;
    const found = german.names.match([text], 0) ?? (spaced?.length === words.length ? spaced : null);
    const reading = found?.readings.find((it) => it.kind === 'name' || it.kind === 'capital') ?? null;
    const known = reading !== null || names.some((name) => name.text === text || name.family === text || name.text === words.join(' '));
    if (known || /^\p{Lu}{2,6}$/u.test(text)) return { token, length: at, reading, text, role: 'modifier' };
  }
  return null;
}
