/** Where a group begins and ends, with what hangs on it. */
import type { Token } from '../tokens/index.js';
import type { Group } from './group.js';

const LONGEST_BRACKET = 5;

/** Where the group begins with the name it belongs to: "mit Frankreichs Präsident Martin". */
export function startOf({ from, genitives }: Group): number {
  for (let i = 0; i < genitives.length; i++) {
    const name = genitives[i];
    if (name?.to === from) return name.from;
  }
  return from;
}

/** Where the group ends with its genitives. */
export function endOf(group: Group): number {
  return group.genitives.length === 0 ? group.to : latestEnd(group.genitives, group.to);
}

function latestEnd(groups: readonly Group[], from: number): number {
  let end = from;
  for (let i = 0; i < groups.length; i++) {
    const group = groups[i];
    if (group) end = Math.max(end, endOf(group));
  }
  return end;
}

/** Where the last of a group and what is coordinated with it ends. */
export function endOfRow(group: Group): number {
  return group.conjuncts.length === 0 ? endOf(group) : latestEnd(group.conjuncts, endOf(group));
}

/** "Karl Huber (CDU), Anna Berger (SPD) und …": a word or two in brackets do not end a row. */
export function behindBrackets(at: number, tokens: readonly Token[]): number {
  if (tokens[at]?.text !== '(') return at;
  for (let i = at + 1; i < at + LONGEST_BRACKET; i++) {
    if (tokens[i]?.text === ')') {
      const after = tokens[i + 1];
      return after?.class === 'COMMA' || after?.class === 'KON' || (after?.lower === 'als' && tokens[i + 2]?.lower === 'auch') ? i + 1 : at;
    }
    if (tokens[i]?.class === 'V') return at;
  }
  return at;
}
