/** Doubts of which only the ids matter. */
import type { DoubtfulClaim, DoubtfulPair } from '../../src/model/review.js';

const ref = (id: string) => ({ id, type: 'Person' as const, name: id });

export function doubtfulClaim(id: string): DoubtfulClaim {
  const sentence = { index: 0, start: 0, text: '', evidence: { start: 0, end: 0 }, sourceSpans: [], targetSpans: [], speakerSpans: [] };
  return {
    claim: {
      ...{ id, type: 'WARNS', source: ref('a'), target: ref('b'), modality: 'asserted', polarity: 'positive', attributedTo: null },
      ...{ confidence: 0.5, rule: 'made-by-hand', article: { id: 'x', title: null, date: null, source: null, url: null }, sentence },
    },
    ...{ arrow: 'arrow', reasons: ['low-confidence'], agreeing: 1, opposing: 0 },
  };
}

export function doubtfulPair(one: string, other: string): DoubtfulPair {
  const side = (id: string) => ({ ...ref(id), aliases: [], claims: 0, articles: 0, some: [] });
  return { entities: [side(one), side(other)], reason: 'same-name', names: [one, other], candidates: 1 };
}
