/** The generated document is valid OpenAPI and speaks of each route and parameter. */
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { openApiDocument } from '../../src/server/openapi.js';
import { limitsOf } from '../../src/server/options.js';
import { apiRoutes } from '../../src/server/routes.js';

const routes = apiRoutes(limitsOf({}));
const document = openApiDocument(routes, '1.2.3');

const Parameter = z.object({
  name: z.string(),
  in: z.enum(['path', 'query']),
  required: z.boolean(),
  description: z.string().min(1),
  style: z.literal('form').optional(),
  explode: z.boolean().optional(),
  schema: z.record(z.string(), z.unknown()),
});
const Operation = z.object({ operationId: z.string(), summary: z.string().min(1), parameters: z.array(Parameter).default([]) });
const { paths, components } = z
  .object({
    paths: z.record(z.string(), z.record(z.string(), Operation.loose())),
    components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
  })
  .parse(document);
const parametersOf = (path: string) =>
  Object.fromEntries((paths[path]?.get?.parameters ?? []).map((parameter) => [parameter.name, parameter]));

test('an OpenAPI validator takes it', async () => {
  const validator = new Validator();
  const { valid, errors } = await validator.validate(structuredClone(document));
  expect(errors).toBeUndefined();
  expect(valid).toBe(true);
  expect(validator.version).toBe('3.1');
});

test('every reference leads somewhere and every schema compiles', () => {
  const ajv = new Ajv2020({ strict: false, formats: { uri: true } }).addSchema(document, 'api');
  for (const name of Object.keys(components.schemas))
    expect(ajv.compile({ $ref: `api#/components/schemas/${name}` })).toBeTypeOf('function');
  for (const [reference] of JSON.stringify(document).matchAll(/#\/components\/[\w/]+/g))
    expect(ajv.getSchema(`api${reference}`), reference).toBeDefined();
});

test('it names every route of the table', () => {
  const described = Object.entries(paths).flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method} ${path}`));
  expect(described).toEqual(routes.map(({ method, path }) => `${method} ${path}`));
});

test('the words of the model are named, not repeated', () => {
  expect(Object.keys(components.schemas).sort()).toEqual(
    [
      [
        'ArrowView',
        'ArticleSummary',
        'ClaimDate',
        'ClaimView',
        'EntityRef',
        'EntityType',
        'EntityView',
        'ErrorBody',
        'GraphView',
        'EntitiesView',
      ],
      ['Modality', 'NodeView', 'Ontology', 'PartialDate', 'Polarity', 'QueryResult', 'RelationType', 'RelationView', 'SearchHit'],
      ['Addition', 'AdditionRequest', 'Job', 'JobEvent', 'RemovalReport', 'RemovalView'],
      ['GraphologyView', 'Health', 'Span', 'StatementKind', 'StatementView', 'Statistics', 'EntityTypes', 'RelationTypes'],
      [
        'Judgement',
        'DecisionReport',
        'DecisionView',
        'Review',
        'DoubtfulClaim',
        'DoubtfulPair',
        'ClaimDoubt',
        'PairDoubt',
        'ClaimDecision',
      ],
      ['ExplainedClaim', 'ExplainedClause', 'ExplainedGroup', 'ExplainedMention', 'ExplainedRole', 'ExplainedRule'],
      [
        'ExplainedSentence',
        'ExplainedStatement',
        'ExplainedToken',
        'MentionKind',
        'WhyView',
        'ClaimFacts',
        'ExportedFiles',
        'Column',
        'Article',
        'ArticleView',
        'Sentence',
      ],
    ]
      .flat()
      .sort(),
  );
});

test('a list is separated by commas and has its choices', () => {
  expect(parametersOf('/api/graph').entityTypes).toMatchObject({
    in: 'query',
    required: false,
    style: 'form',
    explode: false,
    schema: { type: 'array', items: { $ref: '#/components/schemas/EntityType' } },
  });
});

test.each([
  ['/api/graph', 'limit', { required: false, schema: { type: 'integer', default: 2_000, minimum: 1, maximum: 100_000 } }],
  ['/api/search', 'q', { required: true, schema: { type: 'string', minLength: 1, maxLength: 200 } }],
  ['/api/entities/{id}/neighbours', 'id', { in: 'path', required: true }],
  [
    '/api/entities/{id}/neighbours',
    'hops',
    { in: 'query', required: false, schema: { type: 'integer', default: 1, minimum: 1, maximum: 3 } },
  ],
])('%s declares %s', (path, name, expected) => {
  expect(parametersOf(path)[name]).toMatchObject(expected);
});
