/** Words that judge: what finds fault, what praises, and the verbs that a judgement comes with. */
import { z } from 'zod';
import { readYaml } from './data.js';

const words = z.array(z.string());
const Judging = z.strictObject({ als: words, für: words, bare: words, in: words });
const Side = z.strictObject({ adjectives: words, nouns: words });
const File = z.strictObject({ judging: Judging, observers: words, fault: Side, praise: Side, misdeeds: words, reproaches: words });

export type Judgement = 'fault' | 'praise';
export type JudgementPlace = keyof z.infer<typeof Judging>;

export type Evaluations = {
  /** Whose judgement says how things are and takes no side. */
  observers: ReadonlySet<string>;
  /** Verbs that accuse whoever is said to have done it. */
  misdeeds: ReadonlySet<string>;
  /** What somebody is reproached with: "Vorwurf", or a compound of it. */
  isReproach(lemma: string): boolean;
  /** Where a verb's judgement stands. */
  places(verb: string): readonly JudgementPlace[];
  adjective(lemma: string): Judgement | null;
  /** A compound counts as its last part. */
  noun(lemma: string): Judgement | null;
};

const SHORTEST_FIRST_PART = 3;

export function loadEvaluations(): Evaluations {
  const file = readYaml('evaluations.yaml', File);
  const places = new Map<string, JudgementPlace[]>();
  for (const place of ['als', 'für', 'bare', 'in'] as const)
    for (const verb of file.judging[place]) places.set(verb, [...(places.get(verb) ?? []), place]);
  const table = (kind: 'adjectives' | 'nouns') =>
    new Map<string, Judgement>([
      ...file.fault[kind].map((word) => [word, 'fault'] as const),
      ...file.praise[kind].map((word) => [word, 'praise'] as const),
    ]);
  const adjectives = table('adjectives');
  const nouns = table('nouns');
  const reproach = new RegExp(`(?:^|\\p{Ll})(?:${file.reproaches.join('|')})$`, 'iu');
  return {
    observers: new Set(file.observers),
    misdeeds: new Set(file.misdeeds),
    isReproach: (lemma) => reproach.test(lemma),
    places: (verb) => places.get(verb) ?? [],
    adjective: (lemma) => adjectives.get(lemma) ?? null,
    noun: (lemma) => nouns.get(lemma) ?? lastPart(lemma, nouns),
  };
}

function lastPart(lemma: string, nouns: ReadonlyMap<string, Judgement>): Judgement | null {
  for (let at = SHORTEST_FIRST_PART; at <= lemma.length - SHORTEST_FIRST_PART; at++) {
    const rest = lemma.slice(at).replace('-', '');
    const found = nouns.get(rest.charAt(0).toUpperCase() + rest.slice(1));
    if (found) return found;
  }
  return null;
}
