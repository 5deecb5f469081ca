/** Two articles built by hand: who appears in them and what is claimed is known without any pipeline. */
import { EXTRACTION_SCHEMA, type Extraction } from '../../src/model/extraction.js';
import { hashId } from '../../src/model/ids.js';
import type { EntityType, Modality, Polarity, RelationType } from '../../src/model/vocabulary.js';

type Names = Record<string, { type: EntityType; name: string; nameEn?: string }>;
type Said = {
  sentence: string;
  claims?: { type: RelationType; source: string; target: string; modality?: Modality; polarity?: Polarity; by?: string }[];
  quote?: { speaker: string; text: string };
};
type Outline = { id: string; title: string; date: string; source: string | null; names: Names; said: Said[] };

/** @param names as printed in the sentences → the entity */
function document({ id, title, date, source, names, said }: Outline): Extraction {
  const text = said.map(({ sentence }) => sentence).join(' ');
  const sentences = said.map(({ sentence }, index) => {
    const start = said.slice(0, index).reduce((sum, before) => sum + before.sentence.length + 1, 0);
    return { index, start, end: start + sentence.length };
  });
  const entityId = (name: string) => hashId('entity', names[name]?.type, names[name]?.name);
  const quotes = said.flatMap(({ quote }) => (quote ? [quote] : []));
  return {
    schema: EXTRACTION_SCHEMA,
    article: { id, title, date, language: 'de', source, url: `https://news.example/${id}`, text },
    sentences,
    entities: Object.entries(names).map(([printed, entity]) => ({
      id: entityId(printed),
      ...entity,
      aliases: printed === entity.name ? [] : [printed],
      mentions: [...text.matchAll(new RegExp(printed, 'g'))].map(({ index }) => ({
        start: index,
        end: index + printed.length,
        kind: 'name',
      })),
    })),
    relations: sentences.flatMap(({ index, start, end }) =>
      (said[index]?.claims ?? []).map(({ type, source, target, modality = 'asserted', polarity = 'positive', by }) => ({
        id: hashId('claim', id, index, type, source, target),
        type,
        source: entityId(source),
        target: entityId(target),
        modality,
        polarity,
        attributedTo: by === undefined ? null : entityId(by),
        confidence: 0.9,
        rule: 'by-hand',
        evidence: { sentence: index, start, end },
      })),
    ),
    statements: quotes.map(({ speaker, text: quote }) => ({
      id: hashId('statement', id, quote),
      speaker: entityId(speaker),
      quoteSpan: { start: text.indexOf(quote), end: text.indexOf(quote) + quote.length },
      kind: 'direct',
    })),
    coverage: { sentences: said.length, withRelations: said.filter(({ claims }) => claims).length, skipped: [] },
  };
}

const PEOPLE: Names = {
  Kranich: { type: 'Person', name: 'Ada Kranich' },
  Lawrow: { type: 'Person', name: 'Sergej Lawrow', nameEn: 'Sergey Lavrov' },
  Norwegen: { type: 'Country', name: 'Norwegen', nameEn: 'Norway' },
  NATO: { type: 'Organization', name: 'NATO' },
  Finnland: { type: 'Country', name: 'Finnland', nameEn: 'Finland' },
};

export const TALKS = document({
  id: 'talks',
  title: 'Gespräche in Oslo',
  date: '2022-01-21',
  source: 'Tagesblatt',
  names: PEOPLE,
  said: [
    { sentence: 'Kranich traf Lawrow in Norwegen.', claims: [{ type: 'MET_WITH', source: 'Kranich', target: 'Lawrow' }] },
    {
      sentence: '„Die NATO muss abziehen“, sagte Lawrow.',
      claims: [{ type: 'DEMANDS', source: 'Lawrow', target: 'NATO', modality: 'demanded', by: 'Lawrow' }],
      quote: { speaker: 'Lawrow', text: 'Die NATO muss abziehen' },
    },
    { sentence: 'Norwegen gehört zur NATO.', claims: [{ type: 'MEMBER_OF', source: 'Norwegen', target: 'NATO' }] },
    { sentence: 'Finnland schwieg.' },
  ],
});

export const REFUSAL = document({
  id: 'refusal',
  title: 'Absage',
  date: '2022-02',
  source: 'Abend, Post',
  names: { Kranich: { type: 'Person', name: 'Ada Kranich' }, Lawrow: { type: 'Person', name: 'Sergej Lawrow', nameEn: 'Sergey Lavrov' } },
  said: [
    {
      sentence: 'Kranich will Lawrow nicht wieder treffen.',
      claims: [{ type: 'MET_WITH', source: 'Kranich', target: 'Lawrow', modality: 'planned', polarity: 'negative' }],
    },
  ],
});
