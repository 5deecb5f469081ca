/** What the rules of claims ask of a word, looked up once for each form. */
import type { Frame } from '../../lang/de/frames/index.js';
import type { German } from '../../lang/de/index.js';
import type { Group } from '../groups/index.js';
import type { Token } from '../tokens/index.js';

/** Frames of a noun as it stands, or of its lemma. */
export function nounFrames(token: Token, { frames }: German): readonly Frame[] {
  token.use.frames ??= framesOf(token, frames);
  return token.use.frames;
}

/** "zu Kämpfen" is of "Kampf" as well as what one does who fights, "ein Verbündeter" is "der Verbündete". */
function framesOf({ readings, lemma, text }: Token, frames: German['frames']): readonly Frame[] {
  const own = frames.ofNoun(lemma, text);
  if (own.length > 0) return own;
  for (const reading of readings) {
    const found = reading.lemma === lemma ? NONE : frames.ofNoun(reading.lemma);
    if (found.length > 0) return found;
  }
  return ADJECTIVAL.test(text) ? frames.ofNoun(text.slice(0, -1)) : NONE;
}

const NONE: readonly Frame[] = [];
const ADJECTIVAL = /(te|ene)r$/;

type Lists = readonly (readonly string[])[];

/** The lists of words in the requirements of verbs that a noun fits, by its lemma or as it stands. */
export function requiredLists(token: Token, { frames }: German): Lists {
  const { use, lemma, text } = token;
  use.required ??= text === lemma ? asVerbal(token, frames) : both(frames.required(lemma), frames.required(text));
  return use.required;
}

/** "mit Klagen": of "Klage" as well as what one does who complains. */
function asVerbal({ readings, lemma }: Token, frames: German['frames']): Lists {
  return readings.reduce((lists, it) => (it.lemma === lemma ? lists : both(lists, frames.required(it.lemma))), frames.required(lemma));
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
