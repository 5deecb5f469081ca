/** Whether the name of a capital means the town or the government that sits there. */
import type { German } from '../../lang/de/index.js';
import type { NameReading } from '../../lang/de/names/index.js';
import type { Group } from '../groups/index.js';
import { endOfAgencyLine } from '../names/agencyline.js';
import type { Name } from '../names/index.js';
import type { Token } from '../tokens/index.js';
import { endOfDateline } from './dateline.js';

/** A capital stands for its government unless something beside it says otherwise: a preposition of place, what is done only to a town. */
export function isTown(name: Name, group: Group | null, tokens: readonly Token[], german: German): boolean {
  const before = tokens[name.from - 1];
  const noun = tokens[name.from - 2];
  if (isHeardFrom(name, tokens, german) || isActOf(name, tokens, german) || isGovernments(group, before, german)) return false;
  // "Brüssel ist die Hauptstadt von Belgien"
  if (
    name.from === 0 &&
    tokens[name.to]?.lemma === 'sein' &&
    tokens.slice(0, name.to + 4).some(({ lemma }) => german.nouns.capitals.has(lemma))
  )
    return true;
  // "Kabul – Bei einem Anschlag …", "Zagreb. Der Parteitag …"
  if (name.to < endOfAgencyLine(tokens)) return true;
  if (name.from === 0 && (endOfDateline(tokens, name.to) > 0 || (tokens.length === name.to + 1 && tokens[name.to]?.text === '.')))
    return true;
  // "der Bürgermeister von Berlin", "Berlins Regierender Bürgermeister"
  if ([noun, tokens[name.to], tokens[name.to + 1]].some((it) => it?.class === 'N' && it.naming.office?.term.level === 'city')) return true;
  const body = before?.class === 'ADP' && noun?.class === 'N' ? german.names.body(noun.text)?.term : undefined;
  // "die Regierung in Moskau" is the country's, "die Stadtverwaltung von Athen" the town's
  if (body?.type === 'country') return false;
  if (body?.traits.includes('local') && before?.lower === 'von') return true;
  // "die Innenstadt von Kairo"
  const of = noun ? german.nouns.surroundings.has(noun.lemma) || german.nouns.find(noun.lemma)?.type === 'Place' : false;
  // "im Stadtteil Kreuzberg von Berlin"
  const called = before?.lower === 'von' && noun?.class === 'NE' ? (tokens[name.from - 3]?.lemma.toLowerCase() ?? '') : '';
  // "von Berlin nach Wien"
  const route = group?.preposition === 'von' && /^(nach|bis)$/.test(tokens[name.to]?.lower ?? '');
  return (
    route ||
    of ||
    german.nouns.quarters.has(called) ||
    (group?.preposition === null && isReached(name, tokens, german)) ||
    (group?.preposition === 'auf' && isAimedAt(name, tokens, german)) ||
    group === null ||
    (group.preposition !== null && german.syntax.placePrepositions.has(group.preposition)) ||
    before?.class === 'N' ||
    (group.parent !== null && !isBesideCapital(group, group.parent, german))
  );
}

/** "Berlin und Paris kritisierten …": governments both; but "Hamburg und Berlin", "die Städte Berlin und Paris" */
function isBesideCapital(group: Group, { conjuncts, preposition, determiner, nominals }: Group, { names }: German): boolean {
  if (preposition !== null || determiner !== null || !conjuncts.includes(group) || !nominals.every(({ class: kind }) => kind === 'NE'))
    return false;
  const words = nominals.map(({ text }) => text);
  return names.match(words, 0)?.readings.some(({ kind }) => kind === 'capital') ?? false;
}

/** "Brüssel droht Ungarn": the body that a capital stands for in place of its country. */
export function seatedIn({ name }: NameReading, { capitals, names }: German): NameReading | null {
  const body = capitals.bodies.get(name);
  return (body && names.match(body.split(' '), 0)?.readings[0]) || null;
}

/** "der Stuttgarter Landtag": the part of the country whose capital a town is, where a body is not the town's own. */
export function regionOf({ name }: NameReading, body: string, { capitals, names }: German): NameReading | null {
  const region = capitals.isRegional(body) ? capitals.regions.get(name) : undefined;
  return (region && names.match([region], 0)?.readings.find(({ type }) => type === 'Place')) || null;
}

/** "besuchte am Montag Moskau", "Kiew wurde bombardiert": between the same marks as a verb of what is done to a town, and not its subject. */
function isReached(name: Name, tokens: readonly Token[], { capitals }: German): boolean {
  const { verbs, from } = stretchOf(name, tokens);
  return verbs.some((lemma) => capitals.reached.has(lemma)) && (name.from > from || verbs.includes('werden'));
}

/** "Raketen auf Kiew", "rückten auf Damaskus vor" */
function isAimedAt(name: Name, tokens: readonly Token[], { capitals }: German): boolean {
  const noun = tokens[name.from - 2];
  return (
    (noun?.class === 'N' && capitals.isAssault(noun.lower)) || stretchOf(name, tokens).verbs.some((lemma) => capitals.aimed.has(lemma))
  );
}

/** Nobody looks farther for a verb, so that time stays linear in long sentences. */
const FARTHEST = 50;

/** What stands between the same marks: where it begins, and the lemmas of its verbs, with and without their separated prefix. */
function stretchOf({ from, to }: Name, tokens: readonly Token[]): { from: number; verbs: string[] } {
  let start = from;
  while (start > 0 && from - start < FARTHEST && tokens[start - 1]?.kind !== 'mark') start--;
  const verbs: string[] = [];
  const prefixes: string[] = [];
  for (let at = start; at < to + FARTHEST; at++) {
    const token = tokens[at];
    if (!token || (at >= to && token.kind === 'mark')) break;
    if (token.class === 'V' || token.class === 'VZ') verbs.push(token.lemma);
    else if (token.class === 'PTK') prefixes.push(token.lower);
  }
  return { from: start, verbs: [...verbs, ...prefixes.flatMap((prefix) => verbs.map((verb) => prefix + verb))] };
}

/** "Aus Paris hieß es, …", "…, hieß es in Berlin", "…, verlautete aus Rom" */
function isHeardFrom({ from, to }: Name, tokens: readonly Token[], { capitals }: German): boolean {
  const preposition = tokens[from - 1]?.lower;
  if (preposition !== 'aus' && preposition !== 'in') return false;
  const says = (at: number) => capitals.impersonal.has(tokens[at]?.lemma ?? '');
  if (preposition === 'aus' && says(to)) return true;
  return tokens[from - 2]?.lower === 'es' ? says(from - 3) : says(from - 2);
}

/** "Kritik aus Moskau", "Unterstützung bekam der Iran aus Moskau", "stieß in Moskau auf Kritik" */
function isActOf({ from, to }: Name, tokens: readonly Token[], { capitals }: German): boolean {
  const isAct = (it: Token | undefined) => it?.class === 'N' && capitals.acts.has(it.lemma);
  const preposition = tokens[from - 1]?.lower;
  if (preposition === 'in') return /^(auf|für)$/.test(tokens[to]?.lower ?? '') && tokens.slice(to + 1, to + ACT_AHEAD).some(isAct);
  return preposition === 'aus' && tokens.slice(Math.max(0, from - ACT_BACK), from - 1).some(isAct);
}

/** "die Haltung Moskaus", "das Vorgehen Teherans" */
function isGovernments(group: Group | null, before: Token | undefined, { capitals }: German): boolean {
  const whole = group?.parent?.genitives.includes(group) ? group.parent : null;
  return whole !== null && before?.class === 'N' && capitals.governing.has(before.lemma);
}

/** Words between a capital and what its government does. */
const ACT_AHEAD = 5;
const ACT_BACK = 6;
