/** A made-up graph as the articles that it could have been read from. */
import { EXTRACTION_SCHEMA, type Extraction } from '../../src/model/extraction.js';
import { hashId } from '../../src/model/ids.js';
import type { ArrowView } from '../../src/model/views.js';
import type { News } from './graph.js';

/** Articles that between them say every arrow once, so many each. */
export function* articlesOf({ view }: News, claims: number): Generator<Extraction> {
  const names = new Map(view.nodes.map((node) => [node.id, node]));
  for (let n = 0; n * claims < view.edges.length; n++) yield article(n, view.edges.slice(n * claims, (n + 1) * claims));

  function article(n: number, arrows: readonly ArrowView[]): Extraction {
    const lines = arrows.map(({ source, target }) => `${names.get(source)?.name} sprach über ${names.get(target)?.name}. `);
    let next = 0;
    const sentences = lines.map((line, index) => {
      const start = next;
      next += line.length;
      return { index, start, end: next - 1 };
    });
    const first = new Map<string, number>();
    for (const [i, { source, target }] of arrows.entries())
      for (const id of [source, target]) if (!first.has(id)) first.set(id, sentences[i]?.start ?? 0);
    return {
      schema: EXTRACTION_SCHEMA,
      article: {
        id: `article-${n}`,
        title: `Artikel ${n}`,
        date: `20${String(5 + (n % 20)).padStart(2, '0')}-0${1 + (n % 9)}`,
        language: 'de',
        source: `Blatt ${n % 40}`,
        url: null,
        text: lines.join(''),
      },
      sentences,
      entities: [...first].map(([id, start]) => {
        const { type, name } = names.get(id) ?? { type: 'Person', name: id };
        return { id, type, name, aliases: [], mentions: [{ start, end: start + name.length, kind: 'name' }] };
      }),
      relations: arrows.map((arrow, index) => ({
        id: hashId('claim', arrow.id),
        type: arrow.type,
        source: arrow.source,
        target: arrow.target,
        modality: 'planned' in arrow.modalities ? 'planned' : 'asserted',
        polarity: 'negative' in arrow.polarities ? 'negative' : 'positive',
        attributedTo: index % 3 === 0 ? arrow.source : null,
        confidence: 0.5,
        rule: 'bench',
        evidence: { sentence: index, start: sentences[index]?.start ?? 0, end: sentences[index]?.end ?? 0 },
      })),
      statements: [],
      coverage: { sentences: sentences.length, withRelations: sentences.length, skipped: [] },
    };
  }
}
