/** Where quotation marks open and close, over one or several sentences of a paragraph. */
import type { SentenceReading } from '../reading.js';
import type { Token } from '../tokens/index.js';

export type Quote = { open: Token; close: Token };

const LONGEST = 1200;

export function quotesOf(readings: readonly SentenceReading[]): Quote[] {
  const quotes: Quote[] = [];
  let open: Token | null = null;
  let paragraph = -1;
  for (const reading of readings) {
    if (reading.paragraph !== paragraph) open = null;
    paragraph = reading.paragraph;
    for (const token of reading.sentence.tokens) {
      if (token.kind === 'open-quote' && !open) open = token;
      if (token.kind !== 'close-quote' || !open) continue;
      if (token.index - open.index <= LONGEST) quotes.push({ open, close: token });
      open = null;
    }
  }
  return quotes;
}
