/** Names in quotation marks: what a noun before them announces, whoever is quoted by them, and titles of works, which are no names. */
import type { German } from '../../lang/de/index.js';
import type { Token } from '../tokens/index.js';
import type { Name } from './name.js';

const LONGEST_QUOTED = 6;
/** Laws are called at length. */
const LONGEST_LAW = 9;

/** die Übung „Alliierte Entschlossenheit“, die Zeitung „Times“, laut „Computerwoche“ */
export function quotedAt(tokens: readonly Token[], words: readonly string[], at: number, german: German): Name | null {
  if (tokens[at]?.kind !== 'open-quote') return null;
  const law = isLaw(tokens[at + 1], german) && tokens[at + 2]?.kind === 'word';
  const close = closeOf(tokens, at, law ? LONGEST_LAW : LONGEST_QUOTED);
  const inside = tokens.slice(at + 1, close);
  const first = inside[0];
  if (!first?.capital || inside.some((token) => token.kind === 'mark' && token.text !== '-')) return null;
  const known = german.names.match(words, at + 1);
  const listed = known?.length === inside.length ? known.readings.filter(({ kind }) => kind === 'name') : [];
  const noun = tokens[at - 1];
  const called = law && inside.length > 2 && inside.every(({ class: wordClass }) => wordClass !== 'V') ? 'Agreement' : undefined;
  const head = headBefore(tokens, at, german)?.type ?? (noun?.class === 'N' ? german.heads.quoted.get(noun.lemma) : undefined) ?? called;
  const medium = listed.length === 0 && !head && isQuotedFrom(tokens, at, close, german);
  const readings = medium ? mediaCalled(words.slice(at + 1, close), german) : listed;
  const type = readings[0]?.type ?? head ?? (medium || hasPeople(tokens, at, german) ? 'Organization' : undefined);
  if (!type) return null;
  const text = inside
    .filter(({ kind }) => kind === 'word' || kind === 'number')
    .map((token) => token.text)
    .join(' ');
  return {
    sentence: first.sentence,
    from: at + 1,
    to: close,
    type,
    readings,
    text,
    family: null,
    sex: null,
    genitive: false,
    found: 'quoted',
  };
}

/** das „Gesetz zur Bekämpfung des Terrors“ */
function isLaw(first: Token | undefined, { nouns }: German): boolean {
  return first?.class === 'N' && first.text === first.lemma && nouns.find(first.lemma)?.type === 'Agreement';
}

/** Where the marks close; where they do not, or soon enough, there is nothing between them. */
function closeOf(tokens: readonly Token[], at: number, longest = LONGEST_QUOTED): number {
  for (let i = at + 2; i < Math.min(tokens.length, at + longest + 2); i++) if (tokens[i]?.kind === 'close-quote') return i;
  return at;
}

export function headBefore(tokens: readonly Token[], at: number, german: German) {
  const before = tokens[at - 1];
  return before?.class === 'N' ? german.heads.find(before.lemma) : null;
}

/** laut „Computerwoche“, schreibt die „Computerwoche“, „Computerwoche“ zufolge */
function isQuotedFrom(tokens: readonly Token[], open: number, close: number, { text: { sources } }: German): boolean {
  const article = /^(?:der|die|das|dem|den|des)$/.test(tokens[open - 1]?.lower ?? '');
  const before = tokens[article ? open - 2 : open - 1];
  const behind = tokens[close + 1];
  if (sources.appearing.has(tokens[open - 1]?.lemma ?? '')) return true;
  if (before && (sources.before.has(before.lower) || (before.class === 'V' && sources.verbs.has(before.lemma)))) return true;
  if (article && before?.class === 'N' && sources.nouns.has(before.lemma)) return true;
  // the bill for a „Gesetz“ is reported
  const opens = article ? before?.class !== 'ADP' : open === 0 || before?.kind === 'mark' || before?.class === 'SUB';
  return opens && behind !== undefined && ((behind.class === 'V' && sources.verbs.has(behind.lemma)) || sources.behind.has(behind.lower));
}

/** Anna Berger vom „Queer Kollektiv“, ein Sprecher der „Grünen Hilfe“: what somebody is of, or has an office in. */
function hasPeople(tokens: readonly Token[], open: number, { names, syntax }: German): boolean {
  // what „Königlichen Rats“ is called its ending does not tell
  if (tokens[open + 1]?.class === 'A') return false;
  const article = /^(?:der|des|dem|den)$/.test(tokens[open - 1]?.lower ?? '');
  const at = article ? open - 2 : open - 1;
  const before = tokens[at];
  if (before?.class === 'ADP') {
    const bare = syntax.contractions.get(before.lower) ?? before.lower;
    return bare === 'von' && tokens[at - 1]?.class === 'NE' && names.firstName(tokens[at - 2]?.text ?? '') !== null;
  }
  const office = article && before?.class === 'N' ? names.office(before.lemma)?.term : undefined;
  // "der Kapitän der „Hansa“" is on a ship
  const { level, kind } = office ?? {};
  return level === 'organization' || level === 'party' || (level === 'any' && kind === 'office');
}

/** „Welt“ is "Die Welt". */
function mediaCalled(words: readonly string[], { names, text: { sources } }: German): Name['readings'] {
  for (const article of sources.articles) {
    const known = names.match([article, ...words], 0);
    const readings =
      known?.length === words.length + 1 ? known.readings.filter(({ kind, sort }) => kind === 'name' && sort === 'media') : [];
    if (readings.length > 0) return readings;
  }
  return [];
}

/** The stretches of a sentence that are titles: in dem Film „Berlin, Berlin“, „Doctor Dolittle“ (1998). */
export function titlesOf(tokens: readonly Token[], german: German): readonly { from: number; to: number }[] {
  let found: { from: number; to: number }[] | null = null;
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.kind !== 'open-quote') continue;
    const close = closeOf(tokens, at);
    if (close === at || !isTitle(tokens, at, close, german)) continue;
    found ??= [];
    found.push({ from: at, to: close + 1 });
  }
  return found ?? NONE;
}

const NONE: readonly { from: number; to: number }[] = [];

function isTitle(tokens: readonly Token[], open: number, close: number, { text }: German): boolean {
  const before = tokens[open - 1];
  if ((before?.class === 'N' || before?.class === 'NE') && text.isWork(before.lemma)) return true;
  return tokens[close + 1]?.text === '(' && /^(?:1\d|20)\d\d$/.test(tokens[close + 2]?.text ?? '') && tokens[close + 3]?.text === ')';
}
