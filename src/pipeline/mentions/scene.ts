/** The sentence whose mentions are read. `mentions` and `ofGroup` grow while its groups are read. */
import type { German } from '../../lang/de/index.js';
import type { Group } from '../groups/index.js';
import type { Name } from '../names/index.js';
import type { Token } from '../tokens/index.js';
import type { Mention } from './mention.js';

export type Scene = {
  readonly tokens: readonly Token[];
  /** Index of its first token in the article. */
  readonly offset: number;
  readonly groups: readonly Group[];
  readonly names: readonly Name[];
  readonly german: German;
  readonly mentions: Mention[];
  /** What a group mainly means. */
  readonly ofGroup: Map<Group, Mention>;
};
