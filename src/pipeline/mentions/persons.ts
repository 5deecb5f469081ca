/** "der Russe", "die Politikerin", "der 45-Jährige", "der Mann": a description of somebody named before. */
import type { German } from '../../lang/de/index.js';
import { GENDER_BITS, NUMBER_BITS } from '../../lang/de/lexicon/agreement.js';
import type { NameReading, Sex } from '../../lang/de/names/index.js';
import type { Group } from '../groups/index.js';
import type { Token } from '../tokens/index.js';
import { mention, spanOf } from './build.js';
import type { Mention } from './mention.js';

const AGED = /^\p{Nd}+-?[Jj]ährige[rnm]?$/u;

export function personMention(
  group: Group,
  head: Token,
  demonyms: readonly NameReading[],
  tokens: readonly Token[],
  german: German,
): Mention | null {
  const { determiner, genitives, quantity, possessive, agreement } = group;
  if (
    !determiner ||
    possessive ||
    quantity ||
    genitives.length > 0 ||
    !/^(?:der|die|den|dem|des|dieser|diese|diesem|diesen)$/.test(determiner.lower)
  )
    return null;
  if ((agreement & NUMBER_BITS.sg) === 0) return null;
  if (group.nominals.length > 1 || group.adjectives.some((token) => token.index < head.index)) return null;
  const found = german.names.office(head.text);
  const isPerson = found ? german.nouns.people.has(found.term.name) : AGED.test(head.text) || demonyms.length > 0;
  // "der Soldat" is one of a group
  if (!isPerson && (found?.term.kind !== 'profession' || german.names.group(head.text))) return null;
  // "den Deutschen" are several
  if (demonyms.length > 0 && determiner.lower === 'den' && head.text.endsWith('n')) return null;
  const from = head.index - (tokens[0]?.index ?? 0);
  if (tokens[from + 1]?.class === 'N') return null;
  return mention(
    {
      sentence: head.sentence,
      from,
      to: from + 1,
      ...spanOf(tokens, from, from + 1),
      kind: 'nominal',
      role: 'definite',
      type: 'Person',
      name: head.text,
    },
    {
      group,
      readings: demonyms,
      office: found && !isPerson ? { found, token: head } : null,
      sex: sexOf(group, demonyms[0]?.sex ?? found?.sex ?? null),
      token: head,
    },
  );
}

function sexOf({ agreement }: Group, told: Sex | null): Sex | null {
  if (told) return told;
  const singular = agreement & NUMBER_BITS.sg;
  const feminine = (singular & GENDER_BITS.fem) !== 0;
  const masculine = (singular & GENDER_BITS.masc) !== 0;
  return feminine === masculine ? null : feminine ? 'f' : 'm';
}
