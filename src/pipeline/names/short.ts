/** What an article calls somebody or something after it has given the name in full: "Blinken", "Thaksin". */
import type { German } from '../../lang/de/index.js';
import type { ReadSentence, Token } from '../tokens/index.js';
import type { Name } from './name.js';

/** Adds the short forms that are not names by themselves, and ties those that are to the names in full. */
export function withShortNames(sentences: readonly ReadSentence[], printed: readonly Name[][], german: German): Name[][] {
  const people = printed.flatMap((names) => names.filter(isPerson));
  if (people.length === 0) return printed.map((names) => [...names]);
  const known = new Set(people.map(({ family }) => family));
  const isOwner = (name: Name) => opensThing(sentences[name.sentence]?.tokens ?? [], name);
  const isOfThing = (name: Name) => isThing(sentences[name.sentence]?.tokens[name.from - 1]) || isOwner(name);
  const plain = new Set(people.flatMap((name) => (isOfThing(name) ? [] : [name.text])));
  const found = printed.map((names) =>
    names.map((name) => {
      const free = !plain.has(name.text);
      return withoutGenitive(name, free && isOfThing(name), free && isOwner(name), known, german) ?? ofRuler(name, german) ?? name;
    }),
  );
  const all = found.flatMap((names) => names.filter(isPerson));
  const families = familyNames(all);
  const parts = partsOfNames(all, german);
  return sentences.map(({ tokens }, i) => {
    const tied = (found[i] ?? []).map((name) => inFull(name, families, parts));
    return families.size === 0 ? tied : withShortForms(tokens, tied, families);
  });
}

function isPerson({ type }: Name): boolean {
  return type === 'Person';
}

/** "die Rede Wladimir Putins": the s is the genitive's where the name is known without it, from the article or from the lists. */
function withoutGenitive(name: Name, ofThing: boolean, owns: boolean, known: ReadonlySet<string | null>, german: German): Name | null {
  const { family } = name;
  if (name.type !== 'Person' || !family?.endsWith('s') || !/\p{L}{3}s$/u.test(family)) return null;
  const bare = family.replace(/['’]?s$/, '');
  const isFamily = german.names.isFamilyName(bare) || (owns && !german.names.isFamilyName(family));
  const { isWholeFamilyName, firstName } = german.names;
  // "in Spencers Villa"
  const alone = owns && isWholeFamilyName(bare) && !isWholeFamilyName(family) && firstName(family) === null;
  if (!known.has(bare) && !alone && !(ofThing && name.to - name.from > 1 && isFamily)) return null;
  return { ...name, family: bare, text: name.text.slice(0, name.text.length - family.length) + bare, genitive: true };
}

/** "Rudyard Kiplings Dschungelbuch", "Angela Merkels neuer Minister": what somebody has stands right behind the name. */
function opensThing(tokens: readonly Token[], { from, to }: Name): boolean {
  const next = tokens[to];
  // "bekam der Pilot Charles Riggs Probleme"
  if (tokens[from - 1]?.class === 'N') return false;
  return next?.class === 'N' || (next?.class === 'A' && !next.capital && tokens[to + 1]?.class === 'N');
}

/** What may have an owner behind it: "die Rede", not "der Trainer". */
function isThing(token: Token | undefined): boolean {
  return token?.class === 'N' && token.naming.office === null;
}

/** "der Tod Karls III.", "Johannes Pauls II.": but Johannes XXIII. is no Johanne. */
function ofRuler(name: Name, { names }: German): Name | null {
  const [, own, number] = /^(.*\p{L}{3})s( [IVX]+\.?)$/u.exec(name.text) ?? [];
  const bare = own?.split(' ').at(-1);
  if (name.type !== 'Person' || own === undefined || bare === undefined) return null;
  const sex = names.firstName(bare);
  return sex !== null && sex === (names.firstName(`${bare}s`) ?? sex) ? { ...name, text: own + number, genitive: true } : null;
}

/** Family names that the article introduces with a given name or title. */
function familyNames(names: readonly Name[]): Map<string, Name> {
  const families = new Map<string, Name>();
  for (const name of names) {
    if (!name.family) continue;
    const known = families.get(name.family);
    if (!known || (known.found === 'title' && name.found === 'given-name')) families.set(name.family, name);
  }
  return families;
}

/** "Blinken", "Putins": once somebody is introduced, the family name alone means him. */
function withShortForms(tokens: readonly Token[], names: Name[], families: ReadonlyMap<string, Name>): Name[] {
  const all: Name[] = [];
  let next = 0;
  for (let i = 0; i < tokens.length; i++) {
    const name = names[next];
    if (name?.from === i) {
      all.push(name);
      next++;
      i = name.to - 1;
      continue;
    }
    const token = tokens[i];
    const full = token?.capital && token.kind === 'word' ? (families.get(token.text) ?? genitiveOf(token.text, families)) : undefined;
    if (token && full) all.push(shortOf(full, { sentence: token.sentence, from: i, to: i + 1 }, token.text !== full.family));
  }
  return all;
}

function genitiveOf(text: string, families: ReadonlyMap<string, Name>): Name | undefined {
  const last = text.charAt(text.length - 1);
  return last === 's' || last === "'" || last === '’' ? families.get(text.replace(GENITIVE, '')) : undefined;
}

const GENITIVE = /['’]?s$|['’]$/;

/** "Thaksin" of "Thaksin Shinawatra", "Hu" of "Hu Jia": given names that are not common ones, where only one name in full has them. */
function partsOfNames(names: readonly Name[], german: German): Map<string, Name> {
  const parts = new Map<string, Name>();
  const several = new Set<string>();
  for (const name of names) {
    const blank = name.to - name.from < 2 ? -1 : name.text.indexOf(' ');
    const first = blank > 0 ? name.text.slice(0, blank) : '';
    if (!first || first.endsWith('.') || german.names.firstName(first)) continue;
    const known = parts.get(first);
    if (known && known.text !== name.text) several.add(first);
    parts.set(first, name);
  }
  for (const first of several) parts.delete(first);
  return parts;
}

/** A name found by itself that is a shorter form of one in full. */
function inFull(name: Name, families: ReadonlyMap<string, Name>, parts: ReadonlyMap<string, Name>): Name {
  if (name.type !== 'Person' || name.found !== 'tagged' || name.to - name.from > 1) return name;
  const bare = name.text.replace(GENITIVE, '');
  // "Al-Masri" opens a sentence, "Mahdi al-Masri" does not
  const small = name.text.charAt(0).toLowerCase() + name.text.slice(1);
  const full = families.get(name.text) ?? parts.get(name.text) ?? families.get(bare) ?? parts.get(bare) ?? families.get(small);
  if (!full || full === name || full.to - full.from < 2) return name;
  return shortOf(full, name, name.genitive || (full.family !== name.text && bare !== name.text));
}

function shortOf(full: Name, { sentence, from, to }: Pick<Name, 'sentence' | 'from' | 'to'>, genitive: boolean): Name {
  return { ...full, sentence, from, to, text: full.family ?? full.text, genitive, found: 'short' };
}
