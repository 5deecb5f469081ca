/** Names in the genitive before what is theirs. */
import { CASE_BITS, NUMBER_BITS } from '../../lang/de/lexicon/agreement.js';
import type { Token } from '../tokens/index.js';
import { canBe, endsLikeGenitive } from './agreement.js';
import type { Group, NameSpan } from './group.js';

/** "Russlands größter Partner", "Bergers wissenschaftlicher Mitarbeiter": a name with s before a noun that can be a nominative. */
export function isPossessor(name: Group, noun: Group): boolean {
  if (name.determiner || name.preposition || name.adjectives.length > 0 || noun.determiner || noun.adjectives.length === 0) return false;
  return name.head.class === 'NE' && noun.head.class === 'N' && endsLikeGenitive(name.head.lower) && canBe(noun.agreement, 'nom');
}

/** "Heiko Maas", whose s is his own */
export function isWhole({ from, to, determiner }: Group, names: readonly NameSpan[]): boolean {
  if (determiner) return false;
  const name = names.find((it) => it.from === from && it.to === to);
  return name?.type === 'Person' && !name.genitive && to - from > 1;
}

/** "Scholz’ Vorschlag", "der Vorschlag Olaf Scholz’": the mark behind a name that ends like a genitive belongs to it. */
export function attachMarks(groups: readonly Group[], tokens: readonly Token[]): void {
  for (const group of groups) {
    const last = group.nominals.at(-1);
    if (last?.class !== 'NE' || group.determiner || !APOSTROPHE.test(tokens[group.to]?.text ?? '') || !endsLikeGenitive(last.lower))
      continue;
    // „‚Scholz’“
    if (tokens[group.to - 1]?.kind === 'close-quote' || OPENS.test(tokens[group.from - 1]?.text ?? '')) continue;
    group.to++;
    group.agreement = MARKED;
  }
}

/** The agreement of a name with that mark */
export const MARKED = CASE_BITS.gen & NUMBER_BITS.sg;
const APOSTROPHE = /^['’]$/;
const OPENS = /^['‚‘]$/;

/** "Russlands Forderungen": a bare name in the genitive directly before a noun without a determiner. */
export function attachPossessors(groups: readonly Group[], tokens: readonly Token[], names: readonly NameSpan[]): void {
  for (let i = 1; i < groups.length; i++) {
    const noun = groups[i];
    const name = groups[i - 1];
    if (!noun || !name || name.to !== noun.from || noun.determiner || noun.preposition || noun.pronoun || noun.parent || name.parent)
      continue;
    if (name.determiner || name.adjectives.length > 0 || name.head.class === 'N' || noun.head.class !== 'N') continue;
    // „laut „Reuters“ Soldaten …“: its s is its own
    if (tokens[name.to - 1]?.kind === 'close-quote' && !APOSTROPHE.test(tokens[name.to - 1]?.text ?? '')) continue;
    if (!endsLikeGenitive(name.nominals.at(-1)?.lower ?? '') || !canBe(name.agreement, 'gen')) continue;
    // "traf Heiko Maas Präsident Jan Nowak", "traf Heiko Maas Vertreter der SPD", but "Heiko Maas’ Sprecher"
    if (isWhole(name, names) && !APOSTROPHE.test(tokens[name.to - 1]?.text ?? '')) continue;
    noun.preposition = name.preposition;
    name.preposition = null;
    noun.genitives = [...noun.genitives, name];
    name.parent = noun;
  }
}

/** "mit Premier Huber und Frankreichs Präsident": the member is the president, unless what it goes on with is an owner too. */
export function withOwner(first: Group, next: Group | undefined): Group | undefined {
  const owned = next?.parent;
  const opens = owned?.genitives.includes(next as Group) === true && owned.from === next?.to && owned.head.naming.office !== null;
  return opens && (first.agreement & ~CASE_BITS.gen & ANY_CASE) !== 0 && !first.parent ? owned : next;
}

const ANY_CASE = CASE_BITS.nom | CASE_BITS.gen | CASE_BITS.dat | CASE_BITS.acc;
