/** What the server and its store say of themselves. */
import { z } from 'zod';
import { Health } from '../../model/health.js';
import { Ontology } from '../../model/ontology.js';
import { Statistics } from '../../model/views.js';
import { type Route, route } from '../route.js';
import { nothing } from './shared.js';

export function aboutRoutes(): Route[] {
  return [
    route({
      method: 'get',
      path: '/api/health',
      name: 'getHealth',
      summary: 'Whether the server and its store answer',
      input: nothing,
      response: Health,
      handle: async ({ store, storeKind, version, changes }) => ({
        store: storeKind,
        articles: (await store.articles()).length,
        version,
        changes,
      }),
    }),
    route({
      method: 'get',
      path: '/api/ontology',
      name: 'getOntology',
      summary: 'What the types of entities and relations, the modalities and the polarities mean',
      input: nothing,
      response: Ontology,
      handle: ({ ontology }) => ontology,
    }),
    route({
      method: 'get',
      path: '/api/statistics',
      name: 'getStatistics',
      summary: 'How many of everything the store holds',
      description:
        '`speakers` are the hundred that are heard most, with how many claims are theirs; the voice of articles themselves is not listed.',
      input: nothing,
      response: Statistics,
      handle: ({ store }) => store.statistics(),
    }),
    route({
      method: 'get',
      path: '/api/openapi.json',
      name: 'getDescription',
      summary: 'This description',
      input: nothing,
      response: z.looseObject({ openapi: z.string() }),
      handle: ({ document }) => document,
    }),
  ];
}
