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

export type Tagging = {
  /** Weight of a class after another. */
  transition(before: WordClass, after: WordClass): number;
  prior(of: WordClass): number;
  /** The only classes a lower-case word is considered as. */
  only: ReadonlyMap<string, readonly WordClass[]>;
};

export function loadTagging(): Tagging {
  const file = readYaml('tagging.yaml', File);
  const index = new Map<WordClass, number>(WORD_CLASSES.map((name, i) => [name, i]));
  const at = (name: WordClass) => index.get(name) ?? 0;
  const size = WORD_CLASSES.length;
  const table = new Float64Array(size * size);
  for (const before of WORD_CLASSES)
    for (const after of WORD_CLASSES) table[at(before) * size + at(after)] = file.transitions[before]?.[after] ?? 0;
  const priors = new Map(WORD_CLASSES.map((name) => [name, file.priors[name] ?? 0]));
  return {
    transition: (before, after) => table[at(before) * size + at(after)] ?? 0,
    prior: (of) => priors.get(of) ?? 0,
    only: new Map(Object.entries(file.only)),
  };
}
