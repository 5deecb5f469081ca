/** Joins what the rules found with what the tagger found. */
import type { German } from '../../lang/de/index.js';
import type { NameReading, Sex } from '../../lang/de/names/index.js';
import type { EntityType } from '../../model/vocabulary.js';
import type { Token } from '../tokens/index.js';
import { AGED } from '../tokens/noun.js';
import { said } from './beside.js';
import { inNominative } from './body.js';
import { isAmongThings } from './gazetteer.js';
import { withLegalForms } from './legal.js';
import type { Name } from './name.js';
import { buildPerson } from './person.js';
import { headBefore, titlesOf } from './quoted.js';
import { sortOf, type Tagged } from './tagger/index.js';
import { isWord, partsOfTowns, trimmed } from './trim.js';

/** @returns names in order, none inside another */
export function mergeNames(tokens: readonly Token[], rules: readonly Name[], tags: readonly Tagged[], german: German): Name[] {
  const titles = titlesOf(tokens, german);
  if (titles.length > 0) {
    const untitled = <T extends Stretch>(all: readonly T[]) => all.filter((it) => apart(it, titles));
    return mergeOutside(tokens, untitled(rules), untitled(tags), german);
  }
  return mergeOutside(tokens, rules, tags, german);
}

function mergeOutside(tokens: readonly Token[], rules: readonly Name[], tags: readonly Tagged[], german: German): Name[] {
  const parts = partsOfTowns(tokens, tags, german);
  const tagged = parts.map((it) => said(tokens, trimmed(tokens, it, german), german));
  // „Der Kurier“ behind "die Zeitung" is told by the noun and the marks
  const firm = rules.filter((rule) => rule.found === 'quoted' || holds(rule, rules, tagged, tokens, german));
  const names = [...firm];
  for (const it of tagged)
    if (it.sort !== 'OTH' && !isNoName(tokens, it, german) && apart(it, names) && !isDescription(tokens, it, rules, german)) {
      const name = named(tokens, it, rules, german);
      if (!isAmongThings(tokens, name)) names.push(name);
    }
  // "Neue Front von Präsident Huber": he was cut off
  for (const rule of rules)
    if (rule.type === 'Person' && parts.some((it, i) => inside(rule, it) && rule.from >= (tagged[i]?.to ?? 0)) && apart(rule, names))
      names.push(rule);
  // where the tagger sees no name, what a list knows stays, what a noun announces, and things of sorts that it does not tell
  for (const rule of rules)
    if ((isListed(rule) || isOther(rule) || KEPT.has(rule.found) || isInFull(tokens, rule)) && apart(rule, names)) names.push(rule);
  const kept = names.filter((name) => !isInhabitant(tokens, name) && !isCurrency(tokens, name, german)).sort((a, b) => a.from - b.from);
  return withLegalForms(tokens, kept, german).map((name) => withOrdinal(tokens, name));
}

/** "ein 37-jähriger Bayer", "ein 40-jähriger Hesse": somebody from there whom nobody names. */
function isInhabitant(tokens: readonly Token[], { from, to, type }: Name): boolean {
  if (to > from + 1 || !AGED.test(tokens[from - 1]?.text ?? '')) return false;
  let at = from - 2;
  while (tokens[at]?.class === 'A' || tokens[at]?.class === 'D') at--;
  return type === 'Organization' || (tokens[at]?.class === 'DET' && tokens[at]?.lower.startsWith('ein') === true);
}

/** "1. FC Köln": the first of its town. */
function withOrdinal(tokens: readonly Token[], name: Name): Name {
  if (name.type !== 'Organization' || tokens[name.from - 1]?.text !== '1.' || !/^\p{Lu}{2,3}$/u.test(tokens[name.from]?.text ?? ''))
    return name;
  return { ...name, from: name.from - 1, text: name.text.startsWith('1.') ? name.text : `1. ${name.text}` };
}

/** "der Chef der Behörde, Frank-Jürgen Weise, sprach": a given name that is no other word, and a listed family name or commas around the two. */
function isInFull(tokens: readonly Token[], { found, from, to }: Name): boolean {
  if (found !== 'given-name' || tokens[from]?.class !== 'NE' || to - from < 2) return false;
  const apposed = tokens[from - 1]?.text === ',' && /^[,.]$/.test(tokens[to]?.text ?? '');
  return apposed || tokens[to - 1]?.naming.family === true;
}

const KEPT: ReadonlySet<Name['found']> = new Set(['apposition', 'body', 'street', 'page', 'model']);

/** "um 11 Uhr UTC", "US $ 53.392,82", "Aktenzeichen 21 Cga 184/04p" */
function isNoName(tokens: readonly Token[], { from, to }: Stretch, { text }: German): boolean {
  if (to - from === 1) return text.noNames.has(tokens[from]?.text ?? '');
  return tokens.slice(from, to).some((token) => token.kind !== 'word' && AMOUNT.test(token.text));
}

/** "US $ 42.000", "15 Milliarden Franken" */
function isCurrency(tokens: readonly Token[], { from, to }: Stretch, { text }: German): boolean {
  if (to - from > 1) return false;
  if (/^\p{Sc}$/u.test(tokens[to]?.text ?? '')) return true;
  const before = tokens[from - 1];
  return text.currencies.has(tokens[from]?.lower ?? '') && (before?.kind === 'number' || LARGE.test(before?.lower ?? ''));
}

const LARGE = /^(?:tausend|millione?n?|mio|milliarden?|mrd|billionen?)\.?$/;

const AMOUNT = /^(?:\p{Sc}|\p{N}+(?:[,/]|\.(?=\p{N}{3}))\p{N}.*)$/u;

type Stretch = { from: number; to: number };

function apart(it: Stretch, names: readonly Stretch[]): boolean {
  return names.every((name) => name.to <= it.from || name.from >= it.to);
}

function inside(it: Stretch, whole: Stretch): boolean {
  return it.from >= whole.from && it.to <= whole.to;
}

/** Whether a rule's name is kept as it is, whatever the tagger takes its words for. */
function holds(rule: Name, rules: readonly Name[], tagged: readonly Tagged[], tokens: readonly Token[], german: German): boolean {
  const touching = tagged.filter((it) => !apart(it, [rule]));
  const [only] = touching;
  if (!only) return false;
  if (rule.found === 'page' || rule.found === 'model') return true;
  if (rule.found === 'street') return touching.every((it) => inside(it, rule));
  // a family name that the article has introduced stays one, and so does a thing of a list, or what it has in several words
  if (touching.length === 1 && only.from === rule.from && only.to === rule.to)
    return (
      agrees(rule, only) ||
      rule.found === 'short' ||
      isToldToBeNobody(tokens, rule, only) ||
      isNoPlace(rule, only, german) ||
      isAmongPeople(tokens, rule, rules, german) ||
      (isListed(rule) && (isOther(rule) || rule.to - rule.from > 1))
    );
  // "die Demokratin Kirsten Huber", taken apart by the tagger, but not "Karl Huber von Werder Bremen"
  if (touching.length > 1 && rule.found === 'given-name') return touching.at(-1)?.sort !== 'ORG';
  // "Präsident Erdoğan Teziç": a word that no list has stands behind a name only as its end
  if (rule.found === 'title' && touching.length === 2 && touching.every((it) => it.sort === 'PER') && isUnlisted(tokens[rule.to - 1]))
    return true;
  // "Bundesrepublik Deutschland", "Joe Biden": the tagger has only parts of it
  const several = rule.to - rule.from > 1 && touching.every((it) => inside(it, rule));
  if (several && (isListed(rule) || rule.found === 'body')) return true;
  if (several && rule.found === 'given-name' && tokens[rule.from]?.class === 'NE')
    return touching.every((it) => it.sort === 'PER') && (touching.at(-1)?.to === rule.to || isNounBehindGiven(tokens, rule, german));
  // "unterstützt Polen Belarus": the tagger has two in one
  return touching.length === 1 && isListed(rule) && agrees(rule, only) && isRow(tokens, rules, only);
}

/** "Ulrike Groos, Anda Rottenberg und René Block": a given name beside people in a row. */
function isAmongPeople(tokens: readonly Token[], rule: Name, rules: readonly Name[], { heads }: German): boolean {
  if (rule.found !== 'given-name' || rule.to - rule.from < 2 || heads.english(tokens[rule.to - 1]?.text ?? '')) return false;
  const joins = (at: number) => tokens[at]?.text === ',' || tokens[at]?.class === 'KON';
  return rules.some(
    (it) =>
      it.type === 'Person' &&
      it.to - it.from > 1 &&
      ((it.to === rule.from - 1 && joins(it.to)) || (it.from === rule.to + 1 && joins(rule.to))),
  );
}

function isUnlisted(token: Token | undefined): boolean {
  return (
    (token?.analysis.step === 'unknown' || token?.analysis.step === 'name') &&
    !token.naming.family &&
    token.naming.given === null &&
    token.naming.start === null
  );
}

/** "konnte Skoda", "des Herstellers Pfaff": one word that a list or a noun before it makes something else than somebody, and that is nobody's name. */
function isToldToBeNobody(tokens: readonly Token[], rule: Name, { sort }: Tagged): boolean {
  const token = tokens[rule.from];
  if (sort !== 'PER' || rule.to - rule.from > 1 || !token || token.naming.family || token.naming.given !== null) return false;
  return rule.found === 'apposition' || (rule.found === 'gazetteer' && rule.type === 'Organization');
}

/** "Gespräche zwischen der Hamas und Israel", "Brüssel lehnte den Antrag ab" */
function isNoPlace({ readings }: Name, { sort }: Tagged, { nouns }: German): boolean {
  if (sort === 'ORG') return readings.some(({ kind }) => kind === 'capital');
  return sort === 'LOC' && readings.length > 0 && readings.every((it) => nouns.unplaced.has(it.sort ?? ''));
}

/** "Matthias Freude", but not "Gabriels Freude" or "Michael Jackson Song": whose family name is a common noun. */
function isNounBehindGiven(tokens: readonly Token[], { from, to }: Stretch, { names }: German): boolean {
  const given = tokens[from]?.text ?? '';
  return to - from === 2 && !(given.endsWith('s') && names.firstName(given.slice(0, -1)) !== null);
}

/** Whether names of lists, two or more, fill the stretch but for what links them: "SPD/Grüne", "Eurogruppe für Zypern". */
function isRow(tokens: readonly Token[], rules: readonly Name[], whole: Stretch): boolean {
  const parts = rules.filter((rule) => isListed(rule) && inside(rule, whole));
  const links = tokens.slice(whole.from, whole.to).filter((token) => token.text === '/' || LINKS.has(token.class)).length;
  return parts.length > 1 && parts.reduce((sum, it) => sum + it.to - it.from, links) === whole.to - whole.from;
}

const LINKS: ReadonlySet<Token['class']> = new Set(['ADP', 'DET', 'KON']);

/** "Nachbarland", "EU-Außen-", "Außenministerium Russlands", "Landgericht Berlin", "Amt für Statistik": a common noun, by itself or with what it belongs to, is told by its group. */
function isDescription(tokens: readonly Token[], tag: Tagged, rules: readonly Name[], german: German): boolean {
  const first = tokens[tag.from];
  if (tag.sort === 'ORG' && isOwned(tokens, tag)) return true;
  if (tag.sort === 'PER' && isCalling(tokens, tag, german)) return true;
  if (first?.class !== 'N') return false;
  // "der Schneider"
  if (tag.sort === 'PER') return tag.to - tag.from === 1 && tokens[tag.from - 1]?.class === 'DET' && isWord(first);
  const rest = { from: tag.from + 1, to: tag.to };
  if (rest.from === rest.to && first.text.endsWith('-')) return true;
  if (rest.from === rest.to && tag.sort === 'ORG') {
    const listed = rules.some((it) => isListed(it) && it.from === tag.from && it.to === tag.to);
    // "das Institut", "das Museum"
    const body = !listed && german.names.body(first.text)?.form === first.text;
    return first.analysis.step === 'exact' && (body || (german.nouns.find(first.lemma)?.anaphor ?? false));
  }
  if (rest.from === rest.to) return tag.sort === 'LOC' && german.nouns.find(first.lemma) !== null && first.analysis.step !== 'unknown';
  if (tag.sort !== 'ORG' || german.names.body(first.text)?.term.type !== 'Organization') return false;
  if (BEHIND_BODY.test(tokens[rest.from]?.lower ?? '')) return true;
  return rules.some((it) => isListed(it) && sortOf(it.type) === 'LOC' && it.from === rest.from && it.to === rest.to);
}

/** "der Nürnberger Trommler Emil Huber": what somebody from a town is. */
function isCalling(tokens: readonly Token[], { from, to }: Stretch, { names }: German): boolean {
  const [first, last] = [tokens[from], tokens[from + 1]];
  if (to - from !== 2 || !first?.text.endsWith('er') || !last || !(isWord(last) || last.analysis.step === 'suffix')) return false;
  return !names.isFamilyName(last.text) && (names.match([first.text], 0)?.readings.some(({ kind }) => kind === 'adjective') ?? false);
}

/** "Chinas ehemaliger Hoffnungsträger": an adjective written small stands before a common noun. */
function isOwned(tokens: readonly Token[], { from, to }: Stretch): boolean {
  const [owner, adjective, last] = [tokens[from], tokens[from + 1], tokens[to - 1]];
  return owner?.class === 'NE' && owner.text.endsWith('s') && adjective?.class === 'A' && !adjective.capital && last?.class === 'N';
}

/** "Amt für Statistik", "Parlament in Kairo" */
const BEHIND_BODY = /^(?:für|in|im|von|vom|bei)$/;

function isListed(rule: Name): boolean {
  return rule.readings.length > 0;
}

function agrees(rule: Name, { sort }: Tagged): boolean {
  return sortOf(rule.type) === sort || rule.readings.some((reading) => sortOf(reading.type) === sort);
}

function isOther({ type }: Name): boolean {
  return sortOf(type) === 'OTH' || sortOf(type) === null;
}

const TYPE = { PER: 'Person', LOC: 'Place', ORG: 'Organization' } as const satisfies Partial<Record<Tagged['sort'], EntityType>>;

function named(tokens: readonly Token[], tag: Tagged, rules: readonly Name[], german: German): Name {
  const { from, to, sort } = tag;
  const told = thingTold(tokens, tag, german);
  if (sort === 'OTH' || (sort === 'PER' && !told)) return buildPerson(tokens, from, to, 'tagged', sexOf(tokens, tag, rules, german));
  const readings = listed(tokens, tag, german);
  return {
    sentence: tokens[from]?.sentence ?? 0,
    from,
    to,
    type: (readings.length === 0 ? told : readings[0]?.type) ?? TYPE[sort],
    readings,
    text: inNominative(tokens, from, to),
    family: null,
    sex: null,
    genitive: false,
    found: 'tagged',
  };
}

/** "das Kreuzfahrtschiff Pride of America": a noun right before a name that says what it is, as a ship or a storm. */
function thingTold(tokens: readonly Token[], { from, to }: Tagged, german: German): EntityType | null {
  const head = headBefore(tokens, from, german);
  const owner = to === from + 1 && tokens[from]?.text.endsWith('s');
  return head && !owner && sortOf(head.type) === 'OTH' ? head.type : null;
}

/** What the lists say of just this stretch, where it is of the sort. */
function listed(tokens: readonly Token[], { from, to, sort }: Tagged, german: German): readonly NameReading[] {
  const words = tokens.slice(from, to).map((token) => token.text);
  const match = german.names.match(words, 0);
  if (match?.length !== words.length) return [];
  const readings = match.readings.filter((reading) => reading.kind !== 'adjective' && reading.kind !== 'demonym');
  // "der New Yorker Bürgermeister"
  if (sort === 'LOC' && readings.length === 0 && words.length > 1)
    return match.readings.filter((it) => it.kind === 'adjective' && it.type === 'Place').map((it) => ({ ...it, kind: 'name' as const }));
  // "Landesapothekerverband Baden-Württemberg", "Polizei Hamburg" is of there
  const body = german.names.body(tokens[from - 1]?.text ?? '')?.term.type;
  const where = sort === 'ORG' && (body === 'Organization' || headBefore(tokens, from, german)?.type === 'Organization');
  return readings.some((reading) => sortOf(reading.type) === sort || (where && sortOf(reading.type) === 'LOC')) ? readings : [];
}

function sexOf(tokens: readonly Token[], { from, to }: Tagged, rules: readonly Name[], german: German): Sex | null {
  const rule = rules.find((it) => it.type === 'Person' && it.from < to && from < it.to);
  const first = tokens[from]?.text ?? '';
  const title = tokens[from - 1];
  return rule?.sex ?? german.names.firstName(first) ?? (title?.capital ? (german.names.office(title.text)?.sex ?? null) : null);
}
