/** Explains a reading: the stages' own results, and every rule that looked at a sentence with what it lacked. Reads the article anew; nothing here is on the way of `extract`. */
import { type German, german } from '../../lang/de/index.js';
import { EXPLANATION_SCHEMA, type ExplainedSentence, type Explanation } from '../../model/explanation.js';
import type { Article, Extraction, Sentence } from '../../model/extraction.js';
import type { Parse } from '../../model/parse.js';
import { assemble } from '../document.js';
import { type ArticleReading, readArticle } from '../index.js';
import type { SentenceReading } from '../reading.js';
import { explainClause } from './clauses.js';
import { explainMention } from './mentions.js';
import { explainRules } from './rules.js';
import { explainGroup, explainToken, inArticle } from './words.js';

/** Sentences are counted from 0. */
export type Wanted = (sentence: Sentence) => boolean;

/** @param wanted which sentences; all of them, unless given */
export function explain(article: Article, wanted: Wanted = () => true, knowledge: German = german(), parse?: Parse): Explanation {
  const reading = readArticle(article, knowledge, parse);
  const document = assemble(reading);
  return {
    schema: EXPLANATION_SCHEMA,
    article: article.id,
    sentences: reading.readings.filter((it) => wanted(it.sentence)).map((it) => explainSentence(it, reading, document)),
    skipped: reading.skipped.map((it) => ({ ...it, text: article.text.slice(it.start, it.end) })),
  };
}

function explainSentence(reading: SentenceReading, article: ArticleReading, { entities, relations }: Extraction): ExplainedSentence {
  const { index, start, end, tokens } = reading.sentence;
  const { text } = article.article;
  const nameOf = (id: string | null) => entities.find((entity) => entity.id === id)?.name ?? null;
  return {
    index,
    start,
    end,
    text: text.slice(start, end),
    tokens: tokens.map(explainToken),
    groups: reading.groups.map((group) => explainGroup(group, inArticle(reading, text))),
    clauses: reading.clauses.map((clause) => explainClause(clause, reading, article.context)),
    mentions: reading.mentions.map((mention) => explainMention(mention, article)),
    statements: article.statements
      .filter(({ quoteSpan }) => quoteSpan.start < end && quoteSpan.end > start)
      .map(({ kind, speaker, quoteSpan, cueSpan }) => ({
        kind,
        speaker: speaker?.name ?? null,
        text: text.slice(quoteSpan.start, quoteSpan.end),
        cue: cueSpan ? text.slice(cueSpan.start, cueSpan.end) : null,
      })),
    rules: explainRules(reading, article),
    claims: relations
      .filter(({ evidence }) => evidence.sentence === index)
      .map((claim) => ({
        ...claim,
        source: nameOf(claim.source) ?? claim.source,
        target: nameOf(claim.target) ?? claim.target,
        attributedTo: nameOf(claim.attributedTo),
      })),
  };
}
