/** What the words beside a name that the tagger found say that it is. */
import type { German } from '../../lang/de/index.js';
import { NUMBER_BITS } from '../../lang/de/lexicon/agreement.js';
import type { Token } from '../tokens/index.js';
import { sortOf, type Tagged } from './tagger/index.js';

/** The sort that the words beside it tell, else the tagger's. */
export function said(tokens: readonly Token[], tag: Tagged, german: German): Tagged {
  return saidBefore(tokens, saidBehind(tokens, inRow(tokens, tag, german), german), german);
}

/** "die Städte Napier und Hastings", "zwischen den Orten Görzig und Glauzig": what the noun in the plural says, it says of each of them. */
function inRow(tokens: readonly Token[], tag: Tagged, german: German): Tagged {
  if (tag.sort !== 'PER' || tag.to - tag.from > 1) return tag;
  let at = tag.from - 1;
  while (at > 0 && tokens[at]?.class !== 'N' && isOfRow(tokens, at)) at--;
  const noun = tokens[at];
  if (noun?.class !== 'N' || at === tag.from - 1) return tag;
  const head = noun.readings.find((it) => (it.agreement & NUMBER_BITS.pl) !== 0)?.lemma;
  const found = head ? german.heads.find(head) : null;
  const sort = found && !found.whole ? sortOf(found.type) : null;
  return sort === 'LOC' || sort === 'ORG' ? { ...tag, sort } : tag;
}

/** "in Tall Afar, einer Stadt im Irak,": what follows with "ein" says what it is, also where the comma was forgotten before a dative. */
function saidBehind(tokens: readonly Token[], tag: Tagged, { heads }: German): Tagged {
  if (tag.sort !== 'PER') return tag;
  const comma = tokens[tag.to]?.text === ',';
  let at = tag.to + (comma ? 1 : 0);
  if (!(comma ? ANY : ANY_DATIVE).test(tokens[at]?.lower ?? '')) return tag;
  do at++;
  while (tokens[at]?.class === 'A');
  const noun = tokens[at];
  return noun?.class === 'N' && heads.find(noun.lemma)?.type === 'Place' ? { ...tag, sort: 'LOC' } : tag;
}

const ANY = /^eine[mrn]?$|^ein$/;
const ANY_DATIVE = /^eine[mr]$/;

/** "der Thailänder Phusa-Ad Thaleungklat": somebody, but not "die Schweizer Alpen". */
function saidBefore(tokens: readonly Token[], tag: Tagged, { names }: German): Tagged {
  const word = tokens[tag.from - 1];
  if (tag.sort !== 'LOC' || tag.to - tag.from < 2 || word?.class !== 'N' || tokens[tag.from - 2]?.class !== 'DET') return tag;
  const isFrom = names.countryByDemonym(word.text).length > 0;
  const where = names.match([word.text], 0)?.readings.some(({ kind }) => kind === 'adjective') ?? false;
  return isFrom && !where ? { ...tag, sort: 'PER' } : tag;
}

function isOfRow(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.class === 'KON' || token?.text === ',' || (token?.class === 'NE' && tokens[at - 1]?.class !== 'NE');
}
