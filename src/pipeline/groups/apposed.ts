/** A name between commas behind an office and what it is of, where a row goes on behind it. */
import type { Token } from '../tokens/index.js';
import { endOf } from './ends.js';
import type { Group } from './group.js';

/** "der Bürgermeister von Köln, Karl Huber, und …": what stands behind the noun before its name goes along with it. */
export function behindPhrase(noun: Group, at: number, starts: readonly (Group | undefined)[], tokens: readonly Token[]): number {
  const phrase = starts[at];
  return (phrase?.preposition && behindApposition(noun, starts[endOf(phrase) + 1], tokens)) || at;
}

/** "Karl Huber aus Köln und Jan Nowak aus Bonn": behind where the first is from, if that is told of the second, too. */
export function behindOrigin(name: Group, at: number, starts: readonly (Group | undefined)[], tokens: readonly Token[]): number {
  const phrase = starts[at];
  const end = phrase ? endOf(phrase) : at;
  const next = tokens[end]?.class === 'KON' ? starts[end + 1] : undefined;
  const areNames = [name, next].every((it) => it?.head.class === 'NE' && !it.determiner);
  return phrase?.preposition && next && areNames && starts[endOf(next)]?.preposition === phrase.preposition ? end : at;
}

/** "von Köln, Karl Huber, und": no town beside Köln, for a row has no comma before "und". */
export function isNamedBetween({ from, to, determiner, preposition, nominals }: Group, tokens: readonly Token[]): boolean {
  if (determiner || preposition || nominals.length < 2 || !nominals.every((it) => it.class === 'NE')) return false;
  return tokens[from - 1]?.class === 'COMMA' && tokens[to]?.class === 'COMMA' && tokens[to + 1]?.class === 'KON';
}

/** "der Chef der SPD, Karl Huber, und Anna Berger": where what goes on behind a name between commas stands; no comma divides members before "und". */
export function behindApposition(member: Group | undefined, name: Group | undefined, tokens: readonly Token[]): number {
  return member?.determiner && name && name.adjectives.length === 0 && isNamedBetween(name, tokens) ? name.to + 1 : 0;
}
