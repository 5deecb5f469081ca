/** A small annotated article and documents of it, written for these tests. */
import { parseGold } from '../../src/evaluation/index.js';
import { type Entity, EXTRACTION_SCHEMA, type Extraction, type Relation } from '../../src/model/extraction.js';
import type { EntityType, RelationType } from '../../src/model/vocabulary.js';

const SENTENCES = [
  'Außenministerin Anna Berger traf in Wien ihren Kollegen Jan Nowak.',
  'Polen forderte Norwegen zum Einlenken auf.',
  'Die NATO begrüßte das.',
];

export const TEXT = SENTENCES.join(' ');

const entity = (id: string, type: EntityType, name: string, more: object = {}) => ({ id, type, name, names: [name], core: true, ...more });
const relation = (type: RelationType, source: string, target: string, evidence: string, more: object = {}) => ({
  type,
  source,
  target,
  modality: 'asserted',
  polarity: 'positive',
  attributedTo: null,
  evidence,
  core: true,
  ...more,
});

export const GOLD = {
  id: 'treffen',
  text: TEXT,
  entities: [
    entity('berger', 'Person', 'Anna Berger', { names: ['Anna Berger', 'Außenministerin'] }),
    entity('nowak', 'Person', 'Jan Nowak'),
    entity('wien', 'Place', 'Wien', { typeAlt: ['Country'] }),
    entity('polen', 'Country', 'Polen'),
    entity('norwegen', 'Country', 'Norwegen'),
    entity('nato', 'Organization', 'NATO', { names: ['NATO', 'die NATO'], core: false }),
  ],
  relations: [
    relation('MET_WITH', 'berger', 'nowak', 'traf in Wien ihren Kollegen Jan Nowak'),
    relation('VISITS', 'berger', 'wien', 'traf in Wien'),
    relation('DEMANDS', 'polen', 'norwegen', 'Polen forderte Norwegen zum Einlenken auf', { typeAlt: ['WARNS'], attributedTo: 'nato' }),
    relation('SUPPORTS', 'nato', 'polen', 'Die NATO begrüßte das', { core: false, targetAlt: ['norwegen'] }),
  ],
};

export const gold = () => parseGold(JSON.stringify(GOLD), 'treffen.json');

export type Read = {
  entities?: [id: string, type: EntityType, name: string, alias?: string][] | undefined;
  relations?: ReadRelation[] | undefined;
};
type ReadRelation = [type: RelationType, source: string, target: string, rule: string, more?: Partial<Relation>];

/** A document with these entities, mentioned wherever their names stand, and these claims in the first sentence. */
export function documentOf({ entities = [], relations = [] }: Read): Extraction {
  let at = 0;
  const sentences = SENTENCES.map((sentence, index) => {
    const start = at;
    at += sentence.length + 1;
    return { index, start, end: start + sentence.length };
  });
  return {
    schema: EXTRACTION_SCHEMA,
    article: { id: GOLD.id, title: null, date: null, language: 'de', source: null, url: null, text: TEXT },
    sentences,
    entities: entities.map(
      ([id, type, name, alias]): Entity => ({ id, type, name, aliases: alias ? [alias] : [], mentions: mentionsOf(name) }),
    ),
    relations: relations.map(
      ([type, source, target, rule, more], i): Relation => ({
        id: `claim ${i}`,
        type,
        source,
        target,
        modality: 'asserted',
        polarity: 'positive',
        attributedTo: null,
        confidence: 0.5,
        rule,
        evidence: { sentence: 0, start: 0, end: SENTENCES[0]?.length ?? 0 },
        ...more,
      }),
    ),
    statements: [],
    coverage: { sentences: sentences.length, withRelations: 0, skipped: [] },
  };
}

function mentionsOf(name: string): Entity['mentions'] {
  const start = TEXT.indexOf(name);
  return start < 0 ? [] : [{ start, end: start + name.length, kind: 'name' }];
}
