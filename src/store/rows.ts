/** Articles, read as people decided, as the rows that `cypher/write/create-*` takes. */
import type { Extraction, Relation, Sentence, Span } from '../model/extraction.js';
import { arrowId, hashId } from '../model/ids.js';
import { isSymmetric } from '../ontology/index.js';
import type { Parameters } from './database.js';
import { firstDay, lastDay } from './days.js';
import { compare } from './order.js';
import type { Decided } from './review/with-decisions.js';
import type { ArrowEnds } from './settle.js';
import type { Support } from './support.js';

export type Ends = { source: string; target: string };

/** An arrow of a symmetric type has one direction, whichever way the claim was worded. */
export function arrowEnds(relation: Pick<Relation, 'type' | 'source' | 'target'>): Ends {
  const { type, source, target } = relation;
  return isSymmetric(type) && compare(source, target) > 0 ? { source: target, target: source } : { source, target };
}

/** All that articles say, but for their sentences: what people's decisions can change. */
export type Sayings = {
  supports: { article: string; entity: string; properties: Support }[];
  mentions: { sentence: string; entity: string; start: number; end: number; kind: string }[];
  claims: ReturnType<typeof claimRows>;
  statements: ReturnType<typeof statementRows>;
};

export function sayingsOf(articles: readonly Decided[]): Sayings {
  return {
    supports: articles.flatMap((decided) =>
      [...supports(decided)].map(([entity, properties]) => ({ article: decided.document.article.id, entity, properties })),
    ),
    mentions: articles.flatMap(({ document }) => mentionRows(document)),
    claims: articles.flatMap(claimRows),
    statements: articles.flatMap(({ document }) => statementRows(document)),
  };
}

function claimRows({ document: { article, relations }, setAside, judged }: Decided) {
  return relations.map((relation) => {
    const ends = arrowEnds(relation);
    const from = relation.date?.from ?? article.date;
    const to = relation.date?.to ?? article.date;
    return {
      id: relation.id,
      source: relation.source,
      target: relation.target,
      speaker: relation.attributedTo,
      setAside: setAside.has(relation.id),
      sentence: sentenceId(article.id, relation.evidence.sentence),
      start: relation.evidence.start,
      end: relation.evidence.end,
      properties: {
        type: relation.type,
        modality: relation.modality,
        polarity: relation.polarity,
        content: relation.content,
        role: relation.role,
        dateFrom: relation.date?.from,
        dateTo: relation.date?.to,
        datePrecision: relation.date?.precision,
        confidence: relation.confidence,
        rule: relation.rule,
        decision: judged.get(relation.id),
        // What filters and sums ask for, so that they read one node a claim.
        arrowId: arrowId(relation.type, ends.source, ends.target),
        fromId: ends.source,
        toId: ends.target,
        articleId: article.id,
        outlet: article.source ?? '',
        speakerId: relation.attributedTo ?? '',
        firstDate: from,
        lastDate: to,
        firstDay: from === null ? null : firstDay(from),
        lastDay: to === null ? null : lastDay(to),
      },
    };
  });
}

/** The arrow that a claim counts for; `null` where it counts for none. */
export function arrowOf({ setAside, properties }: Sayings['claims'][number]): ArrowEnds | null {
  const { arrowId: id, type, fromId: source, toId: target } = properties;
  return setAside ? null : { id, type, source, target };
}

export function sentenceRows({ article, sentences }: Extraction): Parameters[] {
  return sentences.map((sentence, index) => ({
    id: sentenceId(article.id, index),
    article: article.id,
    properties: { ...sentence, text: article.text.slice(sentence.start, sentence.end) },
  }));
}

/** What this article says of each of its entities. */
function supports({ document: { entities, relations }, setAside, adopted }: Decided): Map<string, Support> {
  const claims = new Map<string, number>();
  for (const { id: claim, source, target } of relations)
    if (!setAside.has(claim)) for (const id of new Set([source, target])) claims.set(id, (claims.get(id) ?? 0) + 1);
  return new Map(
    entities.map(({ id, type, name, nameEn = null, aliases }) => [
      id,
      {
        type,
        name,
        nameEn,
        aliases: [...new Set(aliases)].sort(compare),
        claims: claims.get(id) ?? 0,
        adopted: adopted.has(id) ? true : null,
      },
    ]),
  );
}

/** Mentions outside every sentence (in skipped passages) are left to the article's text. */
function mentionRows({ article, sentences, entities }: Extraction): Sayings['mentions'] {
  const locate = sentenceFinder(sentences);
  return entities.flatMap(({ id, mentions }) =>
    mentions.flatMap((mention) => {
      const index = locate(mention);
      const { start, end, kind } = mention;
      return index === null ? [] : [{ sentence: sentenceId(article.id, index), entity: id, start, end, kind }];
    }),
  );
}

function statementRows({ article, sentences, statements }: Extraction) {
  const locate = sentenceFinder(sentences);
  return statements.map(({ id, kind, quoteSpan, speaker, addressee = null }) => ({
    id,
    article: article.id,
    speaker,
    addressee,
    properties: {
      ...quoteSpan,
      kind,
      text: article.text.slice(quoteSpan.start, quoteSpan.end),
      sentence: locate(quoteSpan),
      articleId: article.id,
    },
  }));
}

function sentenceId(article: string, index: number): string {
  return hashId('sentence', article, index);
}

/** Finds the sentence in which a span starts, by halving. */
function sentenceFinder(sentences: readonly Sentence[]): (span: Span) => number | null {
  const order = sentences.map((sentence, index) => ({ ...sentence, index })).sort((a, b) => a.start - b.start);
  return ({ start }) => {
    let low = 0;
    let high = order.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((order[middle]?.start ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    const found = order[low - 1];
    return found && start < found.end ? found.index : null;
  };
}
