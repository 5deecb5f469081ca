/** What ends in the legal form of a firm or club is one, whatever its words are otherwise: "Beate Uhse AG", "Weserstadion GmbH", "Japan ERI Co." */
import type { German } from '../../lang/de/index.js';
import type { Token } from '../tokens/index.js';
import type { Name } from './name.js';

/** @param names in order; those that a firm's name holds go into it */
export function withLegalForms(tokens: readonly Token[], names: readonly Name[], german: German): Name[] {
  let all = [...names];
  for (let at = 1; at < tokens.length; at++) {
    if (!isForm(tokens[at], german)) continue;
    const to = endOfForms(tokens, at, german);
    const touching = all.filter((it) => it.to >= at && it.from < to);
    const from = startOf(tokens, touching, at, german);
    if (from >= 0 && !isTold(touching, to)) {
      all = [...all.filter((it) => !touching.includes(it)), firm(tokens, from, at, to, german)].sort((a, b) => a.from - b.from);
    }
    at = to - 1;
  }
  return all;
}

function isForm(token: Token | undefined, { heads }: German): boolean {
  return token !== undefined && heads.legal.has(token.text);
}

/** "GmbH & Co. KG" */
function endOfForms(tokens: readonly Token[], at: number, german: German): number {
  let to = at + 1;
  while (isForm(tokens[to], german) || (tokens[to]?.text === '&' && isForm(tokens[to + 1], german))) to++;
  return to;
}

/** An organisation that holds the form already, or that a list knows without it. */
function isTold([only, other]: readonly Name[], to: number): boolean {
  return only !== undefined && !other && only.type === 'Organization' && (only.to >= to || only.readings.length > 0);
}

/** Where the name before the form begins; a word that is none may be the firm's, but "die AG" has none. */
function startOf(tokens: readonly Token[], [first]: readonly Name[], at: number, { syntax }: German): number {
  if (first && first.from < at && first.type !== 'Country') return first.from;
  let from = first && first.from < at ? first.from : at;
  // "Nichtraucher-Initiative Deutschland e.V."
  while (from > 0 && from > at - LONGEST && isPart(tokens[from - 1])) from--;
  // "Gesellschaft zur Förderung Freien Wissens e.V.": only its end
  return from === at || syntax.insideNames.has(tokens[from - 1]?.lower ?? '') ? -1 : from;
}

const LONGEST = 3;

/** "Mindset", "eHomes" */
function isPart(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.naming.office || !/\p{Lu}/u.test(token.text)) return false;
  return token.class === 'NE' || token.class === 'N' || !token.capital;
}

function firm(tokens: readonly Token[], from: number, at: number, to: number, { names }: German): Name {
  const words = tokens.slice(from, to).map(({ text }) => text);
  const known = [words, words.slice(0, at - from)].flatMap((it) => {
    const match = names.match(it, 0);
    return match?.length === it.length ? match.readings.filter(({ kind, type }) => kind === 'name' && type === 'Organization') : [];
  });
  const text = words.join(' ');
  const sentence = tokens[from]?.sentence ?? 0;
  return { sentence, from, to, type: 'Organization', readings: known, text, family: null, sex: null, genitive: false, found: 'body' };
}
