/** Makes mentions from names, groups and modifiers. */
import type { German } from '../../lang/de/index.js';
import type { NameReading } from '../../lang/de/names/index.js';
import type { Group } from '../groups/index.js';
import type { Name } from '../names/index.js';
import type { Token } from '../tokens/index.js';
import { isTown, seatedIn } from './capital.js';
import type { Mention } from './mention.js';
import type { Modifier } from './modifiers.js';
import type { Scene } from './scene.js';

type Told = Pick<Mention, 'from' | 'to' | 'kind' | 'role' | 'type' | 'name' | 'group' | 'token'>;

const NO_READINGS: readonly NameReading[] = [];

/** All of one shape; what else is known of one is set afterwards. */
export function mention({ from, to, kind, role, type, name, group, token }: Told, tokens: readonly Token[]): Mention {
  const first = tokens[from];
  return {
    id: 0,
    group,
    key: null,
    nameEn: null,
    readings: NO_READINGS,
    properName: null,
    office: null,
    apposedTo: null,
    alias: null,
    owner: null,
    sort: null,
    sex: null,
    plural: false,
    count: null,
    definite: false,
    former: false,
    token,
    sentence: first?.sentence ?? 0,
    from,
    to,
    start: first?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
    kind,
    role,
    type,
    name,
  };
}

/** The same mention of more words. */
export function widen(found: Mention, from: number, to: number, tokens: readonly Token[]): void {
  found.from = from;
  found.to = to;
  found.start = tokens[from]?.start ?? 0;
  found.end = tokens[to - 1]?.end ?? 0;
}

export function identify(found: Mention, reading: NameReading): void {
  found.key = reading.key;
  found.nameEn = reading.nameEn ?? null;
}

export function nameMention(name: Name, group: Group | null, tokens: readonly Token[], german: German): Mention {
  const reading = onlyReading(name) ?? chooseReading(name, group, tokens, german);
  const { from, to } = name;
  const found = mention(
    {
      from,
      to,
      kind: 'name',
      role: 'name',
      type: reading?.type ?? name.type,
      name: reading?.name ?? name.text,
      group,
      token: tokens[to - 1] ?? null,
    },
    tokens,
  );
  if (reading) identify(found, reading);
  if (isMade(name, group, german)) {
    found.type = 'Equipment';
    found.key = `equipment:${name.text.toLowerCase()}`;
    found.nameEn = null;
  } else found.readings = name.readings;
  found.properName = name;
  found.sex = name.sex;
  trimQuotes(found, tokens);
  return found;
}

/** "eine Boeing", "der Airbus": a firm has no article. */
function isMade({ from, to, text }: Name, group: Group | null, { heads }: German): boolean {
  if (!group || to !== from + 1 || !heads.makers.has(text) || !group.determiner || group.possessive) return false;
  return group.nominals.length === 1 && group.nominals[0]?.text === text;
}

function onlyReading({ readings }: Name): NameReading | null {
  const only = readings.length === 1 ? readings[0] : undefined;
  return only?.kind === 'name' && only.sort !== 'party' ? only : null;
}

function chooseReading(name: Name, group: Group | null, tokens: readonly Token[], german: German): NameReading | null {
  if (name.readings.length === 0) return null;
  const readings = name.readings.filter((reading) => reading.kind !== 'demonym' && !isForeignParty(reading, group, german));
  const seat = readings.find((reading) => reading.kind === 'seat');
  // "der Kreml warnte" is Russia; "ein Sprecher des Kremls", "im Weißen Haus" mean the seat itself
  if (seat && group && group.parent === null && group.preposition === null) return seat;
  const capital = readings.find((reading) => reading.kind === 'capital');
  const place = capital && readings.find((reading) => reading.type === 'Place');
  if (!capital || !place) return readings[0] ?? null;
  return isTown(name, group, tokens, german) ? place : (seatedIn(place, german) ?? capital);
}

/** "die italienischen Sozialdemokraten" are not the SPD. */
function isForeignParty({ sort, country }: NameReading, group: Group | null, german: German): boolean {
  if (sort !== 'party' || !country || !group) return false;
  const told = group.adjectives.flatMap((token) => german.names.countryByAdjective(token.text));
  return told.length > 0 && !told.some((it) => it.key === country);
}

/** Quotation marks at its ends are no part of what is printed of a name. */
function trimQuotes(found: Mention, tokens: readonly Token[]): void {
  let start = found.from;
  let end = found.to;
  while (start < end && tokens[start]?.kind === 'open-quote') start++;
  while (end > start && tokens[end - 1]?.kind === 'close-quote') end--;
  found.start = tokens[start]?.start ?? 0;
  found.end = tokens[end - 1]?.end ?? 0;
}

export function modifierMention(
  { token, length, reading, readings, type, text, role }: Modifier,
  { tokens, offset }: Scene,
  group: Group,
): Mention {
  const from = token.index - offset;
  const found = mention(
    {
      from,
      to: from + 1,
      kind: 'nominal',
      role,
      type: reading?.type ?? type,
      name: reading?.name ?? text,
      group,
      token,
    },
    tokens,
  );
  found.end = token.start + length;
  if (reading) identify(found, reading);
  found.readings = readings;
  return found;
}
