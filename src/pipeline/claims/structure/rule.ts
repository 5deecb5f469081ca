/** What a rule of structure is, and what it finds. */
import type { RelationType } from '../../../model/vocabulary.js';
import type { Clause } from '../../clauses/index.js';
import type { Cluster } from '../../entities/index.js';
import type { Inventory } from '../inventory.js';
import type { Sign } from '../signs.js';

export type StructureRule = {
  id: string;
  relation: RelationType;
  /** The source in [brackets], the target in {braces}. */
  example: string;
  /** The rule is tried on sentences with all of these. */
  needs: readonly Sign[];
  find(inventory: Inventory): Found[];
};

/** Two ends and the words that tie them, as positions inside the sentence, `to` exclusive. */
export type Found = {
  source: Cluster;
  target: Cluster;
  from: number;
  to: number;
  role?: string;
  /** The clause that says it, where how firmly it holds hangs on that clause: "wird in Genf stattfinden". */
  clause?: Clause;
};
