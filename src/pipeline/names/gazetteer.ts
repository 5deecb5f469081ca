/** Names that the gazetteer knows, if the place where they stand lets them be names. */
import type { NameReading, Names } from '../../lang/de/names/index.js';
import type { Token } from '../tokens/index.js';
import type { Name } from './name.js';

export function knownNameAt(tokens: readonly Token[], words: readonly string[], at: number, names: Names): Name | null {
  const token = tokens[at];
  if (!token || token.kind !== 'word') return null;
  const match = names.match(words, at);
  if (!match) return null;
  const readings = match.readings.filter((reading) => reading.kind !== 'adjective' && (token.capital || match.length > 1));
  const best = readings[0];
  if (!best) return null;
  if (readings.every((reading) => reading.kind === 'demonym')) return null;
  if (match.length === 1 && best.ambiguousWithNoun && !standsLikeAName(tokens, at)) return null;
  return {
    sentence: token.sentence,
    from: at,
    to: at + match.length,
    type: best.type,
    readings,
    text: surface(tokens, at, at + match.length, best),
    family: null,
    sex: null,
    found: 'gazetteer',
  };
}

/** "in Essen", "aus Halle": a preposition of place and no article; or the tagger saw a name. */
function standsLikeAName(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.class === 'NE') return true;
  const before = tokens[at - 1];
  return before !== undefined && /^(in|aus|nach|bei|von)$/.test(before.lower) && tokens[at + 1]?.class !== 'V';
}

function surface(tokens: readonly Token[], from: number, to: number, reading: NameReading): string {
  const printed = tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(' ');
  return reading.kind === 'name' && to - from > 1 ? reading.name : printed;
}
