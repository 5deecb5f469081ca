/** "Kabul (Afghanistan), 12. Mai 2006 – Bei einem Anschlag …", "WIEN (APA) - …": where a report is from, before its first words. */
import { endOfAgencyLine } from '../names/agencyline.js';
import type { Token } from '../tokens/index.js';

/** No dateline is longer, in words. */
const LONGEST = 12;
const DASH = /^[-–—]$/;

/** Where the dateline of a sentence ends that opens with a place: behind its dash; 0 where it has none. */
export function endOfDateline(tokens: readonly Token[], place: number): number {
  const line = endOfAgencyLine(tokens);
  if (line > 0) return place < line ? line : 0;
  const dash = tokens.findIndex((token) => DASH.test(token.text));
  if (dash < place || dash > LONGEST || dash === tokens.length - 1) return 0;
  // "Wien – also die Regierung – lehnt ab"
  if (tokens.slice(dash + 1).some((token) => DASH.test(token.text))) return 0;
  let inside = false;
  for (const token of tokens.slice(place, dash)) {
    if (token.text === '(') inside = true;
    else if (token.text === ')') inside = false;
    else if (!inside && !isOfDate(token)) return 0;
  }
  return dash + 1;
}

function isOfDate({ text, kind, class: type }: Token): boolean {
  return text === ',' || text === '.' || kind === 'number' || type === 'NUM' || /^\d/.test(text) || MONTH.test(text);
}

const MONTH = /^(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)\p{L}*$/u;
