/** Whether a word is a compound of a first part and a known head, or only ends in the head's letters: not Bei|spiel, Se|kunden, Benzinp|reise. */
import { CASE_BITS } from './agreement.js';
import type { WordFormation } from './data.js';
import { capitalise } from './letters.js';
import type { Analysis, Reading } from './types.js';

type Known = {
  readonly readings: (form: string) => readonly Reading[];
  readonly analyse: (form: string) => Analysis;
  readonly formation: WordFormation;
};

/** So many letters at the beginning of a part tell it from another, whatever its ending. */
const TELLING = 4;
/** Shorter first parts are listed. */
const SHORTEST = 3;

/**
 * @param at where the head begins
 * @param head how the list has it, which need not be the form of the word
 */
export function divides(word: string, at: number, head: string, known: Known): boolean {
  const { step, parts, readings } = known.analyse(word);
  if (parts.length > 1) return isAmong(parts, word.slice(at), head, known);
  if (step !== 'exact') return true;
  const before = word.slice(0, at).toLowerCase();
  return !known.formation.noFirstParts.has(before) && isFirstPart(before, known) && endsIn(readings, head, at, known);
}

/** Whether the form is what some parts at the end make, or the head of the last one: Amateur|fußball|spiel. */
function isAmong(parts: readonly string[], form: string, head: string, known: Known): boolean {
  if (parts.some((_, i) => i > 0 && beginsAlike(parts.slice(i).join(''), form))) return true;
  const last = parts.at(-1) ?? '';
  const at = plain(last).lastIndexOf(plain(form).slice(0, TELLING));
  return at > 0 && known.readings(last).length > 0 && divides(last, at, head, known);
}

function beginsAlike(lemma: string, form: string): boolean {
  const letters = Math.min(TELLING, lemma.length);
  return plain(lemma).slice(0, letters) === plain(form).slice(0, letters);
}

/** In small letters and without the dots that a plural may have. */
function plain(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\u0308/g, '');
}

/** A word, with a linking element or without its last letters: "Todes", "Schul", "Hör". */
function isFirstPart(lower: string, { readings, analyse, formation }: Known): boolean {
  if (formation.firstParts.has(lower) || lower.includes('-')) return true;
  if (lower.length < SHORTEST) return false;
  const bare = formation.linking.flatMap(({ element }) => (lower.endsWith(element) ? [lower.slice(0, -element.length)] : []));
  const longer = ['e', 'n', 'en'].map((ending) => lower + ending);
  if ([lower, ...bare, ...longer].some((form) => readings(form).length > 0 || readings(capitalise(form)).length > 0)) return true;
  return [lower, ...bare].some((form) => analyse(capitalise(form)).step === 'compound');
}

/** "Fahrzeugen" are of a Fahrzeug, not of Zeugen: its lemma must end in that of the head, which lists have in the nominative. */
function endsIn(whole: readonly Reading[], head: string, at: number, { readings }: Known): boolean {
  const heads = readings(head).filter(({ agreement, kind }) => agreement & CASE_BITS.nom && kind !== 'infinitive');
  const tails = new Set(heads.map(({ lemma }) => lemma.toLowerCase()));
  return tails.size === 0 || whole.some(({ lemma }) => tails.has(lemma.slice(at).toLowerCase()));
}
