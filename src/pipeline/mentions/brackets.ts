/** "Bundesagentur für Arbeit (BA)": the letters in brackets are another name of what stands before them. */
import { isPlural, isSingular } from '../groups/agreement.js';
import { endOf } from '../groups/ends.js';
import type { Token } from '../tokens/index.js';
import type { Mention } from './mention.js';

const TYPES: readonly Mention['type'][] = ['Organization', 'Event', 'Agreement', 'Group', 'Equipment'];
const LETTERS = /^\p{Lu}[\p{L}\p{N}&/.-]*\p{Lu}[\p{L}\p{N}]*$/u;

export function linkBrackets(mentions: readonly Mention[], tokens: readonly Token[]): void {
  for (let i = 0; i < mentions.length; i++) {
    const letters = mentions[i];
    if (letters?.role !== 'name' || letters.to !== letters.from + 1 || tokens[letters.from - 1]?.text !== '(') continue;
    const after = tokens[letters.to]?.text;
    const quoted = tokens[letters.from - 2]?.kind === 'close-quote' ? 1 : 0;
    const end = letters.from - 1 - quoted;
    if (after !== ')' && after !== ',') continue;
    const long = mentions
      .filter((it) => it !== letters && TYPES.includes(it.type) && endsAt(it, end, quoted) && stand(it, letters, tokens))
      .sort((a, b) => b.to - b.from - (a.to - a.from))[0];
    if (long) link(letters, long);
  }
}

/** A name that only its letters are known by has their key. */
function link(letters: Mention, long: Mention): void {
  letters.alias = long;
  if (!letters.key || long.key) return;
  long.key = letters.key;
  long.readings = letters.readings;
  long.nameEn = letters.nameEn;
}

function endsAt(mention: Mention, end: number, quoted: number): boolean {
  if (mention.kind === 'pronoun' || mention.role === 'modifier' || mention.role === 'adjective') return false;
  return (
    mention.to === end || mention.to === end + quoted || (mention.role === 'body' && mention.group !== null && endOf(mention.group) === end)
  );
}

/** The letters of a party behind a body's name are whose body it is, not its name: "Fraktion (CDU)". */
function stand(long: Mention, letters: Mention, tokens: readonly Token[]): boolean {
  const text = tokens[letters.from]?.text ?? '';
  const words = tokens
    .slice(long.from, long.to)
    .flatMap((token) => token.text.split('-'))
    .filter((word) => /^\p{Lu}/u.test(word));
  // whatever a list takes them for: "People's Power Party (PPP)" is no party of Pakistan
  if (
    words.length > 1 &&
    spell(
      words.map((word) => word.toLowerCase()),
      text.toLowerCase(),
    )
  )
    return true;
  if (initialsOf(words, text)) return true;
  if (letters.key !== null || !LETTERS.test(text)) return false;
  // "die Sozialdemokraten (PD)"
  if (words.length === 1 && long.group?.head === long.token && isMany(long)) return true;
  // letters that no list knows, behind a name of several words, are its own, in whatever language
  return (long.role === 'name' && words.length > 1) || words.some((word) => word.charAt(0).toLowerCase() === text.charAt(0).toLowerCase());
}

/** "Japan Aerospace Exploration Agency (JAXA)", "United Nations Interim Administration Mission in Kosovo (UNMIK)": all letters but one, in any order. */
function initialsOf(words: readonly string[], letters: string): boolean {
  if (words.length < FEWEST || letters.length < FEWEST || !/^\p{Lu}+$/u.test(letters) || words[0]?.charAt(0) !== letters.charAt(0))
    return false;
  const initials = words.map((word) => word.charAt(0));
  const other = [...letters].filter((letter) => {
    const at = initials.indexOf(letter);
    if (at >= 0) initials.splice(at, 1);
    return at < 0;
  });
  return other.length < 2;
}

const FEWEST = 4;

/** No letters that stand for words are more. */
const MOST_LETTERS = 12;

/** Whether letters begin all the words, in order, and else stand in them: "LSVD" for "Lesben- und Schwulenverband Deutschland" (Schwartz and Hearst 2003). */
function spell([word, ...others]: readonly string[], letters: string): boolean {
  if (word === undefined || letters === '' || letters.length > MOST_LETTERS) return word === undefined && letters === '';
  if (word.charAt(0) !== letters.charAt(0)) return false;
  let at = 0;
  for (let taken = 1; at >= 0; taken++) {
    if (spell(others, letters.slice(taken))) return true;
    if (taken >= letters.length) return false;
    at = word.indexOf(letters.charAt(taken), at + 1);
  }
  return false;
}

function isMany({ type, group }: Mention): boolean {
  return type === 'Organization' && group !== null && isPlural(group.agreement) && !isSingular(group.agreement);
}
