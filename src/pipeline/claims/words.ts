/** What the rules of claims ask of a word, looked up once for each form. */
import type { Frame } from '../../lang/de/frames/index.js';
import type { German } from '../../lang/de/index.js';
import type { Group } from '../groups/index.js';
import type { Token } from '../tokens/index.js';

/** Frames of a noun as it stands, or of its lemma. */
export function nounFrames({ use, lemma, text }: Token, { frames }: German): readonly Frame[] {
  use.frames ??= frames.ofNoun(lemma, text);
  return use.frames;
}

type Lists = readonly (readonly string[])[];

/** The lists of words in the requirements of verbs that a noun fits, by its lemma or as it stands. */
export function requiredLists({ use, lemma, text }: Token, { frames }: German): Lists {
  use.required ??= text === lemma ? frames.required(lemma) : both(frames.required(lemma), frames.required(text));
  return use.required;
}

function both(a: Lists, b: Lists): Lists {
  return a.length === 0 ? b : b.length === 0 ? a : [...a, ...b];
}

/** "die Aufhebung der Sanktionen": what its genitive names is to be no more. */
export function undoes({ nominals, genitives }: Group, { frames }: German): boolean {
  if (genitives.length === 0) return false;
  const rows = frames.embeddings.get(nominals[0]?.lemma ?? '') ?? [];
  return rows.some((it) => it.kind === 'noun' && it.polarity === 'negative' && it.complement.some(({ slot }) => slot === 'gen'));
}
