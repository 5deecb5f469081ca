/** Measures the reader: extraction documents beside annotated articles. */
export { type ArticleResult, evaluateArticle } from './article.js';
export { confidenceRows, confidenceTable } from './confidence.js';
export { articleOf, type GoldArticle, parseGold } from './gold.js';
export { type Report, reportOf } from './report.js';
