/** Reads the example of each row of the frame lexicon and says whether the row finds in it what it marks. */
import { type ByLemma, type Frame, loadFrames } from '../../src/lang/de/frames/index.js';
import type { Entity, Extraction } from '../../src/model/extraction.js';
import { isSymmetric } from '../../src/ontology/index.js';
import { document } from './reading.js';

export type Outcome = { frame: Frame; fires: boolean; by: string | null; why: string };

const rows = (map: ByLemma<Frame>): Frame[] => [...new Set(map.values())].flat();

export function allFrames(): Frame[] {
  const { verbs, nouns, adjectives } = loadFrames();
  return [verbs, nouns, adjectives].flatMap(rows);
}

/** A row fires when it, or another row of its relation, leads from what stands in [brackets] to what stands in {braces}. */
export function tryFrame(frame: Frame): Outcome {
  const text = frame.example.replace(/[[\]{}]/g, '');
  const read = document(text);
  const sources = marked(frame.example, '[', ']', read);
  const targets = marked(frame.example, '{', '}', read);
  const hits = read.relations.filter(({ type, source, target }) => {
    const joins = (from: readonly Entity[], to: readonly Entity[]) =>
      from.some(({ id }) => id === source) && to.some(({ id }) => id === target);
    return type === frame.relation && (joins(sources, targets) || (isSymmetric(type) && joins(targets, sources)));
  });
  const by = (hits.find(({ rule }) => rule === frame.id) ?? hits[0])?.rule ?? null;
  return { frame, fires: by !== null, by, why: by === null ? whyNot(frame, sources, targets, read) : '' };
}

/** The rules that lead from what stands in [brackets] to what stands in {braces}, whatever the relation. */
export function tryExample(example: string): string[] {
  const read = document(example.replace(/[[\]{}]/g, ''));
  const sources = marked(example, '[', ']', read);
  const targets = marked(example, '{', '}', read);
  return read.relations
    .filter(({ source, target, type }) => {
      const joins = (from: readonly Entity[], to: readonly Entity[]) =>
        from.some(({ id }) => id === source) && to.some(({ id }) => id === target);
      return joins(sources, targets) || (isSymmetric(type) && joins(targets, sources));
    })
    .map(({ rule }) => rule);
}

function whyNot(frame: Frame, sources: readonly Entity[], targets: readonly Entity[], { relations }: Extraction): string {
  if (sources.length === 0) return 'the source is no entity';
  if (targets.length === 0) return 'the target is no entity';
  const between = relations.filter(
    ({ source, target }) => sources.some(({ id }) => id === source) && targets.some(({ id }) => id === target),
  );
  if (between.length > 0) return 'another relation joins the two';
  if (relations.some(({ type }) => type === frame.relation)) return 'the relation has other ends';
  return relations.length > 0 ? 'only other relations are found' : 'no relation is found';
}

/** The entities that are mentioned between two marks of an example. */
function marked(example: string, open: string, close: string, { entities }: Extraction): Entity[] {
  const plain = (until: number) => example.slice(0, until).replace(/[[\]{}]/g, '').length;
  const start = plain(example.indexOf(open));
  const end = plain(example.indexOf(close));
  return entities.filter(({ mentions }) => mentions.some((mention) => mention.start < end && mention.end > start));
}
