/** What the words ahead say of how a group goes on. */
import type { Token } from '../tokens/index.js';

export function modifiesAdjective(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < Math.min(at + 4, tokens.length); i++) {
    const name = tokens[i]?.class;
    if (name === 'A' || name === 'NUM') return true;
    if (name !== 'D') return false;
  }
  return false;
}

/** Whether the adjective at this place goes on with the group and no clause begins: "ein langer, harter Weg". */
export function opensNoClause(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < Math.min(at + 4, tokens.length); i++) {
    const name = tokens[i]?.class;
    if (name === 'N' || name === 'NE') return true;
    if (name !== 'A' && name !== 'D' && name !== 'NUM') return false;
  }
  return false;
}

/** Quotation marks around a part of a group: „russlandfeindlichen Hysterie“. */
export function closesSoon(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < Math.min(at + 9, tokens.length); i++) {
    if (tokens[i]?.kind === 'close-quote') return true;
    if (tokens[i]?.class === 'V' || tokens[i]?.class === 'COMMA') return false;
  }
  return false;
}

export function closeQuote(tokens: readonly Token[], to: number): number {
  return tokens[to]?.kind === 'close-quote' ? to + 1 : to;
}
