/** "der Russe", "die Politikerin", "der 45-Jährige", "der 45-jährige Jurist", "der Angeklagte": a description of somebody named before. */
import type { German } from '../../lang/de/index.js';
import { CASE_BITS, GENDER_BITS, NUMBER_BITS } from '../../lang/de/lexicon/agreement.js';
import type { Sex } from '../../lang/de/names/index.js';
import type { Group } from '../groups/index.js';
import type { Token } from '../tokens/index.js';
import { AGED, type NounSense } from '../tokens/noun.js';
import { mention } from './build.js';
import type { Mention } from './mention.js';
import { nominative } from './naming.js';
import type { Scene } from './scene.js';

export function personMention(group: Group, head: Token, sense: NounSense, { tokens, offset, german }: Scene): Mention | null {
  const { determiner, genitives, quantity, possessive, agreement } = group;
  const { demonyms } = sense;
  const found = head.naming.office;
  const somebody = sense.undergone || isSomebody(group, head, sense, german);
  if (!found && !sense.aged && demonyms.length === 0 && !somebody) return null;
  if (
    !determiner ||
    possessive ||
    quantity ||
    genitives.length > 0 ||
    !/^(?:der|die|den|dem|des|dieser|diese|diesem|diesen)$/.test(determiner.lower)
  )
    return null;
  if ((agreement & NUMBER_BITS.sg) === 0) return null;
  const before = group.adjectives.filter((token) => token.index < head.index);
  const aged = before.length === 1 && before.some(({ text }) => AGED.test(text));
  if (group.nominals.length > 1 || (before.length > 0 && !aged)) return null;
  const isPerson = found ? german.nouns.people.has(found.term.name) : true;
  // "der Soldat" is one of a group, unless the text tells his age or has called somebody so
  if (!isPerson && (found?.term.kind !== 'profession' || (!aged && !somebody && german.names.group(head.text)))) return null;
  // "den Deutschen" are several
  if (demonyms.length > 0 && determiner.lower === 'den' && head.text.endsWith('n')) return null;
  const from = head.index - offset;
  // "einer der Angreifer", "viele der Kranken" are of several
  if (isPartOfSome(tokens[group.from - 1])) return null;
  if (tokens[from + 1]?.class === 'N' && !sense.undergone && !sense.aged) return null;
  const type = somebody && !(found && (aged || isPerson)) && sense.ofLemma?.type === 'Group' ? 'Group' : 'Person';
  const name = type === 'Group' ? nominative(group, head) : head.text;
  const person = mention({ from, to: from + 1, kind: 'nominal', role: 'definite', type, name, group, token: head }, tokens);
  person.readings = demonyms;
  person.office = found && !isPerson ? { found, token: head } : null;
  person.sex = sexOf(group, demonyms[0]?.sex ?? found?.sex ?? null);
  return person;
}

/** "der Künstler", "dem Häftling": one of those whom the list of groups has. */
function isSomebody({ agreement, parent }: Group, { lemma, analysis }: Token, { ofLemma }: NounSense, { nouns }: German): boolean {
  if (ofLemma?.type !== 'Group' || nouns.collectives.has(lemma) || nouns.collectives.has(ofLemma.head)) return false;
  const singular = agreement & NUMBER_BITS.sg;
  const adjectival = analysis.readings[0]?.kind === 'adjectival';
  if (singular === 0 || ((singular & ~GENDER_BITS.masc) !== 0 && !adjectival)) return false;
  // "der Trainer der Spieler": several have it in the genitive
  const several = agreement & NUMBER_BITS.pl;
  return several === 0 || (parent === null && (several & ~CASE_BITS.gen) === 0);
}

function isPartOfSome(before: Token | undefined): boolean {
  return before !== undefined && before.class !== 'N' && before.readings.some(({ kind }) => kind === 'indefinite');
}

function sexOf({ agreement, determiner, head }: Group, told: Sex | null): Sex | null {
  if (told) return told;
  // "der Angeklagte", but "der Angeklagten" and "die Angeklagte"
  if (determiner?.lower === 'der' && head.text.endsWith('e') && head.analysis.readings.some(({ kind }) => kind === 'adjectival'))
    return 'm';
  const singular = agreement & NUMBER_BITS.sg;
  const feminine = (singular & GENDER_BITS.fem) !== 0;
  const masculine = (singular & GENDER_BITS.masc) !== 0;
  return feminine === masculine ? null : feminine ? 'f' : 'm';
}
