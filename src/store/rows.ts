/** An extraction document as the rows that `cypher/write/create-*` takes. */
import type { Extraction, Relation, Sentence, Span } from '../model/extraction.js';
import { arrowId, hashId } from '../model/ids.js';
import { isSymmetric } from '../ontology/index.js';
import type { Parameters } from './database.js';
import { firstDay, lastDay } from './days.js';
import { compare } from './order.js';
import type { Support } from './support.js';

export type Ends = { source: string; target: string };

/** An arrow of a symmetric type has one direction, whichever way the claim was worded. */
export function arrowEnds(relation: Pick<Relation, 'type' | 'source' | 'target'>): Ends {
  const { type, source, target } = relation;
  return isSymmetric(type) && compare(source, target) > 0 ? { source: target, target: source } : { source, target };
}

export function claimRows({ article, relations }: Extraction): Parameters[] {
  return relations.map((relation) => {
    const ends = arrowEnds(relation);
    const from = relation.date?.from ?? article.date;
    const to = relation.date?.to ?? article.date;
    return {
      id: relation.id,
      source: relation.source,
      target: relation.target,
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

export function sentenceRows({ article, sentences }: Extraction): Parameters[] {
  return sentences.map((sentence, index) => ({
    id: sentenceId(article.id, index),
    properties: { ...sentence, text: article.text.slice(sentence.start, sentence.end) },
  }));
}

/** What this article says of each of its entities. */
export function supports({ entities, relations }: Extraction): Map<string, Support> {
  const claims = new Map<string, number>();
  for (const { source, target } of relations) for (const id of new Set([source, target])) claims.set(id, (claims.get(id) ?? 0) + 1);
  return new Map(
    entities.map(({ id, type, name, nameEn = null, aliases }) => [
      id,
      { type, name, nameEn, aliases: [...new Set(aliases)].sort(compare), claims: claims.get(id) ?? 0 },
    ]),
  );
}

/** Mentions outside every sentence (in skipped passages) are left to the article's text. */
export function mentionRows({ article, sentences, entities }: Extraction): Parameters[] {
  const locate = sentenceFinder(sentences);
  return entities.flatMap(({ id, mentions }) =>
    mentions.flatMap((mention) => {
      const index = locate(mention);
      return index === null ? [] : [{ ...mention, entity: id, sentence: sentenceId(article.id, index) }];
    }),
  );
}

export function statementRows({ article, sentences, statements }: Extraction): Parameters[] {
  const locate = sentenceFinder(sentences);
  return statements.map(({ id, kind, quoteSpan }) => ({
    id,
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
