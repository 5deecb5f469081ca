/** Words by which the present tense says what is yet to come. */
import { z } from 'zod';
import { readYaml } from './data.js';

export type Schedule = {
  /** Lemmas of what is yet to be: "wird Minister". */
  becoming: ReadonlySet<string>;
  /** Lemmas of what has a date. */
  verbs: ReadonlySet<string>;
  prepositions: ReadonlySet<string>;
  /** Adjectives of a time that is over. */
  over: ReadonlySet<string>;
};

const words = z.array(z.string());
const File = z.strictObject({ becoming: words, verbs: words, prepositions: words, over: words });

export function loadSchedule(): Schedule {
  const { becoming, verbs, prepositions, over } = readYaml('schedule.yaml', File);
  return { becoming: new Set(becoming), verbs: new Set(verbs), prepositions: new Set(prepositions), over: new Set(over) };
}
