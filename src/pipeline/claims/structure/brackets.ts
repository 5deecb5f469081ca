/** What stands in brackets behind a name: "Huber (SPD)", "Columbus (Ohio)". */
import type { Cluster } from '../../entities/index.js';
import type { SentenceReading } from '../../reading.js';
import type { ClaimContext } from '../claim.js';
import type { Found, StructureRule } from './rule.js';

export const BRACKET_RULES: readonly StructureRule[] = [
  { id: 'structure:party-in-brackets', relation: 'MEMBER_OF', example: 'Bundeskanzler [Karl Huber] ({SPD}) reiste ab.', find: parties },
  { id: 'structure:place-in-brackets', relation: 'LOCATED_IN', example: 'Er lebt in [Columbus] ({Ohio}).', find: placesInBrackets },
];

/** "Huber (SPD)", "Columbus (Ohio)": what stands alone in brackets right behind a name. */
function inBrackets(reading: SentenceReading, context: ClaimContext): { outer: Cluster; inner: Cluster; from: number; to: number }[] {
  const { tokens } = reading.sentence;
  return reading.names.flatMap((name) => {
    if (tokens[name.to]?.text !== '(') return [];
    const inner = reading.names.find((other) => other.from === name.to + 1);
    const after = inner ? tokens[inner.to]?.text : undefined;
    if (!inner || (after !== ')' && after !== ',')) return [];
    const outerMention = reading.mentions.find((it) => it.properName === name);
    const innerMention = reading.mentions.find((it) => it.properName === inner);
    const outer = outerMention ? context.resolution.of(outerMention)[0] : undefined;
    const found = innerMention ? context.resolution.of(innerMention)[0] : undefined;
    return outer && found ? [{ outer, inner: found, from: name.from, to: inner.to }] : [];
  });
}

function parties(reading: SentenceReading, context: ClaimContext): Found[] {
  return inBrackets(reading, context).flatMap(({ outer, inner, from, to }) =>
    outer.type === 'Person' && inner.type === 'Organization' ? [{ source: outer, target: inner, from, to }] : [],
  );
}

function placesInBrackets(reading: SentenceReading, context: ClaimContext): Found[] {
  return inBrackets(reading, context).flatMap(({ outer, inner, from, to }) =>
    outer.type === 'Place' && (inner.type === 'Place' || inner.type === 'Country') ? [{ source: outer, target: inner, from, to }] : [],
  );
}
