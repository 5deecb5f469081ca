/** From tokens to noun groups: formed, and joined by genitive and coordination. */
import type { Token } from '../tokens/index.js';
import { chunk } from './chunk.js';
import type { Group, NameSpan } from './group.js';
import { linkGroups } from './link.js';

export type { Group, NameSpan } from './group.js';

export function readGroups(tokens: readonly Token[], names: readonly NameSpan[]): Group[] {
  const groups = chunk(tokens, names);
  linkGroups(groups, tokens);
  return groups;
}
