/** Makes mentions from names, groups and modifiers. */
import type { German } from '../../lang/de/index.js';
import type { NameReading } from '../../lang/de/names/index.js';
import type { Group } from '../groups/index.js';
import type { Name } from '../names/index.js';
import type { Token } from '../tokens/index.js';
import type { Mention } from './mention.js';
import type { Modifier } from './modifiers.js';

type Common = Pick<Mention, 'sentence' | 'from' | 'to' | 'start' | 'end' | 'kind' | 'role' | 'type' | 'name'>;

/** Written out, so that all mentions are objects of one shape. */
export function mention(common: Common, more: Partial<Omit<Mention, keyof Common>> = {}): Mention {
  return {
    id: more.id ?? 0,
    group: more.group ?? null,
    key: more.key ?? null,
    nameEn: more.nameEn ?? null,
    readings: more.readings ?? [],
    properName: more.properName ?? null,
    office: more.office ?? null,
    apposedTo: more.apposedTo ?? null,
    alias: more.alias ?? null,
    owner: more.owner ?? null,
    sort: more.sort ?? null,
    sex: more.sex ?? null,
    plural: more.plural ?? false,
    count: more.count ?? null,
    definite: more.definite ?? false,
    token: more.token ?? null,
    sentence: common.sentence,
    from: common.from,
    to: common.to,
    start: common.start,
    end: common.end,
    kind: common.kind,
    role: common.role,
    type: common.type,
    name: common.name,
  };
}

export function spanOf(tokens: readonly Token[], from: number, to: number): { start: number; end: number } {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

/** A capital stands for its government unless a preposition of place says otherwise. */
export function nameMention(name: Name, group: Group | null, tokens: readonly Token[], german: German): Mention {
  const reading = chooseReading(name, group, tokens, german);
  const trimmed = trimQuotes(tokens, name.from, name.to);
  return mention(
    {
      sentence: name.sentence,
      from: name.from,
      to: name.to,
      ...spanOf(tokens, trimmed.from, trimmed.to),
      kind: 'name',
      role: 'name',
      type: reading?.type ?? name.type,
      name: reading?.name ?? name.text,
    },
    {
      group,
      key: reading?.key ?? null,
      nameEn: reading?.nameEn ?? null,
      readings: name.readings,
      properName: name,
      sex: name.sex,
      token: tokens[name.to - 1] ?? null,
    },
  );
}

function chooseReading(name: Name, group: Group | null, tokens: readonly Token[], german: German) {
  const readings = name.readings.filter((reading) => reading.kind !== 'demonym' && !isForeignParty(reading, group, german));
  const seat = readings.find((reading) => reading.kind === 'seat');
  // "der Kreml warnte" is Russia; "ein Sprecher des Kremls", "im Weißen Haus" mean the seat itself
  if (seat && group && group.parent === null && group.preposition === null) return seat;
  const capital = readings.find((reading) => reading.kind === 'capital');
  const place = readings.find((reading) => reading.type === 'Place');
  if (!capital || !place) return readings[0] ?? null;
  const before = tokens[name.from - 1];
  const noun = tokens[name.from - 2];
  // "der Bürgermeister von Berlin", "Berlins Regierender Bürgermeister"
  if ([noun, tokens[name.to], tokens[name.to + 1]].some((it) => it?.class === 'N' && german.names.office(it.text)?.term.level === 'city'))
    return place;
  // "die Regierung in Moskau" is the country's
  if (before?.class === 'ADP' && noun?.class === 'N' && german.names.body(noun.text)?.term.type === 'country') return capital;
  // "die Innenstadt von Kairo"
  const of = noun ? german.nouns.surroundings.has(noun.lemma) || german.nouns.find(noun.lemma)?.type === 'Place' : false;
  // "von Berlin nach Wien"
  const route = group?.preposition === 'von' && /^(nach|bis)$/.test(tokens[name.to]?.lower ?? '');
  const placed =
    route ||
    of ||
    group === null ||
    (group.preposition !== null && german.syntax.placePrepositions.has(group.preposition)) ||
    before?.class === 'N';
  return placed || group.parent !== null ? place : capital;
}

/** "die italienischen Sozialdemokraten" are not the SPD. */
function isForeignParty({ sort, country }: NameReading, group: Group | null, german: German): boolean {
  if (sort !== 'party' || !country || !group) return false;
  const told = group.adjectives.flatMap((token) => german.names.countryByAdjective(token.text));
  return told.length > 0 && !told.some((it) => it.key === country);
}

function trimQuotes(tokens: readonly Token[], from: number, to: number): { from: number; to: number } {
  let start = from;
  let end = to;
  while (start < end && tokens[start]?.kind === 'open-quote') start++;
  while (end > start && tokens[end - 1]?.kind === 'close-quote') end--;
  return { from: start, to: end };
}

export function modifierMention(modifier: Modifier, tokens: readonly Token[], group: Group): Mention {
  const local = modifier.token.index - (tokens[0]?.index ?? 0);
  const { start } = modifier.token;
  return mention(
    {
      sentence: modifier.token.sentence,
      from: local,
      to: local + 1,
      start,
      end: start + modifier.length,
      kind: 'nominal',
      role: modifier.role,
      type: modifier.reading?.type ?? 'Organization',
      name: modifier.reading?.name ?? modifier.text,
    },
    {
      group,
      key: modifier.reading?.key ?? null,
      nameEn: modifier.reading?.nameEn ?? null,
      readings: modifier.readings ?? (modifier.reading ? [modifier.reading] : []),
      token: modifier.token,
    },
  );
}
