/** Which entities may be one, by their names alone: a pure function. */
import { nameKey, plainKey } from '../../model/name-key.js';
import type { PairDoubt } from '../../model/review.js';
import type { EntityType } from '../../model/vocabulary.js';
import { compare } from '../order.js';

export type Candidate = {
  id: string;
  type: EntityType;
  name: string;
  nameEn: string | null;
  aliases: readonly string[];
  claims: number;
  articles: number;
};

export type LikelyPair<C extends Candidate = Candidate> = {
  /** The one to keep stands first. */
  entities: [C, C];
  reason: PairDoubt;
  names: [string, string];
  candidates: number;
};

/** How likely two with such names are one; where several could be the other, each is so much less likely. */
const LIKELIHOOD: Record<PairDoubt, number> = { 'same-name': 1, 'same-sound': 0.9, alias: 0.7, 'part-of-name': 0.5 };
const FAMILY_NAME = 0.8;

/** A name that so many share tells nothing. */
const TOO_MANY = 12;

type Called<C> = { entity: C; name: string };

export function likelyPairs<C extends Candidate>(entities: readonly C[]): LikelyPair<C>[] {
  const sounding = bySound(entities);
  const found = new Map<string, LikelyPair<C>>();
  for (const entity of entities)
    for (const { word, reason } of questions(entity)) {
      const others = (sounding.get(soundKey(entity.type, word.key)) ?? []).filter((other) => other.entity.id !== entity.id);
      if (others.length > TOO_MANY) continue;
      for (const other of others) consider(found, pairOf(entity, word.text, other, reason));
    }
  const pairs = withCandidates([...found.values()]);
  return pairs.sort((a, b) => likelihood(b) - likelihood(a) || weight(b) - weight(a) || compare(keyOf(a), keyOf(b)));
}

/** The same for both orders of the two. */
export function pairKey(a: string, b: string): string {
  return compare(a, b) < 0 ? `${a} ${b}` : `${b} ${a}`;
}

/** As `nameKey`, word by word: words come back in many names and at every asking. */
function sound(name: string): string {
  const words = name.split(/\s+/).map((word) => {
    const known = SOUNDS.get(word);
    if (known !== undefined) return known;
    if (SOUNDS.size >= MOST_SOUNDS) SOUNDS.clear();
    const key = nameKey(word);
    SOUNDS.set(word, key);
    return key;
  });
  return words.filter((key) => key !== '').join(' ');
}

const SOUNDS = new Map<string, string>();
const MOST_SOUNDS = 50_000;

const soundKey = (type: EntityType, key: string) => `${type} ${key}`;
const namesOf = ({ name, nameEn }: Candidate) => (nameEn === null ? [name] : [name, nameEn]);

function bySound<C extends Candidate>(entities: readonly C[]): Map<string, Called<C>[]> {
  const sounding = new Map<string, Called<C>[]>();
  for (const entity of entities) {
    const seen = new Set<string>();
    for (const name of namesOf(entity)) {
      const key = soundKey(entity.type, sound(name));
      if (seen.has(key)) continue;
      seen.add(key);
      sounding.set(key, [...(sounding.get(key) ?? []), { entity, name }]);
    }
  }
  return sounding;
}

type Question = { word: { text: string; key: string }; reason: 'same-sound' | 'alias' | 'part-of-name' };

/** Under which names another entity may stand that is this one. */
function questions(entity: Candidate): Question[] {
  const asked = new Set<string>();
  const ask = (text: string, reason: Question['reason']): Question[] => {
    const key = sound(text);
    if (key === '' || asked.has(key)) return [];
    asked.add(key);
    return [{ word: { text, key }, reason }];
  };
  const names = namesOf(entity);
  return [
    ...names.flatMap((name) => ask(name, 'same-sound')),
    ...parts(entity.name, entity.type).flatMap((part) => ask(part, 'part-of-name')),
    ...entity.aliases.flatMap((alias) => ask(alias, 'alias')),
  ];
}

/**
 * Of a person the family name ("Hans Müller", "Ursula von der Leyen"). Of others a beginning that is told apart by what follows
 * ("Frankfurt am Main", "Ministerium für Arbeit"), of bodies and things two words of the name ("FC Bayern München"): "Flughafen Wien" is not "Wien".
 */
function parts(name: string, type: EntityType): string[] {
  const words = name.split(/\s+/).filter((word) => word !== '');
  const cuts = words.slice(1).map((_, i) => i + 1);
  const end = (cut: number) => words.slice(cut).join(' ');
  if (type === 'Person') return cuts.map(end);
  const beginnings = cuts.filter((cut) => (cut > 1 && type !== 'Place') || /^\p{Ll}/u.test(words[cut] ?? ''));
  const ends = type === 'Place' ? [] : cuts.filter((cut) => words.length - cut > 1);
  return [...beginnings.map((cut) => words.slice(0, cut).join(' ')), ...ends.map(end)];
}

function pairOf<C extends Candidate>(entity: C, text: string, other: Called<C>, reason: Question['reason']): LikelyPair<C> {
  const same = reason === 'same-sound' && plainKey(text) === plainKey(other.name);
  const pair: LikelyPair<C> = {
    entities: [entity, other.entity],
    reason: same ? 'same-name' : reason,
    names: [reason === 'part-of-name' ? entity.name : text, other.name],
    candidates: 1,
  };
  // The fuller name is kept; of equally full ones the one that more articles use.
  const keepsFirst = reason === 'part-of-name' || stronger(entity, other.entity);
  return keepsFirst ? pair : { ...pair, entities: [other.entity, entity], names: [pair.names[1], pair.names[0]] };
}

function stronger(a: Candidate, b: Candidate): boolean {
  return (a.articles - b.articles || a.claims - b.claims || compare(b.id, a.id)) > 0;
}

/** Of several reasons for one pair, the best. */
function consider<C extends Candidate>(found: Map<string, LikelyPair<C>>, pair: LikelyPair<C>): void {
  const key = keyOf(pair);
  const known = found.get(key);
  if (!known || LIKELIHOOD[pair.reason] > LIKELIHOOD[known.reason]) found.set(key, pair);
}

const keyOf = ({ entities: [a, b] }: LikelyPair) => pairKey(a.id, b.id);

function withCandidates<C extends Candidate>(pairs: LikelyPair<C>[]): LikelyPair<C>[] {
  const counts = new Map<string, number>();
  for (const { entities } of pairs) counts.set(entities[1].id, (counts.get(entities[1].id) ?? 0) + 1);
  return pairs.map((pair) => ({ ...pair, candidates: counts.get(pair.entities[1].id) ?? 1 }));
}

function likelihood({ entities: [{ type }], reason, candidates }: LikelyPair): number {
  return (reason === 'part-of-name' && type === 'Person' ? FAMILY_NAME : LIKELIHOOD[reason]) / candidates;
}

const weight = ({ entities: [a, b] }: LikelyPair) => a.articles + b.articles + a.claims + b.claims;
