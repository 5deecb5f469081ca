/** Cuts a text into paragraphs and says which of them are no news prose. */

import { hasLetter } from '../../lang/de/letters.js';
import type { TextKnowledge } from '../../lang/de/text.js';
import type { Skipped, Span } from '../../model/extraction.js';

export type Paragraphs = { prose: Span[]; skipped: Skipped[] };

export function paragraphs(text: string, knowledge: TextKnowledge): Paragraphs {
  const prose: Span[] = [];
  const skipped: Skipped[] = [];
  for (const match of text.matchAll(/[^\n\u2028\u2029]+/g)) {
    const line = match[0];
    const start = match.index + (line.length - line.trimStart().length);
    const end = match.index + line.trimEnd().length;
    if (end <= start) continue;
    const reason = whyNoProse(text.slice(start, end), knowledge);
    if (reason) skipped.push({ start, end, reason });
    else prose.push({ start, end });
  }
  return { prose, skipped };
}

/** The reason why a line is no prose, or null. A line that ends like a sentence is given the benefit of the doubt. */
export function whyNoProse(line: string, knowledge: TextKnowledge): string | null {
  if (!hasLetter(line)) return 'no words';
  const closed = /[.!?…]["“”»«’)\]]*$/.test(line);
  if (!closed && knowledge.sectionHeads.has(line.replace(/:$/, ''))) return 'section heading';
  const weight = knowledge.boilerplate.weigh(line);
  if (weight === 0) return null;
  const words = line.split(/\s+/).length;
  const needed = closed ? Math.max(knowledge.boilerplate.threshold * 2, words / 6) : knowledge.boilerplate.threshold;
  return weight >= needed ? 'advertising' : null;
}
