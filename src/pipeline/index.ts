/** From an article to its extraction document: a list of stages, each a pure function of what came before and of what is known of German. */
import { type German, german } from '../lang/de/index.js';
import type { Article, Extraction } from '../model/extraction.js';
import type { Parse } from '../model/parse.js';
import { speakerOfStatement } from './claims/attribution.js';
import { type ClaimContext, readClaims } from './claims/index.js';
import { assemble, type Findings, type SpokenStatement } from './document.js';
import { resolveEntities } from './entities/index.js';
import { readNames } from './names/index.js';
import { parsedSpans, parsedTokens } from './parsed/tokens.js';
import { readSentence } from './reading.js';
import { readSentences } from './sentences/index.js';
import { lookUp, readStatements, type StatementDraft } from './statements/index.js';
import { readTokens } from './tokens/index.js';

/**
 * Reads one article. The same article gives the same document, byte for byte.
 * @param parse somebody's own analysis, taken for sentences, words and clauses in place of ours
 */
export function extract(article: Article, knowledge: German = german(), parse?: Parse): Extraction {
  return assemble(readArticle(article, knowledge, parse));
}

/** All that the stages find, before ids. */
export type ArticleReading = Findings & { context: ClaimContext; drafts: readonly StatementDraft[] };

export function readArticle(article: Article, knowledge: German, parse?: Parse): ArticleReading {
  const { sentences: spans, paragraph, skipped } = parse ? parsedSpans(parse) : readSentences(article.text, knowledge);
  const sentences = parse ? parsedTokens(article.text, parse, knowledge) : readTokens(article.text, spans, knowledge);
  const names = readNames(sentences, knowledge);
  const readings = sentences.map((sentence, i) => readSentence(sentence, paragraph[i] ?? 0, names[i] ?? [], knowledge, parse?.[i]));
  const drafts = readStatements(readings, knowledge);
  const spokenWords = lookUp(drafts, readings);
  const resolution = resolveEntities(readings, spokenWords, knowledge);
  const context: ClaimContext = { text: article.text, readings, statements: spokenWords, resolution, german: knowledge };
  const claims = readClaims(context);
  const statements = drafts.map((draft) => spoken(draft, context));
  return { article, readings, clusters: resolution.clusters, claims, statements, skipped, german: knowledge, context, drafts };
}

function spoken(draft: StatementDraft, context: ClaimContext): SpokenStatement {
  return {
    speaker: speakerOfStatement(draft, context),
    ...(draft.speaker ? { speakerSpan: draft.speaker.span } : {}),
    ...(draft.cue ? { cueSpan: draft.cue } : {}),
    addressee: draft.addressee ? speakerOfStatement({ ...draft, speaker: draft.addressee }, context) : null,
    quoteSpan: draft.quote,
    kind: draft.kind,
  };
}
