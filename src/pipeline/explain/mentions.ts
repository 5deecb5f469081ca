/** Mentions in words: what they mean, and what was spoken of before that means the same. */
import type { ExplainedMention } from '../../model/explanation.js';
import type { ArticleReading } from '../index.js';
import type { Mention } from '../mentions/index.js';

export function explainMention(mention: Mention, { article, context }: ArticleReading): ExplainedMention {
  const clusters = context.resolution.of(mention);
  const earlier = clusters.flatMap((cluster) => cluster.mentions.filter((it) => it.end <= mention.start)).sort((a, b) => b.start - a.start);
  const text = (it: Mention) => article.text.slice(it.start, it.end).replace(/\s+/g, ' ');
  return {
    start: mention.start,
    end: mention.end,
    text: text(mention),
    kind: mention.kind,
    role: mention.role,
    entities: clusters.map(({ type, name }) => ({ type, name })),
    before: earlier[0] ? text(earlier[0]) : null,
  };
}
