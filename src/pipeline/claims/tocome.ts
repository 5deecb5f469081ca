/** What the present tense says of the future: "Am Sonntag findet in Wien ein Gipfel statt", "Huber wird Minister". */
import type { German } from '../../lang/de/index.js';
import type { Clause, VerbComplex } from '../clauses/index.js';
import type { Group } from '../groups/index.js';
import type { SentenceReading } from '../reading.js';

export function isToCome({ verbs, groups, parts }: Clause, reading: SentenceReading, german: German): boolean {
  if (!verbs || !isPresent(verbs) || !verbs.lemmas.some((lemma) => german.schedule.verbs.has(lemma))) return false;
  const { tokens } = reading.sentence;
  // "Am 5. Mai 1945 beginnt": chronicles tell in the present what is long over
  if (parts.some(({ from, to }) => tokens.slice(from, to).some(({ text }) => YEAR.test(text)))) return false;
  return groups.some((group) => isDate(group, german));
}

const YEAR = /^(?:1\d|20)\d\d$/;

/** "Huber wird Minister", said of who is meant and of what he will be. */
export function isBecoming({ verbs, roles }: Clause, { schedule }: German): boolean {
  if (!verbs || !isPresent(verbs) || verbs.main !== verbs.finite || !roles.subject || !roles.predicative) return false;
  return verbs.lemmas.some((lemma) => schedule.becoming.has(lemma));
}

function isPresent({ tense, mood, modal, voice }: VerbComplex): boolean {
  return tense === 'present' && mood === 'indicative' && modal === null && voice === 'active';
}

/** "am Sonntag", "im September", "ab dem 5. Mai", but not "seit Montag", "am vergangenen Freitag" */
function isDate({ preposition, nominals, adjectives, pronoun }: Group, { syntax, schedule }: German): boolean {
  const word = nominals[0];
  if (!word || pronoun || !syntax.dates.has(word.lemma) || preposition === null || !schedule.prepositions.has(preposition)) return false;
  return !adjectives.some(({ lemma }) => schedule.over.has(lemma));
}
