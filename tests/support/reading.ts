/** What the stages of the pipeline find in a text, as short lines for tables of sentences. */
import { german } from '../../src/lang/de/index.js';
import type { Article, Extraction, Relation } from '../../src/model/extraction.js';
import { isSymmetric } from '../../src/ontology/index.js';
import { extract } from '../../src/pipeline/index.js';
import { readNames } from '../../src/pipeline/names/index.js';
import type { SentenceReading } from '../../src/pipeline/reading.js';
import { readSentence } from '../../src/pipeline/reading.js';
import { readSentences } from '../../src/pipeline/sentences/index.js';
import { type ReadSentence, readTokens } from '../../src/pipeline/tokens/index.js';

export function article(text: string, id = 'article'): Article {
  return { id, title: null, date: null, language: 'de', source: null, url: null, text };
}

export const document = (text: string): Extraction => extract(article(text));

export function tokensOf(text: string): ReadSentence[] {
  return readTokens(text, readSentences(text, german()).sentences, german());
}

/** Every sentence of the text up to its mentions. */
export function readings(text: string): SentenceReading[] {
  const sentences = tokensOf(text);
  const names = readNames(sentences, german());
  return sentences.map((sentence, i) => readSentence(sentence, 0, names[i] ?? [], german()));
}

/** `Russland DEMANDS NATO`, and in brackets what is not asserted, not positive, or not said by the article: `[planned negative by Sergej Lawrow]`. */
export function claims(text: string): string[] {
  const { entities, relations } = document(text);
  const names = new Map(entities.map((entity) => [entity.id, entity.name]));
  return relations.flatMap((relation) => {
    const [source, target] = [relation.source, relation.target].map((id) => names.get(id) ?? id);
    const line = `${source} ${relation.type} ${target}${status(relation, names)}`;
    // both ways round, so that a table need not know which comes first
    return isSymmetric(relation.type) ? [line, `${target} ${relation.type} ${source}${status(relation, names)}`] : [line];
  });
}

function status(relation: Relation, names: ReadonlyMap<string, string>): string {
  const words = [
    relation.modality === 'asserted' ? '' : relation.modality,
    relation.polarity === 'positive' ? '' : relation.polarity,
    relation.attributedTo === null ? '' : `by ${names.get(relation.attributedTo)}`,
  ].filter((word) => word !== '');
  return words.length > 0 ? ` [${words.join(' ')}]` : '';
}

/** `Person Sergej Lawrow` for every entity, `er = Sergej Lawrow` for every mention of one. */
export function entities(text: string): string[] {
  return document(text).entities.flatMap(({ type, name, mentions }) => [
    `${type} ${name}`,
    ...mentions.map(({ start, end }) => `${text.slice(start, end)} = ${name}`),
  ]);
}

/** `direct Sergej Lawrow: „Das ist falsch.“`, with `nobody` where no speaker is named. */
export function statements(text: string): string[] {
  const { entities: all, statements: said } = document(text);
  return said.map(({ kind, speaker, quoteSpan: { start, end } }) => {
    const name = all.find(({ id }) => id === speaker)?.name ?? 'nobody';
    return `${kind} ${name}: ${text.slice(start, end)}`;
  });
}
