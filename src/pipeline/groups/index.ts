/** From tokens to noun groups: formed, and joined by genitive and coordination. */
import type { Syntax } from '../../lang/de/syntax.js';
import type { Token } from '../tokens/index.js';
import { chunk } from './chunk.js';
import type { Group, NameSpan } from './group.js';
import { linkGroups } from './link.js';

export type { Group, NameSpan } from './group.js';

export function readGroups(tokens: readonly Token[], names: readonly NameSpan[], syntax: Syntax): Group[] {
  const groups = chunk(tokens, names, syntax);
  linkGroups(groups, tokens, names, syntax);
  return groups;
}
