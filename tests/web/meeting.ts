/** A document made by hand for the page: sentences of the seed article's kind, with every status an arrow can have. */
import { EXTRACTION_SCHEMA, Extraction } from '../../src/model/extraction.js';
import { hashId } from '../../src/model/ids.js';
import type { EntityType, Modality, Polarity, RelationType } from '../../src/model/vocabulary.js';

type Line = {
  text: string;
  claims: [
    type: RelationType,
    source: string,
    target: string,
    more?: { modality?: Modality; polarity?: Polarity; by?: string; day?: string },
  ][];
};

const CAST: Record<string, [type: EntityType, name: string, nameEn?: string]> = {
  Blinken: ['Person', 'Antony Blinken'],
  Lawrow: ['Person', 'Sergej Lawrow', 'Sergey Lavrov'],
  Russland: ['Country', 'Russland', 'Russia'],
  Ukraine: ['Country', 'Ukraine'],
  Belarus: ['Country', 'Belarus'],
  Rumänien: ['Country', 'Rumänien', 'Romania'],
  NATO: ['Organization', 'NATO'],
  Duma: ['Organization', 'Duma'],
  Interfax: ['Organization', 'Interfax'],
  Donezk: ['Place', 'Donezk', 'Donetsk'],
  Genf: ['Place', 'Genf', 'Geneva'],
  '<img src=x onerror=alert(1)>': ['Group', '<img src=x onerror=alert(1)>'],
};

const LINES: Line[] = [
  {
    text: 'Blinken und Lawrow kamen in Genf zu einem Gespräch zusammen.',
    claims: [
      ['MET_WITH', 'Blinken', 'Lawrow'],
      ['VISITS', 'Blinken', 'Genf'],
      ['VISITS', 'Lawrow', 'Genf'],
    ],
  },
  {
    text: 'Blinken warnte Russland vor einem Einmarsch in die Ukraine.',
    claims: [['ATTACKS', 'Russland', 'Ukraine', { modality: 'possible' }]],
  },
  {
    text: 'Lawrow sagte, Russland wolle die Ukraine nicht angreifen.',
    claims: [['ATTACKS', 'Russland', 'Ukraine', { modality: 'planned', polarity: 'negative', by: 'Lawrow' }]],
  },
  { text: 'Russland fordert von der NATO den Abzug ihrer Truppen.', claims: [['DEMANDS', 'Russland', 'NATO']] },
  {
    text: 'Russland verlegte am 18. Januar zwei Bataillone nach Belarus.',
    claims: [['DEPLOYS_TO', 'Russland', 'Belarus', { day: '2022-01-18' }]],
  },
  {
    text: 'Truppen aus Russland sind in Belarus eingetroffen, meldet Interfax.',
    claims: [['DEPLOYS_TO', 'Russland', 'Belarus', { by: 'Interfax' }]],
  },
  { text: 'Die Duma will Donezk nicht länger warten lassen.', claims: [['SUPPORTS', 'Duma', 'Donezk', { modality: 'planned' }]] },
  { text: 'Rumänien gehört der NATO an.', claims: [['MEMBER_OF', 'Rumänien', 'NATO']] },
  { text: 'Lawrow vertritt Russland.', claims: [['REPRESENTS', 'Lawrow', 'Russland']] },
  {
    text: 'Die Gruppe <img src=x onerror=alert(1)> verhandelt mit der Duma.',
    claims: [['MET_WITH', '<img src=x onerror=alert(1)>', 'Duma']],
  },
];

const idOf = (key: string) => hashId('entity', key);

export function meeting(): Extraction {
  const text = LINES.map((line) => line.text).join(' ');
  let from = 0;
  const sentences = LINES.map((line, index) => {
    const start = from;
    from += line.text.length + 1;
    return { index, start, end: start + line.text.length };
  });
  const relations = LINES.flatMap((line, sentence) =>
    line.claims.map(([type, source, target, { modality = 'asserted', polarity = 'positive', by, day } = {}]) => ({
      id: hashId('claim', type, source, target, modality, polarity, by, sentence),
      ...{ type, source: idOf(source), target: idOf(target), modality, polarity },
      attributedTo: by === undefined ? null : idOf(by),
      ...(day ? { date: { from: day, to: day, precision: 'day' } } : {}),
      confidence: 0.9,
      rule: 'made-by-hand',
      evidence: { sentence, start: sentences[sentence]?.start ?? 0, end: sentences[sentence]?.end ?? 0 },
    })),
  );
  return Extraction.parse({
    schema: EXTRACTION_SCHEMA,
    article: { id: 'meeting', title: 'Gespräch in Genf', date: '2022-01-21', language: 'de', source: 'Probeblatt', url: null, text },
    sentences,
    entities: Object.entries(CAST).map(([key, [type, name, nameEn]]) => ({
      id: idOf(key),
      type,
      name,
      ...(nameEn ? { nameEn } : {}),
      aliases: key === name ? [] : [key],
      mentions: placesOf(key, text).map((start) => ({ start, end: start + key.length, kind: 'name' })),
    })),
    relations,
    statements: [{ id: hashId('statement', 'meeting'), speaker: idOf('Lawrow'), quoteSpan: sentences[2], kind: 'indirect' }],
    coverage: { sentences: LINES.length, withRelations: LINES.length, skipped: [] },
  });
}

function placesOf(key: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1)) places.push(at);
  return places;
}
