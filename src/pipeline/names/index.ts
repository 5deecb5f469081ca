/** From tokens to proper names: what the gazetteer knows, people by given name or title, and what looks like a name; then the short forms of all these. */
import type { German } from '../../lang/de/index.js';
import type { ReadSentence, Token } from '../tokens/index.js';
import { knownNameAt } from './gazetteer.js';
import type { Name } from './name.js';
import { otherNameAt } from './other.js';
import { personAt } from './person.js';

export type { Name } from './name.js';

/** @returns for each sentence its names, in order, none inside another */
export function readNames(sentences: readonly ReadSentence[], german: German): Name[][] {
  const printed = sentences.map((sentence) => namesOf(sentence.tokens, german));
  const known = new Set(printed.flat().flatMap((name) => (name.type === 'Person' && name.family ? [name.family] : [])));
  const found = printed.map((names) => names.map((name) => withoutGenitive(name, known, german)));
  const families = familyNames(found.flat());
  return sentences.map((sentence, i) => withShortForms(sentence.tokens, found[i] ?? [], families));
}

function namesOf(tokens: readonly Token[], german: German): Name[] {
  const words = tokens.map((token) => token.text);
  const names: Name[] = [];
  let at = 0;
  while (at < tokens.length) {
    const known = knownNameAt(tokens, words, at, german.names);
    const name = mayOpenName(tokens[at])
      ? longer(longer(known, personAt(tokens, at, german.names)), otherNameAt(tokens, words, at, german))
      : known;
    if (name) names.push(name);
    at = name ? name.to : at + 1;
  }
  return names;
}

/** Most words of a text open no name but one that is listed; what may is looked at by every rule. */
function mayOpenName(token: Token | undefined): boolean {
  return token !== undefined && (token.capital || token.class === 'NE' || token.class === 'N' || token.kind === 'open-quote');
}

/** The first where both are as long. */
function longer(first: Name | null, second: Name | null): Name | null {
  return second && (!first || second.to > first.to) ? second : first;
}

/** "die Rede Wladimir Putins": the s is the genitive's where the name is known without it, from the article or from the lists. */
function withoutGenitive(name: Name, known: ReadonlySet<string>, german: German): Name {
  const { family } = name;
  if (name.type !== 'Person' || !family || !/\p{L}{3}s$/u.test(family)) return name;
  const bare = family.replace(/['’]?s$/, '');
  const listed = german.names.isFamilyName(bare) && !german.names.isFamilyName(`${family}s`) && !known.has(family);
  if (!known.has(bare) && !listed) return name;
  return { ...name, family: bare, text: name.text.slice(0, name.text.length - family.length) + bare, genitive: true };
}

/** Family names that the article introduces with a given name or title. */
function familyNames(names: readonly Name[]): Map<string, Name> {
  const families = new Map<string, Name>();
  for (const name of names) {
    if (name.type !== 'Person' || !name.family) continue;
    const known = families.get(name.family);
    if (!known || (known.found === 'title' && name.found === 'given-name')) families.set(name.family, name);
  }
  return families;
}

/** "Blinken", "Putins": once somebody is introduced, the family name alone means him. */
function withShortForms(tokens: readonly Token[], names: readonly Name[], families: ReadonlyMap<string, Name>): Name[] {
  if (families.size === 0) return [...names];
  const short: Name[] = [];
  for (const [i, token] of tokens.entries()) {
    if (token.kind !== 'word' || !token.capital) continue;
    const full = families.get(token.text) ?? families.get(token.text.replace(/['’]?s$|['’]$/, ''));
    if (!full || names.some((name) => name.from <= i && i < name.to)) continue;
    short.push({
      ...full,
      sentence: token.sentence,
      from: i,
      to: i + 1,
      text: full.family ?? token.text,
      genitive: token.text !== full.family,
      found: 'short',
    });
  }
  return short.length === 0 ? [...names] : [...names, ...short].sort((a, b) => a.from - b.from);
}
