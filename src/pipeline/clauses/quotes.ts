/** Which quotation marks stand around a clause of its own. */
import type { Token } from '../tokens/index.js';

const NO_QUOTES: ReadonlySet<number> = new Set();

/** Quotation marks around a whole clause. Marks around a few words are part of the clause they stand in. */
export function clausalQuotes(tokens: readonly Token[]): ReadonlySet<number> {
  let marks: Set<number> | null = null;
  let open = -1;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    if (token.kind === 'open-quote') {
      if (hasSubjectOutside(tokens, i)) {
        i = closeBehind(tokens, i);
        continue;
      }
      open = i;
    }
    if (token.kind !== 'close-quote' && !(i === tokens.length - 1 && open >= 0)) continue;
    const close = token.kind === 'close-quote' ? i : tokens.length;
    if (open < 0 || hasFinite(tokens, open + 1, close)) {
      marks ??= new Set();
      if (open >= 0) marks.add(open);
      if (close < tokens.length) marks.add(close);
    }
    open = -1;
  }
  return marks ?? NO_QUOTES;
}

function closeBehind(tokens: readonly Token[], open: number): number {
  const close = tokens.findIndex((token, i) => i > open && token.kind === 'close-quote');
  return close < 0 ? tokens.length : close;
}

/** "Er meinte, der Mann „wollte und konnte nicht“": the words begin with the verb of a clause whose subject stands before them. */
function hasSubjectOutside(tokens: readonly Token[], open: number): boolean {
  const verb = tokens[open + 1];
  if (verb?.class !== 'V' || !verb.morph.onlyFinite) return false;
  let noun = false;
  for (let i = open - 1; i >= 0; i--) {
    const token = tokens[i];
    if (!token || token.class === 'COMMA' || token.kind === 'mark') break;
    if (token.class === 'V') return false;
    noun ||= token.class === 'N' || token.class === 'NE' || token.class === 'PRO';
  }
  return noun;
}

function hasFinite(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token?.class === 'V' && token.morph.finite) return true;
  }
  return false;
}
