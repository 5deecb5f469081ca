/** Where quotation marks open and close, over one or several sentences of a paragraph, and whether words or a name stand between them. */
import type { Name } from '../names/index.js';
import type { SentenceReading } from '../reading.js';
import type { Token } from '../tokens/index.js';
import { localOf } from './place.js';

export type Quote = {
  open: Token;
  close: Token;
  /** How many tokens lie between them, and whether they may be a clause. */
  length: number;
  clausal: boolean;
};

const LONGEST = 1200;

/** All that may be somebody's words: no titles, no names. */
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
      const quote = token.index - open.index <= LONGEST ? between(open, token, readings) : null;
      if (quote) quotes.push(quote);
      open = null;
    }
  }
  return quotes;
}

function between(open: Token, close: Token, readings: readonly SentenceReading[]): Quote | null {
  const first = readings[open.sentence];
  if (!first) return null;
  const at = localOf(open, first);
  if (first.names.some((name) => fillsQuote(name, at, at + close.index - open.index))) return null;
  const inside: Token[] = [];
  for (let i = open.sentence; i <= close.sentence; i++)
    for (const token of readings[i]?.sentence.tokens ?? []) if (token.index > open.index && token.index < close.index) inside.push(token);
  if (isTitle(inside, first.sentence.tokens[at - 1]) || isName(inside)) return null;
  return { open, close, length: inside.length, clausal: inside.length > 2 && inside.some((token) => token.class === 'V') };
}

/** „Alliierte Entschlossenheit“ is a name; „Russland lenkt ein“ only begins with one. */
function fillsQuote(name: Name, open: number, close: number): boolean {
  return (name.from === open || name.from === open + 1) && name.to >= close;
}

/** "das Buch „Deutschland heute“", "(Motto: „Wir helfen“)": what stands right behind the noun that it is the name of. */
function isTitle(inside: readonly Token[], before: Token | undefined): boolean {
  return (
    before?.class === 'N' &&
    inside[0]?.capital === true &&
    !/^(worte?n?|satz|zitat|frage|antwort|parole|bezeichnung|begriff|ruf|rufen)$/.test(before.lower)
  );
}

/** „Black Lion Hospital“, „Hvalur 9“: capitals throughout, and a name or number among them. */
function isName(inside: readonly Token[]): boolean {
  const [first] = inside;
  return (
    inside.length > 1 &&
    first !== undefined &&
    inside.every((token) => token.capital || token.class === 'NUM') &&
    inside.some((token) => token.class === 'NE' || token.class === 'NUM')
  );
}
