/** What a server would say of a made-up graph as a whole. */
import type { Statistics } from '../../src/model/views.js';
import type { News } from './graph.js';

export function statistics({ view: { nodes, edges }, facts }: News): Statistics {
  return {
    articles: 0,
    sentences: 0,
    entities: nodes.length,
    claims: facts.claims,
    arrows: edges.length,
    statements: 0,
    entityTypes: {},
    relationTypes: {},
    modalities: {},
    polarities: {},
    sources: {},
    speakers: [],
    dates: { first: null, last: null },
  };
}
