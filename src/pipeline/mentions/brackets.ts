/** "Bundesagentur für Arbeit (BA)": the letters in brackets are another name of what stands before them. */
import { endOf } from '../groups/link.js';
import type { Token } from '../tokens/index.js';
import type { Mention } from './mention.js';

const TYPES: readonly Mention['type'][] = ['Organization', 'Event', 'Agreement', 'Group', 'Equipment'];
const LETTERS = /^\p{Lu}[\p{L}\p{N}&/.-]*\p{Lu}[\p{L}\p{N}]*$/u;

export function linkBrackets(mentions: readonly Mention[], tokens: readonly Token[]): void {
  for (const letters of mentions) {
    if (letters.role !== 'name' || letters.to !== letters.from + 1 || letters.type === 'Person') continue;
    const after = tokens[letters.to]?.text;
    const quoted = tokens[letters.from - 2]?.kind === 'close-quote' ? 1 : 0;
    const end = letters.from - 1 - quoted;
    if (tokens[letters.from - 1]?.text !== '(' || (after !== ')' && after !== ',') || !LETTERS.test(tokens[letters.from]?.text ?? ''))
      continue;
    const long = mentions
      .filter((it) => it !== letters && TYPES.includes(it.type) && endsAt(it, end, quoted) && stand(it, letters))
      .sort((a, b) => b.to - b.from - (a.to - a.from))[0];
    if (long) letters.alias = long;
  }
}

function endsAt(mention: Mention, end: number, quoted: number): boolean {
  if (mention.kind === 'pronoun' || mention.role === 'modifier' || mention.role === 'adjective') return false;
  return (
    mention.to === end || mention.to === end + quoted || (mention.role === 'body' && mention.group !== null && endOf(mention.group) === end)
  );
}

/** The letters of a party behind a body's name are whose body it is, not its name: "Fraktion (CDU)". */
function stand(long: Mention, letters: Mention): boolean {
  if (letters.key !== null && letters.key === long.key) return false;
  const first = letters.name.charAt(0).toLowerCase();
  return letters.key === null && long.name.split(/[\s-]/).some((word) => word.toLowerCase().startsWith(first));
}
