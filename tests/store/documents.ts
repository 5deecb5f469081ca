/** Extraction documents built from an outline: one sentence a claim, one a quotation. */
import { EXTRACTION_SCHEMA, Extraction } from '../../src/model/extraction.js';
import { hashId } from '../../src/model/ids.js';
import type { EntityType, Modality, Polarity, RelationType, StatementKind } from '../../src/model/vocabulary.js';

export type Cast = Record<string, { type: EntityType; name: string; nameEn?: string; aliases?: string[] }>;
export type Claim = {
  type: RelationType;
  source: string;
  target: string;
  modality?: Modality;
  polarity?: Polarity;
  by?: string;
  role?: string;
  content?: string;
  date?: Extraction['relations'][number]['date'];
};
export type Quote = { by: string; text: string; kind?: StatementKind };
export type Outline = {
  id: string;
  title?: string | null;
  date?: string | null;
  source?: string | null;
  cast: Cast;
  claims?: Claim[];
  quotes?: Quote[];
};

/** The keys of the cast are the ends of the ids, so that two articles speak of the same entity by using the same key. */
export const entityId = (key: string) => `entity:${key}`;

export function documentOf({ id, title = null, date = null, source = null, cast, claims = [], quotes = [] }: Outline): Extraction {
  let text = '';
  const sentences: Extraction['sentences'] = [];
  const mentions = new Map<string, Extraction['entities'][number]['mentions']>();
  const say = (...parts: (string | { key: string })[]) => {
    const start = text.length;
    for (const part of parts) {
      const from = text.length;
      text += typeof part === 'string' ? part : (cast[part.key]?.name ?? '');
      if (typeof part !== 'string')
        mentions.set(part.key, [...(mentions.get(part.key) ?? []), { start: from, end: text.length, kind: 'name' }]);
    }
    sentences.push({ index: sentences.length, start, end: text.length });
    text += ' ';
    return { sentence: sentences.length - 1, start, end: text.length - 1 };
  };
  const relations = claims.map(
    ({ by, date: when, source: from, target: to, type, modality = 'asserted', polarity = 'positive', ...rest }) => {
      const evidence = by
        ? say({ key: by }, ' sagt: ', { key: from }, ' und ', { key: to }, '.')
        : say({ key: from }, ' und ', { key: to }, '.');
      return {
        id: hashId('claim', id, evidence.sentence),
        type,
        source: entityId(from),
        target: entityId(to),
        modality,
        polarity,
        attributedTo: by === undefined ? null : entityId(by),
        ...rest,
        ...(when ? { date: when } : {}),
        confidence: 0.75,
        rule: 'by-hand',
        evidence,
      };
    },
  );
  const statements = quotes.map(({ by, text: words, kind = 'direct' }) => {
    const { start } = say(words, ', sagt ', { key: by }, '.');
    return { id: hashId('statement', id, start), speaker: entityId(by), quoteSpan: { start, end: start + words.length }, kind };
  });
  return Extraction.parse({
    schema: EXTRACTION_SCHEMA,
    article: { id, title, date, language: 'de', source, url: null, text },
    sentences,
    entities: Object.entries(cast).map(([key, { aliases = [], ...entity }]) => ({
      id: entityId(key),
      ...entity,
      aliases,
      mentions: mentions.get(key) ?? [],
    })),
    relations,
    statements,
    coverage: { sentences: sentences.length, withRelations: relations.length, skipped: [] },
  });
}

export const CAST = {
  lawrow: { type: 'Person', name: 'Sergej Lawrow', nameEn: 'Sergey Lavrov', aliases: ['Lawrow', 'der Außenminister'] },
  kranich: { type: 'Person', name: 'Ada Kranich', aliases: ['Kranich'] },
  norwegen: { type: 'Country', name: 'Norwegen', nameEn: 'Norway' },
  nato: { type: 'Organization', name: 'NATO', aliases: ['Nordatlantikpakt'] },
  amt: { type: 'Organization', name: 'Außenministerium in Oslo' },
  oslo: { type: 'Place', name: 'Oslo' },
} satisfies Cast;

/** Three articles that share people and arrows and differ in what they call them. */
export const TALKS = documentOf({
  id: 'talks',
  title: 'Gespräche in Oslo',
  date: '2022-01-21',
  source: 'Tagesblatt',
  cast: CAST,
  claims: [
    { type: 'MET_WITH', source: 'lawrow', target: 'kranich' },
    { type: 'DEMANDS', source: 'lawrow', target: 'nato', modality: 'demanded', by: 'lawrow', content: 'Rückzug' },
    { type: 'MEMBER_OF', source: 'norwegen', target: 'nato' },
    { type: 'REPRESENTS', source: 'kranich', target: 'norwegen', role: 'Ministerin' },
    { type: 'LOCATED_IN', source: 'oslo', target: 'norwegen' },
  ],
  quotes: [{ by: 'lawrow', text: '„Wir reden weiter“' }],
});

/** The same article after its outlet changed it: one claim fewer, one more, another name. */
export const TALKS_CHANGED = documentOf({
  id: 'talks',
  title: 'Gespräche in Oslo (aktualisiert)',
  date: '2022-01-22',
  source: 'Tagesblatt',
  cast: { ...CAST, lawrow: { type: 'Person', name: 'Lawrow' } },
  claims: [
    { type: 'MET_WITH', source: 'lawrow', target: 'kranich' },
    { type: 'WARNS', source: 'kranich', target: 'lawrow' },
  ],
});

export const ECHO = documentOf({
  id: 'echo',
  title: 'Nachhall',
  date: '2022-02',
  source: 'Abendpost',
  cast: {
    lawrow: { type: 'Person', name: 'Sergei Lavrov', aliases: ['Lawrow'] },
    kranich: { type: 'Person', name: 'Kranich' },
    nato: { type: 'Group', name: 'NATO' },
  },
  claims: [
    { type: 'MET_WITH', source: 'kranich', target: 'lawrow', modality: 'planned', by: 'kranich' },
    { type: 'DEMANDS', source: 'lawrow', target: 'nato', polarity: 'negative', by: 'kranich' },
  ],
  quotes: [{ by: 'kranich', text: 'Man habe sich verstanden', kind: 'indirect' }],
});

export const LATER = documentOf({
  id: 'later',
  date: null,
  source: null,
  cast: { lawrow: CAST.lawrow, nato: CAST.nato, berlin: { type: 'Place', name: 'Berlin' } },
  claims: [
    {
      type: 'VISITS',
      source: 'lawrow',
      target: 'berlin',
      modality: 'planned',
      date: { from: '2023-05-02', to: '2023-05-04', precision: 'range' },
    },
    { type: 'DEMANDS', source: 'lawrow', target: 'nato' },
  ],
});
