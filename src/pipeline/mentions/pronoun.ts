/** Pronouns and possessives that may mean an entity. */
import type { German } from '../../lang/de/index.js';
import { NUMBER_BITS } from '../../lang/de/lexicon/agreement.js';
import type { Group } from '../groups/index.js';
import type { Token } from '../tokens/index.js';
import { mention } from './build.js';
import type { Mention } from './mention.js';
import { countOf } from './several.js';

const PERSONAL = /^(er|sie|es|ihn|ihm|ihr|ihnen|ich|mich|mir|wir|uns|dieser|letzterer|letztere|man)$/;

export function pronounMention(group: Group, pronoun: Token, tokens: readonly Token[], german: German): Mention | null {
  const count = countOf(group, german);
  if (count) return { ...build(pronoun, 'pronoun', group, true, null, tokens), count };
  if (pronoun.class !== 'PRO' || !PERSONAL.test(pronoun.lower) || pronoun.lower === 'man' || pronoun.lower === 'es') return null;
  const plural = (group.agreement & NUMBER_BITS.sg) === 0 || /^(wir|uns|ihnen)$/.test(pronoun.lower);
  return build(pronoun, 'pronoun', group, plural, sexOf(pronoun.lower), tokens);
}

export function possessiveMention(group: Group, possessive: Token, tokens: readonly Token[]): Mention {
  const stem = /^(sein|ihr|unser|mein|euer|dein)/.exec(possessive.lower)?.[0] ?? 'sein';
  return build(possessive, 'possessive', group, stem === 'unser', stem === 'sein' ? 'm' : null, tokens);
}

function sexOf(lower: string): Mention['sex'] {
  if (/^(er|ihn|ihm|dieser|letzterer)$/.test(lower)) return 'm';
  return /^(sie|ihr|diese|letztere)$/.test(lower) ? 'f' : null;
}

function build(
  token: Token,
  role: 'pronoun' | 'possessive',
  group: Group,
  plural: boolean,
  sex: Mention['sex'],
  tokens: readonly Token[],
): Mention {
  const at = token.index - (tokens[0]?.index ?? 0);
  return mention(
    {
      sentence: token.sentence,
      from: at,
      to: at + 1,
      start: token.start,
      end: token.end,
      kind: 'pronoun',
      role,
      type: 'Person',
      name: token.text,
    },
    { group, plural, sex, token },
  );
}
