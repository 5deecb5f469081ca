/** Plain text, with a date in front where there is one: `date 2022-01 Das Treffen …`. */
import { readDate } from './date.js';
import { type Draft, emptyDraft } from './result.js';

const DATE_PREFIX = /^\s*date[ \t]+(\d{4}-\d{2}(?:-\d{2})?)(?=\s|$)\s*/i;
const LONGEST_HEADLINE = 140;
const OPENING_WORDS = 9;

/** @param text decoded; composed to NFC and `\n` here, and otherwise left as it is */
export function readText(text: string): Draft {
  const whole = normalise(text);
  const prefix = DATE_PREFIX.exec(whole);
  const date = readDate(prefix?.[1] ?? '');
  const body = prefix && date ? whole.slice(prefix[0].length) : whole;
  return { ...emptyDraft(body), date, title: headlineOf(body) ?? openingOf(body) };
}

/** One way of writing each character, one line end. Offsets of the extraction refer to what comes out. */
export function normalise(text: string): string {
  return text.replace(/\r\n?/g, '\n').normalize('NFC');
}

/** The first line where it stands alone, is short and does not end like a sentence. It stays part of the text. */
function headlineOf(text: string): string | null {
  const [, line, rest] = /^\s*(\S[^\n]*)\n[ \t]*\n\s*(\S[\s\S]*)$/.exec(text) ?? [];
  if (line === undefined || rest === undefined) return null;
  const headline = line.trim();
  const isShort = headline.length <= LONGEST_HEADLINE && headline.length < rest.length;
  return isShort && /\p{L}/u.test(headline) && !/[.!?:;,…“”"»«]$/.test(headline) ? headline : null;
}

/** Without a headline the opening words stand for one, so that a person can tell the article from others. */
function openingOf(text: string): string | null {
  const words = text
    .trim()
    .split(/\s+/, OPENING_WORDS + 1)
    .filter(Boolean);
  if (words.length === 0) return null;
  return words.length > OPENING_WORDS ? `${words.slice(0, OPENING_WORDS).join(' ')} …` : words.join(' ');
}
