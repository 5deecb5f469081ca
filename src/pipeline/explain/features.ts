/** Features of a word by their names in Universal Dependencies, but for case, gender and number, which its group may narrow. */
import { personBit } from '../../lang/de/lexicon/agreement.js';
import type { Reading } from '../../lang/de/lexicon/types.js';

export const UD_CASES = { nom: 'Nom', gen: 'Gen', dat: 'Dat', acc: 'Acc' } as const;
export const UD_GENDERS = { masc: 'Masc', fem: 'Fem', neut: 'Neut' } as const;
export const UD_NUMBERS = { sg: 'Sing', pl: 'Plur' } as const;

const VERB_FORMS = { fin: 'Fin', inf: 'Inf', zu: 'Inf', part1: 'Part', part2: 'Part' } as const;
const MOODS = { ind: 'Ind', sub1: 'Sub', sub2: 'Sub', imp: 'Imp' } as const;
const TENSES = { pres: 'Pres', past: 'Past' } as const;
const DEGREES = { pos: 'Pos', cmp: 'Cmp', sup: 'Sup' } as const;

/** In alphabetical order, `|` between them; empty where there are none. */
export function featuresOf(reading: Reading): string {
  return Object.entries(featureTable(reading))
    .map(([name, value]) => `${name}=${value}`)
    .join('|');
}

export function featureTable({ degree, mood, persons, tense, verbForm }: Reading): Record<string, string> {
  const person = ([1, 2, 3] as const).filter((it) => persons & (personBit(it, 'sg') | personBit(it, 'pl')));
  const numbers = (['sg', 'pl'] as const).filter((number) => person.some((it) => persons & personBit(it, number)));
  return {
    ...(degree ? { Degree: DEGREES[degree] } : {}),
    ...(mood ? { Mood: MOODS[mood] } : {}),
    ...(verbForm === 'fin' && numbers.length === 1 ? { Number: numbers[0] === 'sg' ? 'Sing' : 'Plur' } : {}),
    ...(person.length === 1 ? { Person: String(person[0]) } : {}),
    ...(tense ? { Tense: TENSES[tense] } : {}),
    ...(verbForm ? { VerbForm: VERB_FORMS[verbForm] } : {}),
  };
}
