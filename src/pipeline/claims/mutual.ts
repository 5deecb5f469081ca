/** What several do to each other: "Polen und Litauen warfen sich gegenseitig Betrug vor". */
import type { Frame } from '../../lang/de/frames/index.js';
import type { Scene } from './slots.js';

const EACH: Frame['source'] = [{ slot: 'each' }];

/** The row with each as its ends, where whom the verb is aimed at is "sich gegenseitig" or "einander"; else as it stands. */
export function asMutual(frame: Frame, scene: Scene): Frame {
  const { source, target } = frame;
  if (source[0]?.slot !== 'subj' || !target.some(({ slot }) => slot === 'acc' || slot === 'dat') || !isMutual(scene)) return frame;
  return { ...frame, source: EACH, target: EACH };
}

function isMutual({ clause, reading, context }: Scene): boolean {
  const { mutual } = context.german.syntax;
  const { tokens } = reading.sentence;
  return clause.parts.some(({ from, to }) => {
    for (let i = from; i < to; i++) if (mutual.has(tokens[i]?.lower ?? '')) return true;
    return false;
  });
}
