/**
 * A Cypher script that makes the graph anew in an empty Neo4j: the statements of `cypher/write`, with the rows written out.
 * It holds what the views hold: articles, entities, arrows, claims and their sentences, but no other sentence.
 */
import { readFileSync } from 'node:fs';
import { hashId } from '../model/ids.js';
import type { ClaimView, RelationView } from '../model/views.js';
import { MODALITIES, POLARITIES } from '../model/vocabulary.js';
import { claimsOf, type ExportData } from './data.js';
import { type Literal, literal } from './literal.js';

const FOLDER = new URL('../../cypher/', import.meta.url);
const ROWS_A_STATEMENT = 500;
const HEADER = '// A graph made by Depesche, for an empty Neo4j: cypher-shell --file graph.cypher\n';

export function cypher(data: ExportData): string {
  const claims = claimsOf(data);
  const bySentence = [...grouped(claims, ({ claim }) => sentenceId(claim)).values()].map((group) => group.map(({ claim }) => claim));
  const attributed = claims.flatMap(({ claim: { id, attributedTo } }) => (attributedTo ? [{ claim: id, speaker: attributedTo.id }] : []));
  return [
    HEADER,
    read('schema/create-constraints'),
    ...batches('create-articles', { rows: data.articles.map(({ id, ...properties }) => ({ id, properties })) }),
    ...batches('create-sentences', { rows: bySentence.flatMap(sentenceRow) }),
    ...batches('merge-entities', { ids: data.nodes.map(({ id }) => id) }),
    ...batches('set-entities', { rows: data.nodes.map(({ id, ...properties }) => ({ id, properties })) }),
    ...[...grouped(data.nodes, ({ type }) => type)].flatMap(([type, nodes]) =>
      batches('add-label', { ids: nodes.map(({ id }) => id) }, type),
    ),
    ...batches('create-mentions', { rows: bySentence.flatMap(mentionRows) }),
    ...batches('create-claims', { rows: claims.map(claimRow) }),
    ...batches('create-attributions', { rows: attributed }),
    ...[...grouped(data.arrows, ({ type }) => type)].flatMap(([type, arrows]) =>
      batches('merge-arrows', { rows: arrows.map(arrowRow) }, type),
    ),
  ].join('\n');
}

const read = (file: string): string => readFileSync(new URL(`${file}.cypher`, FOLDER), 'utf8');

function statement(file: string, parameters: Record<string, Literal>, type = ''): string {
  const written = read(`write/${file}`).replaceAll('__TYPE__', type);
  return `${written.replace(/\$(\w+)/g, (_, name: string) => literal(parameters[name])).trimEnd()};\n`;
}

/** As many statements as the rows need; a single huge one would take a database's memory. */
function batches(file: string, list: Record<string, readonly Literal[]>, type = ''): string[] {
  return Object.entries(list).flatMap(([name, rows]) =>
    Array.from({ length: Math.ceil(rows.length / ROWS_A_STATEMENT) }, (_, i) =>
      statement(file, { [name]: rows.slice(i * ROWS_A_STATEMENT, (i + 1) * ROWS_A_STATEMENT) }, type),
    ),
  );
}

const sentenceId = ({ article, sentence }: ClaimView): string => hashId('sentence', article.id, sentence.index);

const sentenceRow = ([claim]: ClaimView[]): Literal[] =>
  claim
    ? [{ id: sentenceId(claim), article: claim.article.id, properties: { index: claim.sentence.index, text: claim.sentence.text } }]
    : [];

/** Who is named where in a sentence, each place once; offsets count from the start of the sentence. */
function mentionRows(claims: ClaimView[]): Literal[] {
  const rows = claims.flatMap((claim) => {
    const { sourceSpans, targetSpans, speakerSpans } = claim.sentence;
    const places = [
      ...sourceSpans.map((span) => ({ ...span, entity: claim.source.id })),
      ...targetSpans.map((span) => ({ ...span, entity: claim.target.id })),
      ...(claim.attributedTo ? speakerSpans.map((span) => ({ ...span, entity: claim.attributedTo?.id })) : []),
    ];
    return places.map((place) => ({ sentence: sentenceId(claim), ...place }));
  });
  return [...grouped(rows, ({ entity, start, end }) => `${start} ${end} ${entity}`).values()].flatMap(([row]) => (row ? [row] : []));
}

function claimRow({ claim, arrow }: { claim: ClaimView; arrow: RelationView }): Literal {
  const { id, type, modality, polarity, content, role, date, confidence, rule, article, attributedTo } = claim;
  return {
    id,
    source: claim.source.id,
    target: claim.target.id,
    sentence: sentenceId(claim),
    ...claim.sentence.evidence,
    properties: {
      ...{ type, modality, polarity, content, role, confidence, rule },
      ...(date ? { dateFrom: date.from, dateTo: date.to, datePrecision: date.precision } : {}),
      ...{ arrowId: arrow.id, fromId: arrow.source, toId: arrow.target, articleId: article.id },
      ...{ outlet: article.source ?? '', speakerId: attributedTo?.id ?? '' },
    },
  };
}

function arrowRow({ id, source, target, claims, articles, sources, firstDate, lastDate, modalities, polarities }: RelationView): Literal {
  const counts = Object.fromEntries([...MODALITIES, ...POLARITIES].map((word) => [word, 0]));
  return { id, source, target, properties: { claims, articles, sources, firstDate, lastDate, ...counts, ...modalities, ...polarities } };
}

function grouped<T, Key>(items: readonly T[], keyOf: (item: T) => Key): Map<Key, T[]> {
  const groups = new Map<Key, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
