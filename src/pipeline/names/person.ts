/** Names of people: a given name and what follows, or a title or office and what follows. */
import type { Sex } from '../../lang/de/names/index.js';
import { LOOKS } from '../../lang/de/names/looks.js';
import type { Token } from '../tokens/index.js';
import type { Name } from './name.js';
import { isSeatOf } from './seat.js';

/** Whether any of the rules may find somebody: most words are told at once to open no name of a person. */
export function mayBePerson(token: Token, before: Token | undefined): boolean {
  const { given, looks } = token.naming;
  return token.class === 'NE' || given !== null || (looks & LOOKS.initial) !== 0 || (before !== undefined && before.naming.office !== null);
}

export function personAt(tokens: readonly Token[], at: number): Name | null {
  if (isSeatOf(tokens, at)) return null;
  return withGivenName(tokens, at) ?? behindTitle(tokens, at) ?? twoUnknown(tokens, at) ?? familyAlone(tokens, at);
}

function isGiven(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.capital && token.naming.given !== null && token.naming.office === null;
}

function isInitial(token: Token | undefined): boolean {
  return token !== undefined && (token.naming.looks & LOOKS.initial) !== 0;
}

/** "al-Hassani", "el-Baradei" */
export function isArabic({ naming }: Token): boolean {
  return (naming.looks & LOOKS.arabic) !== 0;
}

/** A word that may be a family name: capitalised, no function word, and no ordinary noun that the sentence declines. */
function mayBeFamily(token: Token | undefined): boolean {
  if (token && isArabic(token)) return true;
  if (token?.kind !== 'word' || !token.capital) return false;
  if (token.class === 'NE' || token.naming.family) return true;
  if (token.class !== 'N') return false;
  return token.naming.office === null && token.analysis.step === 'exact';
}

/** "Wiesehügel" is no listed name, and made of words that are listed. */
function isCompound(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.capital && token.naming.office === null && token.analysis.step === 'compound';
}

function withGivenName(tokens: readonly Token[], at: number): Name | null {
  const first = tokens[at];
  if (!isGiven(first) && !isInitial(first)) return null;
  let to = at + 1;
  while (isGiven(tokens[to]) || isInitial(tokens[to])) to++;
  const givens = to - at;
  let particles = to;
  // "Alexander Van der Bellen"
  if (opensFamily(tokens[particles]) && isParticle(tokens[particles + 1])) particles++;
  while (isParticle(tokens[particles])) particles++;
  const family = tokens[particles];
  // "griff Israel den Iran an"
  if (tokens[to]?.class === 'DET' && knownElsewhere(family)) return null;
  const compound = particles === to && first?.class === 'NE' && isCompound(family);
  // "Osama bin Laden", not "Hans von Laden": the particle is no other word
  const called = family?.naming.family === true && (opensFamily(tokens[to]) || opensFamily(tokens[to - 1]));
  const joined = particles === to || called || family?.class !== 'N' || tokens[particles - 1]?.class === 'NE';
  if (compound || (mayBeFamily(family) && joined)) {
    to = particles + 1;
    if (mayBeSecondFamily(tokens, to)) to++;
  } else if (givens < 2) return null;
  if (givens === to - at && isInitial(tokens[to - 1])) return null;
  // "Mai", "Rose" and the like are given names only before something that is no common noun
  if (first?.class === 'N' && tokens[at + 1]?.class === 'N' && !tokens[at + 1]?.naming.family) return null;
  return buildPerson(tokens, at, to, 'given-name', first ? first.naming.given : null);
}

function opensFamily(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.capital && (token.naming.looks & LOOKS.particle) !== 0;
}

function isParticle(token: Token | undefined): boolean {
  return token?.kind === 'word' && !token.capital && (token.naming.looks & LOOKS.particle) !== 0;
}

/** "Recep Tayyip Erdoğan", "Hugo Chávez Frías": one more unknown word may belong to the name. */
function mayBeSecondFamily(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || !token.capital || token.class !== 'NE') return false;
  const unknown = token.analysis.step === 'unknown' || token.analysis.step === 'name' || token.naming.family;
  return unknown && !token.naming.start?.alone;
}

/** "Präsident Obama", "Frau Huber", "US-Außenminister Blinken" */
function behindTitle(tokens: readonly Token[], at: number): Name | null {
  const title = tokens[at - 1];
  const token = tokens[at];
  if (!title || !token || title.kind !== 'word' || !title.capital) return null;
  const { office } = title.naming;
  if (!office || !token.capital || token.kind !== 'word') return null;
  let to = at;
  while (to < tokens.length && to < at + 4) {
    const part = tokens[to];
    if (part && (isParticle(part) || isInitial(part))) to++;
    else if (mayBeFamily(part) && (part?.class === 'NE' || to === at) && !knownElsewhere(part)) to++;
    else break;
  }
  while (to > at && isParticle(tokens[to - 1])) to--;
  if (to === at) return null;
  if (token.class === 'N' && title.text.endsWith('en') && !token.naming.family) return null;
  return buildPerson(tokens, at, to, 'title', office.sex);
}

/** "Thor Hushovd", "Ban Ki-moon": two unknown names in a row are a person more often than anything else. */
function twoUnknown(tokens: readonly Token[], at: number): Name | null {
  if (!isUnknownName(tokens[at]) || tokens[at - 1]?.kind === 'open-quote') return null;
  let to = at + 1;
  while (to < at + 4 && (isParticle(tokens[to]) || isUnknownName(tokens[to]))) to++;
  while (to > at && isParticle(tokens[to - 1])) to--;
  return to - at < 2 ? null : buildPerson(tokens, at, to, 'pattern', null);
}

/** "sagte Winkler": a family name by itself, without an article, where the lexicon knows no other use of the word. */
function familyAlone(tokens: readonly Token[], at: number): Name | null {
  const token = tokens[at];
  if (token?.class !== 'NE' || token.kind !== 'word' || !token.capital || !token.naming.family) return null;
  const before = tokens[at - 1];
  const placed =
    before !== undefined && (before.class === 'DET' || before.class === 'A' || /^(in|nach|aus|bei|im|am|zum|zur|vom)$/.test(before.lower));
  const beside =
    tokens[at + 1]?.class === 'NE' ||
    before?.class === 'NE' ||
    before?.class === 'N' ||
    tokens[at + 1]?.text === '/' ||
    before?.text === '/';
  if (
    placed ||
    beside ||
    knownElsewhere(token) ||
    token.readings.some((reading) => reading.nameKind === 'city' || reading.nameKind === 'region')
  )
    return null;
  return buildPerson(tokens, at, at + 1, 'pattern', null);
}

function isUnknownName(token: Token | undefined): boolean {
  if (token?.class !== 'NE' || token.kind !== 'word' || !token.capital || token.naming.office) return false;
  const unknown = token.analysis.step === 'unknown' || token.analysis.step === 'name' || token.naming.family || token.naming.given !== null;
  return (
    unknown &&
    !/\p{Lu}.*\p{Lu}|\p{N}/u.test(token.text.replace(/^(Mc|Mac|De|Di|La|Le|O['’]|\p{Lu}\p{Ll}+-)/u, '')) &&
    !knownElsewhere(token)
  );
}

function knownElsewhere(token: Token | undefined): boolean {
  return token?.naming.start?.alone?.readings.some((reading) => reading.type === 'Country' || reading.type === 'Organization') ?? false;
}

export function buildPerson(tokens: readonly Token[], from: number, to: number, found: Name['found'], sex: Sex | null): Name {
  const words = tokens.slice(from, to).map((token) => token.text);
  let family = from;
  for (let i = to - 1; i > from; i--) {
    const token = tokens[i];
    if (token && !token.capital && !isArabic(token)) break;
    family = i;
    if (i === to - 1) break;
  }
  const last = words.at(-1) ?? '';
  return {
    sentence: tokens[from]?.sentence ?? 0,
    from,
    to,
    type: 'Person',
    readings: [],
    text: words.join(' '),
    family: to - from === 1 ? last : (tokens[family]?.text ?? last),
    sex,
    genitive: false,
    found,
  };
}
