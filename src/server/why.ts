/** Why a claim stands there: its article is read anew from the store's text, and its sentence explained. */
import { DepescheError } from '../model/errors.js';
import type { WhyView } from '../model/explanation.js';
import type { RelationView } from '../model/views.js';
import type { GraphStore } from '../store/contract.js';

/** Reading keeps the server from answering others: some seconds for a text of this length. */
const LONGEST_TEXT = 200_000;

export async function whyOf(arrow: RelationView, id: string, store: GraphStore): Promise<WhyView> {
  const claim = [...arrow.evidence, ...(arrow.rejected ?? [])].find((it) => it.id === id);
  if (!claim)
    throw new DepescheError('not-found', {
      where: 'path parameter claim',
      got: JSON.stringify(id),
      expected: 'the id of a claim under this arrow',
    });
  const article = (await store.article(claim.article.id))?.article;
  if (!article) return { claim: id, stillRead: false, sentence: null };
  if (article.text.length > LONGEST_TEXT)
    throw new DepescheError('limit', {
      code: 'article-too-long',
      where: `article ${article.id}`,
      got: `a text of ${article.text.length} characters`,
      expected: `at most ${LONGEST_TEXT}; \`depesche explain\` reads longer ones`,
    });
  // What is known of German is loaded by the first who asks why.
  const { explain } = await import('../pipeline/explain/index.js');
  const at = claim.sentence.start;
  const sentence = explain(article, ({ start, end }) => at >= start && at < end).sentences[0] ?? null;
  return { claim: id, stillRead: sentence?.claims.some((it) => it.id === id) ?? false, sentence };
}
