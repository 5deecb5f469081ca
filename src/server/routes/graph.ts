/** Entities and arrows: as a picture, one by one, and by a person's own Cypher. */
import { z } from 'zod';
import { WhyView } from '../../model/explanation.js';
import { ClaimFacts } from '../../model/facts.js';
import { EntitiesView, EntityView, GraphView, QueryResult, RelationView, SearchHit } from '../../model/views.js';
import { cypherBody, cypherRunner } from '../cypher.js';
import { graphInput, hops, Id, nodeLimit } from '../graph-input.js';
import { GraphologyView, toGraphology } from '../graphology.js';
import type { Limits } from '../options.js';
import { type Route, route } from '../route.js';
import { whyOf } from '../why.js';
import { found, nothing } from './shared.js';

/** As many ids fit into an address. */
const MOST_ENTITIES = 200;

export function graphRoutes(limits: Limits): Route[] {
  const runCypher = cypherRunner(limits);
  return [
    route({
      method: 'get',
      path: '/api/graph',
      name: 'getGraph',
      summary: 'The graph, filtered and cut to its strongest part',
      description:
        'Lists are separated by commas; a comma inside a value is written `\\,`. `total` says what there was before `limit` cut it.',
      input: graphInput(limits.graphNodes),
      response: z.union([GraphView, GraphologyView]),
      fails: [404],
      handle: async ({ store }, { format, ...query }) => {
        const graph = await store.graph(query);
        return format === 'graphology' ? toGraphology(graph) : graph;
      },
    }),
    route({
      method: 'get',
      path: '/api/facts',
      name: 'getFacts',
      summary: 'Every claim by what filters ask of it, in columns',
      description: 'Claim `i` has `values[at[i]]` of each column. All columns have the same order.',
      input: nothing,
      response: ClaimFacts,
      handle: ({ store }) => store.facts(),
    }),
    route({
      method: 'get',
      path: '/api/search',
      name: 'searchEntities',
      summary: 'Entities by any of their names in any spelling, best first',
      input: z.strictObject({ q: z.string().trim().min(1).max(200), limit: z.number().int().min(1).max(100).default(20) }),
      response: z.array(SearchHit),
      handle: ({ store }, { q, limit }) => store.search(q, limit),
    }),
    route({
      method: 'get',
      path: '/api/entities',
      name: 'getEntities',
      summary: 'Some entities with every arrow at one of them',
      description:
        'What a graph that was cut left out. The other end of an arrow may be an entity that is not among them; ids that no entity has are left out.',
      input: z.strictObject({ ids: z.array(Id).min(1).max(MOST_ENTITIES) }),
      response: EntitiesView,
      handle: ({ store }, { ids }) => store.entities(ids),
    }),
    route({
      method: 'get',
      path: '/api/entities/{id}',
      name: 'getEntity',
      summary: 'An entity with its arrows, articles and statements',
      input: z.strictObject({ id: Id }),
      response: EntityView,
      fails: [404],
      handle: async ({ store }, { id }) => found(await store.entity(id), id, 'the id of an entity'),
    }),
    route({
      method: 'get',
      path: '/api/entities/{id}/neighbours',
      name: 'getNeighbours',
      summary: 'What lies around an entity',
      input: z.strictObject({ id: Id, hops: hops.default(1), limit: nodeLimit.default(limits.graphNodes) }),
      response: GraphView,
      fails: [404],
      handle: ({ store }, { id, ...query }) => store.graph({ around: id, ...query }),
    }),
    route({
      method: 'get',
      path: '/api/relations/{id}',
      name: 'getRelation',
      summary: 'An arrow with every claim under it and the sentence that each stands in',
      input: z.strictObject({ id: Id }),
      response: RelationView,
      fails: [404],
      handle: async ({ store }, { id }) => found(await store.relation(id), id, 'the id of an arrow'),
    }),
    route({
      method: 'get',
      path: '/api/relations/{id}/claims/{claim}/why',
      name: 'getWhy',
      summary: 'Why a claim stands there: its sentence read anew, with the rules that were tried',
      input: z.strictObject({ id: Id, claim: Id }),
      response: WhyView,
      fails: [404],
      handle: async ({ store }, { id, claim }) => whyOf(found(await store.relation(id), id, 'the id of an arrow'), claim, store),
    }),
    route({
      method: 'get',
      path: '/api/path',
      name: 'getPath',
      summary: 'A shortest path between two entities; `path` is empty where there is none',
      input: z.strictObject({ from: Id, to: Id }),
      response: GraphView,
      fails: [404],
      handle: ({ store }, { from, to }) => store.graph({ between: [from, to] }),
    }),
    route({
      method: 'post',
      path: '/api/cypher',
      name: 'runCypher',
      summary: 'Rows of a Cypher query of your own; it may read and not write',
      input: cypherBody(limits),
      response: QueryResult,
      handle: ({ store }, query, signal) => runCypher(store, query, signal),
    }),
  ];
}
