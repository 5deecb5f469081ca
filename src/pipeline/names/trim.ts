/** Where a name that the tagger found really begins and ends: what says what it is, or what belongs to it, is no part of it. */
import type { German } from '../../lang/de/index.js';
import type { Token } from '../tokens/index.js';
import { isArabic } from './person.js';
import { isPlace, isSeatOf } from './seat.js';
import { sortOf, type Tagged } from './tagger/index.js';

export function trimmed(tokens: readonly Token[], tagged: Tagged, german: German): Tagged {
  const found = beforeMark(tokens, tagged);
  // "Marun ar-Ras", "Abu Mahdi al-Masri"
  const behind = tokens[found.to];
  const tag = behind && isArabic(behind) && found.sort !== 'ORG' ? { ...found, to: found.to + 1 } : completed(tokens, found, german);
  return asTold(tokens, headed(tokens, beforeHolder(tokens, beforePlace(tokens, knownPart(tokens, tag, german))), german), german);
}

/** "Olaf Scholz’", "Merz’ Sprecher": the mark of the genitive ends a name. */
function beforeMark(tokens: readonly Token[], tag: Tagged): Tagged {
  for (let at = tag.from + 1; at < tag.to; at++) {
    const before = tokens[at - 1];
    if (!APOSTROPHE.test(tokens[at]?.text ?? '') || !before || !/[sxzß]$/.test(before.text)) continue;
    if (at < tag.to - 1 && tokens[at + 1]?.class !== 'N') continue;
    return { ...tag, to: at, sort: tag.sort === 'ORG' && before.naming.family ? 'PER' : tag.sort };
  }
  return tag;
}

const APOSTROPHE = /^['’]$/;

/** "Ryanair vom Flughafen Bremen": an article behind what a list knows opens something else, but "Allianz zur Integration" is no insurance. */
function knownPart(tokens: readonly Token[], tag: Tagged, { names, syntax }: German): Tagged {
  if (tag.sort !== 'ORG' || tag.to - tag.from < 3) return tag;
  const words = tokens.slice(tag.from, tag.to).map(({ text }) => text);
  const known = names.match(words, 0);
  const opening = known?.readings.some(
    ({ kind, type, ambiguousWithNoun }) => kind === 'name' && type === 'Organization' && !ambiguousWithNoun,
  )
    ? known.length
    : 0;
  const next = tokens[tag.from + opening];
  const closed = next?.class === 'ADP' && syntax.contractions.has(next.lower);
  return opening > 0 && closed ? { ...tag, to: tag.from + opening } : tag;
}

/** "im Chaya Fuera", "die Rhodes University", "die Chalk Farm Road": what a name is, told by what stands before it, or by its last word. */
function asTold(tokens: readonly Token[], tag: Tagged, { heads }: German): Tagged {
  const { from, to, sort } = tag;
  if (sort === 'OTH') return tag;
  const english = to - from > 1 ? heads.english(tokens[to - 1]?.text ?? '') : null;
  const told = english === null ? null : sortOf(english);
  if (told !== null) return { ...tag, sort: told };
  if (sort === 'ORG') return tag;
  // "die Benet Akademie"
  const last = tokens[to - 1];
  if (sort === 'LOC' && to - from > 1 && last?.class === 'N' && heads.called.get(last.lemma) === 'Organization')
    return { ...tag, sort: 'ORG' };
  const place = /^(?:im|ins)$/.test(tokens[from - 1]?.lower ?? '') || (to - from === 1 && isSeatOf(tokens, from));
  return sort === 'PER' && place ? { ...tag, sort: 'LOC' } : tag;
}

/** "Neue Front von Präsident Huber", "Partei des entmachteten Ministers Huber": whose it is stands behind its name. */
function beforeHolder(tokens: readonly Token[], tag: Tagged): Tagged {
  if (tag.sort !== 'ORG') return tag;
  const holder = tokens.findIndex(
    (it, i) => i > tag.from && i < tag.to - 1 && it.class === 'N' && it.naming.office?.term.kind === 'office',
  );
  if (holder < 0 || tokens[tag.to - 1]?.class !== 'NE') return tag;
  const joint = tokens.findIndex((it, i) => i > tag.from && i < holder && (it.class === 'ADP' || it.class === 'DET'));
  return joint < 0 ? tag : { ...tag, to: joint };
}

/** "Nobelkomitee im norwegischen Oslo", "Mondex aus China": an adjective written small begins no part of a name, nor does where it is from. */
function beforePlace(tokens: readonly Token[], tag: Tagged): Tagged {
  if (tag.sort === 'PER' || tag.sort === 'OTH') return tag;
  for (let at = tag.from + 1; at + 2 <= tag.to; at++) {
    const next = tokens[at + 1];
    const from = tokens[at]?.lower === 'aus' && next?.class === 'NE' && at + 2 === tag.to;
    if (from) return { ...tag, to: at };
    if (tokens[at]?.class === 'ADP' && next?.class === 'A' && !next.capital && at + 2 < tag.to && tokens[at + 2]?.class === 'NE')
      return { ...tag, to: at };
  }
  return tag;
}

/** "im Stadtteil Palma von Calvia": what is called so, and what it is of. */
export function partsOfTowns(tokens: readonly Token[], tags: readonly Tagged[], { nouns }: German): readonly Tagged[] {
  return tags.flatMap((tag): Tagged[] => {
    const called = nouns.quarters.has(tokens[tag.from - 1]?.lemma.toLowerCase() ?? '');
    const of = called ? tokens.findIndex((it, i) => i > tag.from && i < tag.to - 1 && it.lower === 'von') : -1;
    return of < 0
      ? [tag]
      : [
          { ...tag, to: of, sort: 'LOC' },
          { ...tag, from: of + 1, sort: 'LOC' },
        ];
  });
}

function headed(tokens: readonly Token[], tag: Tagged, german: German): Tagged {
  const first = tokens[tag.from];
  if (!first || tag.to - tag.from < 2 || tag.sort === 'OTH') return tag;
  if (tag.sort === 'PER') return person(tokens, behindTown(tokens, beforeCountry(tokens, tag, german), german), german);
  return withoutTown(tokens, withoutHead(tokens, tag, german), german);
}

/** "Institut für Ur- und Frühgeschichte": what ends in a hyphen goes on behind the conjunction. */
function completed(tokens: readonly Token[], found: Tagged, { heads }: German): Tagged {
  const { from, to } = found;
  const next = tokens[to];
  // "Lloyd Werft"
  if (found.sort === 'ORG' && next?.class === 'N' && next.text === next.lemma && heads.called.get(next.text) === 'Organization')
    return { ...found, to: to + 1 };
  const open = to - from > 1 && /\p{L}-$/u.test(tokens[to - 1]?.text ?? '');
  return open && tokens[to]?.class === 'KON' && tokens[to + 1]?.class === 'N' ? { ...found, to: to + 2 } : found;
}

/** "die Bürgermeisterin von Paris Anne Hidalgo", "der Bürgermeister von Kiel Herr Huber": whose the office is stands before the name. */
function behindTown(tokens: readonly Token[], tag: Tagged, { names }: German): Tagged {
  const second = tokens[tag.from + 1];
  if (tag.to - tag.from < 3 || tokens[tag.from - 1]?.class !== 'ADP' || !second) return tag;
  const named = names.firstName(second.text) !== null || names.office(second.text)?.term.kind === 'title';
  const place = isSeatOf(tokens, tag.from) || (isPlace(tokens[tag.from]) && names.firstName(tokens[tag.from]?.text ?? '') === null);
  return named && place ? { ...tag, from: tag.from + 1 } : tag;
}

/** "besuchte mit Hillary Clinton Indien": a country ends nobody's name. */
function beforeCountry(tokens: readonly Token[], tag: Tagged, { names }: German): Tagged {
  const last = names.match([tokens[tag.to - 1]?.text ?? ''], 0);
  // "Rainer von Monaco"
  const country =
    tag.to - tag.from > 2 && tokens[tag.to - 2]?.capital && last?.readings.every(({ kind, type }) => kind === 'name' && type === 'Country');
  return country ? { ...tag, to: tag.to - 1 } : tag;
}

/** "Bäcker Emil Huber", "Nur Emil", "Emil Hubers Tod" */
function person(tokens: readonly Token[], { from, to, sort }: Tagged, german: German): Tagged {
  const { firstName, isFamilyName, office } = german.names;
  const first = tokens[from];
  const second = tokens[from + 1];
  const last = tokens[to - 1];
  const titled = first?.class === 'N' && office(first.text) !== null && !firstName(first.text);
  const described =
    first !== undefined && isWord(first) && !firstName(first.text) && second !== undefined && firstName(second.text) !== null;
  // "der spanische Conquistador Hernán Cortés"
  const before = tokens[from - 1]?.class;
  const called =
    to - from > 2 &&
    (before === 'DET' || before === 'A') &&
    first !== undefined &&
    !firstName(first.text) &&
    first.capital &&
    firstName(second?.text ?? '') !== null;
  if (titled || described || called) return { from: from + 1, to, sort };
  const owner = tokens[to - 2]?.text ?? '';
  // "Hans Waldweg" may be called so
  const noun = last !== undefined && (last.class === 'N' ? isWord(last) : isNoun(last) && !firstName(owner));
  const belongs = noun && !isFamilyName(last.text) && !firstName(last.text);
  return belongs && /\p{Ll}s$/u.test(owner) ? { from, to: to - 1, sort } : { from, to, sort };
}

/** A word of the language that is hardly a name: a noun that the lexicon has or can take apart, or an adverb that opens a sentence. */
export function isWord({ class: wordClass, analysis, capital }: Token): boolean {
  if (wordClass === 'N') return analysis.step === 'exact' || analysis.step === 'compound';
  return capital && (wordClass === 'D' || wordClass === 'SUB' || wordClass === 'KON' || wordClass === 'ADP');
}

/** A noun of the lexicon, or made of such, that was taken for a name beside another: "Hubers Lebensweg". */
function isNoun({ class: wordClass, analysis }: Token): boolean {
  const [first] = analysis.readings;
  return (
    wordClass === 'NE' && (analysis.step === 'exact' || analysis.step === 'compound') && first?.pos === 'NOUN' && first.kind === 'common'
  );
}

/** "Pariser Eiffelturm", "Washingtoner Holocaust Memorial Museum": what is known without the town in which it is, or has a name in another language. */
function withoutTown(tokens: readonly Token[], tag: Tagged, { names, heads }: German): Tagged {
  const words = tokens.slice(tag.from, tag.to).map(({ text }) => text);
  const [first = ''] = words;
  const opening = words.length > 1 ? names.match([first], 0)?.readings : undefined;
  const town = first.endsWith('er') && opening?.some(({ kind, type }) => kind === 'adjective' && type === 'Place');
  if (town && words.length > 2 && heads.english(words.at(-1) ?? '') !== null) return { ...tag, from: tag.from + 1 };
  // "Bremerhavener Lloyd Werft", but not "Frankfurter Allgemeine Zeitung"
  const called = words.length === 3 && tokens[tag.from + 1]?.class === 'NE' && heads.called.get(words.at(-1) ?? '') === 'Organization';
  if (town && called) return { ...tag, from: tag.from + 1 };
  // "Kölner Südstadt", but not "Wiener Neustadt", which is a town
  const last = words.at(-1)?.toLowerCase() ?? '';
  if (town && words.length === 2 && heads.quarters.some((end) => last.endsWith(end)) && names.match(words, 0)?.length !== 2)
    return { ...tag, from: tag.from + 1, sort: 'LOC' };
  const known = town ? names.match(words, 1) : null;
  const whole = known?.length === words.length - 1 && known.readings.some(({ kind, type }) => kind === 'name' && type === 'Place');
  return whole ? { ...tag, from: tag.from + 1 } : tag;
}

/** "der Konzern Mondex", "die Hauptstadt Bern": the noun says of what sort the name behind it is. */
function withoutHead(tokens: readonly Token[], tag: Tagged, german: German): Tagged {
  const first = tokens[tag.from];
  const head = first?.class === 'N' && german.names.office(first.text) === null ? german.heads.find(first.lemma) : null;
  const sort = head && !head.whole ? sortOf(head.type) : null;
  const named = tokens[tag.from + 1]?.class === 'NE';
  return sort !== null && sort !== 'OTH' && named ? { from: tag.from + 1, to: tag.to, sort } : tag;
}
