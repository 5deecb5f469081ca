import type { Ontology } from '../../../../src/model/ontology.js';
import type { ClaimGraph } from '../graph/types.js';
import type { Balance } from './types.js';

/** Claims behind some arrows, by cooperation and conflict in words and deeds. */
export function balanceOf(graph: ClaimGraph, edges: Iterable<string>, ontology: Ontology): Balance {
  const balance: Balance = {
    'material-cooperation': 0,
    'verbal-cooperation': 0,
    'verbal-conflict': 0,
    'material-conflict': 0,
    structure: 0,
  };
  for (const edge of edges) {
    const { type, claims } = graph.getEdgeAttribute(edge, 'view');
    balance[ontology.relations[type].quad] += claims;
  }
  return balance;
}

/** Shares of cooperation and conflict in what is either, in whole per cent that make a hundred; `null` where nothing is. */
export function shares(balance: Balance): { cooperation: number; conflict: number } | null {
  const cooperation = balance['verbal-cooperation'] + balance['material-cooperation'];
  const both = cooperation + balance['verbal-conflict'] + balance['material-conflict'];
  if (both === 0) return null;
  const share = Math.round((cooperation / both) * 100);
  return { cooperation: share, conflict: 100 - share };
}
