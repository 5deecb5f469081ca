/** Weights for choosing between the readings of a word. */
import { z } from 'zod';
import { readYaml } from './data.js';

export const WORD_CLASSES = [
  'N',
  'NE',
  'V',
  'VZ',
  'A',
  'D',
  'DET',
  'PRO',
  'REL',
  'ADP',
  'PTK',
  'KON',
  'SUB',
  'CMP',
  'NUM',
  'ZU',
  'COMMA',
  'STOP',
  'QUOTE',
  'START',
  'X',
] as const;
export type WordClass = (typeof WORD_CLASSES)[number];

const Class = z.enum(WORD_CLASSES);
const File = z.strictObject({
  transitions: z.partialRecord(Class, z.partialRecord(Class, z.number())),
  priors: z.partialRecord(Class, z.number()),
  only: z.record(z.string(), z.array(Class)),
});

const numbers = new Map<WordClass, number>(WORD_CLASSES.map((name, i) => [name, i]));

/** The place of a class in `WORD_CLASSES`: its number in tables, its bit in sets of classes. */
export function classNumber(name: WordClass): number {
  return numbers.get(name) ?? 0;
}

export type Tagging = {
  /** Weight of a class after another. */
  transition(before: WordClass, after: WordClass): number;
  /** The same by numbers, row by row: `before` × how many classes there are + `after`. */
  transitions: Float64Array;
  prior(of: WordClass): number;
  /** The only classes a lower-case word is considered as. */
  only: ReadonlyMap<string, readonly WordClass[]>;
};

export function loadTagging(): Tagging {
  const file = readYaml('tagging.yaml', File);
  const size = WORD_CLASSES.length;
  const transitions = new Float64Array(size * size);
  for (const before of WORD_CLASSES)
    for (const after of WORD_CLASSES) transitions[classNumber(before) * size + classNumber(after)] = file.transitions[before]?.[after] ?? 0;
  const priors = new Map(WORD_CLASSES.map((name) => [name, file.priors[name] ?? 0]));
  return {
    transition: (before, after) => transitions[classNumber(before) * size + classNumber(after)] ?? 0,
    transitions,
    prior: (of) => priors.get(of) ?? 0,
    only: new Map(Object.entries(file.only)),
  };
}
