/** Pronouns and possessives that may mean an entity. */
import { NUMBER_BITS } from '../../lang/de/lexicon/agreement.js';
import type { Group } from '../groups/index.js';
import type { Token } from '../tokens/index.js';
import { mention } from './build.js';
import type { Mention } from './mention.js';
import type { Scene } from './scene.js';
import { countOf } from './several.js';

const PERSONAL = /^(er|sie|ihn|ihm|ihr|ihnen|ich|mich|mir|wir|uns|diese|dieser|dieses|letzterer|letztere|man)$/;

export function pronounMention(group: Group, pronoun: Token, scene: Scene): Mention | null {
  const count = countOf(group, scene.german);
  if (count) {
    const found = build(pronoun, 'pronoun', group, true, null, scene);
    found.count = count;
    return found;
  }
  if (pronoun.class !== 'PRO' || !PERSONAL.test(pronoun.lower)) return null;
  const plural = (group.agreement & NUMBER_BITS.sg) === 0 || /^(wir|uns|ihnen)$/.test(pronoun.lower);
  return build(pronoun, 'pronoun', group, plural, sexOf(pronoun.lower), scene);
}

export function possessiveMention(group: Group, possessive: Token, scene: Scene): Mention {
  const stem = /^(sein|ihr|unser|mein|euer|dein|deren)/.exec(possessive.lower)?.[0] ?? 'sein';
  return build(possessive, 'possessive', group, stem === 'unser', stem === 'sein' ? 'm' : null, scene);
}

function sexOf(lower: string): Mention['sex'] {
  if (/^(er|ihn|ihm|diese|dieser|dieses|letzterer)$/.test(lower)) return 'm';
  return /^(sie|ihr|diese|letztere)$/.test(lower) ? 'f' : null;
}

function build(
  token: Token,
  role: 'pronoun' | 'possessive',
  group: Group,
  plural: boolean,
  sex: Mention['sex'],
  { tokens, offset }: Scene,
): Mention {
  const from = token.index - offset;
  const found = mention({ from, to: from + 1, kind: 'pronoun', role, type: 'Person', name: token.text, group, token }, tokens);
  found.plural = plural;
  found.sex = sex;
  return found;
}
