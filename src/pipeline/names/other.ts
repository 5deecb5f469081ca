/** Names told by their looks or by the noun before them: codes, acronyms, names in quotation marks, appositions. */
import type { German } from '../../lang/de/index.js';
import { LOOKS } from '../../lang/de/names/looks.js';
import type { EntityType } from '../../model/vocabulary.js';
import type { Token } from '../tokens/index.js';
import type { Name } from './name.js';
import { headBefore, quotedAt } from './quoted.js';

const TELLING = LOOKS.code | LOOKS.acronym | LOOKS.address;

/** Whether any of the rules may find something. */
export function mayBeOther(token: Token, next: Token | undefined): boolean {
  const { looks, partOfCountry } = token.naming;
  if (token.class === 'NE' || (looks & TELLING) !== 0 || partOfCountry || token.kind === 'open-quote') return true;
  return token.class === 'N' && (next?.class === 'NE' || next?.class === 'NUM');
}

export function otherNameAt(tokens: readonly Token[], words: readonly string[], at: number, german: German): Name | null {
  return (
    codeAt(tokens, at, german) ?? quotedAt(tokens, words, at, german) ?? appositionAt(tokens, at, german) ?? acronymAt(tokens, at, german)
  );
}

function name(tokens: readonly Token[], from: number, to: number, type: EntityType, found: Name['found']): Name {
  const text = tokens
    .slice(from, to)
    .filter((token) => token.kind === 'word' || token.kind === 'number')
    .map((token) => token.text)
    .join(' ');
  return { sentence: tokens[from]?.sentence ?? 0, from, to, type, readings: [], text, family: null, sex: null, genitive: false, found };
}

/** "S-400", "F-16", "Apollo 11", "faz.net" */
function codeAt(tokens: readonly Token[], at: number, german: German): Name | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  // what is said on a page is said by those who make it
  if (isPage(token) && tokens[at - 1]?.text !== '@') return name(tokens, at, at + 1, 'Organization', 'page');
  if ((token.naming.looks & LOOKS.code) !== 0) return name(tokens, at, at + 1, 'Equipment', 'code');
  const head = german.heads.find(tokens[at - 1]?.lemma ?? '');
  const next = tokens[at + 1];
  if (head?.type === 'Equipment' && token.class === 'NE' && next?.class === 'NUM')
    return name(tokens, at, at + 2, 'Equipment', 'apposition');
  return null;
}

function isPage({ naming, class: wordClass }: Token): boolean {
  return (naming.looks & LOOKS.address) !== 0 && wordClass === 'NE';
}

/** "die Insel Kreta", "Volksrepublik Donezk", "Resolution 1970" */
function appositionAt(tokens: readonly Token[], at: number, german: German): Name | null {
  const token = tokens[at];
  if (!token) return null;
  if (isPlace(tokens, at)) return name(tokens, at, at + 1, 'Place', 'pattern');
  const own = token.class === 'N' || token.class === 'NE' ? german.heads.find(token.lemma) : null;
  const next = tokens[at + 1];
  if (own?.whole && next && (next.class === 'NE' || (own.type === 'Agreement' && next.class === 'NUM')))
    return name(tokens, at, at + 2, own.type, 'apposition');
  if (token.class !== 'NE' || token.kind !== 'word') return null;
  const head = headBefore(tokens, at, german);
  if (!head || head.type === 'Agreement') return null;
  // "Landesapothekerverband Baden-Württemberg" is not called so, but of there
  if (head.type === 'Organization' && token.naming.start?.alone?.readings.some(({ type }) => type === 'Country' || type === 'Place'))
    return null;
  let to = at + 1;
  while (to < at + LONGEST && (tokens[to]?.class === 'NE' || joinsWords(tokens, to))) to++;
  return name(tokens, at, to, head.type, 'apposition');
}

const LONGEST = 5;
/** Inside names of other languages. */
const JOINTS = new Set(['of', 'the', 'de', 'du', 'del', 'la']);

/** "Pride of America" */
function joinsWords(tokens: readonly Token[], at: number): boolean {
  const next = JOINTS.has(tokens[at + 1]?.text ?? '') ? tokens[at + 2] : tokens[at + 1];
  return JOINTS.has(tokens[at]?.text ?? '') && next?.class === 'NE';
}

/** A town that the lexicon knows, or an unknown name behind a preposition of place: "in Wapakoneta". */
function isPlace(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || !token.capital) return false;
  if (token.naming.partOfCountry) return true;
  if (token.class !== 'NE') return false;
  if (token.readings.some((reading) => /^(city|region|water|mountain)$/.test(reading.nameKind ?? ''))) return true;
  const unknown = token.analysis.step === 'unknown' || token.analysis.step === 'name';
  return (
    unknown &&
    /^(in|nach|aus|bei|nahe)$/.test(tokens[at - 1]?.lower ?? '') &&
    tokens[at + 1]?.class !== 'NE' &&
    !/\p{Lu}{2}/u.test(token.text)
  );
}

/** An unknown word in capitals is an organisation more often than anything else. */
function acronymAt(tokens: readonly Token[], at: number, german: German): Name | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || (token.naming.looks & LOOKS.acronym) === 0 || german.text.noNames.has(token.text)) return null;
  if (german.lexicon.readings(token.text).length > 0 || isShouted(tokens)) return null;
  const law = headBefore(tokens, at, german)?.type === 'Agreement';
  return name(tokens, at, at + 1, law ? 'Agreement' : 'Organization', law ? 'apposition' : 'acronym');
}

const SHOUTED = 3;

/** A whole sentence in capitals says nothing about its words. Stops looking at the first few of either kind. */
function isShouted(tokens: readonly Token[]): boolean {
  let shouted = 0;
  for (const token of tokens.slice(0, 40))
    if (token.kind === 'word' && token.text.length > 3 && token.text === token.text.toUpperCase()) shouted++;
  return shouted > SHOUTED;
}
