/** Where "als" and "wie" open no clause but say as what, or like whom. */
import { classBit, type Form } from './form.js';
import { endsWithFinite, may } from './forms.js';
import type { Segment } from './segment.js';

const V = classBit('V');
const DET = classBit('DET');
const KON = classBit('KON');
const ADJECTIVE = classBit('A');
const ADVERB = classBit('D');
const NOUN = classBit('N') | classBit('NE');

/** Whether the word at this place, which may be a conjunction, is none. */
export function comparesBy(segments: readonly Segment[], forms: readonly Form[], at: number): boolean {
  return (
    saysAsWhat(segments, forms, at) || comparesInFront(segments, forms, at) || opensNothing(segments, forms, at) || saysInOffice(forms, at)
  );
}

/** "Als Grund gab er an, …": a bare noun, and the finite verb does not stand at the end. */
function saysAsWhat(segments: readonly Segment[], forms: readonly Form[], at: number): boolean {
  const next = forms[at + 1];
  if (!next?.capital || !may(NOUN, next) || next.classes & ~NOUN) return false;
  const [verb, after] = [forms[at + 2], forms[at + 3]];
  // "Als Präsident war er beliebt"
  if (verb?.finite && !verb.capital && after && segments[at + 3]?.kind === 'word' && !may(V | KON, after)) return true;
  if (endsWithFinite(segments, forms, at)) return false;
  for (let i = at + 2; i < forms.length && segments[i]?.kind !== 'mark'; i++) if (forms[i]?.finite && !forms[i]?.capital) return true;
  return false;
}

/** "Als neuer Minister Polens wurde …": an office of one, with no article. */
function saysInOffice(forms: readonly Form[], at: number): boolean {
  const [adjective, noun] = [forms[at + 1], forms[at + 2]];
  if (!adjective || adjective.capital || !may(ADJECTIVE, adjective) || !noun?.capital || noun.naming.office?.term.kind !== 'office')
    return false;
  return adjective.lower.endsWith('er') || (adjective.lower.endsWith('e') && noun.lower.endsWith('in'));
}

/** ", als Nachfolger vor.": no finite verb up to the end */
function opensNothing(segments: readonly Segment[], forms: readonly Form[], at: number): boolean {
  if (segments[at - 1]?.text !== ',' || !may(NOUN, forms[at + 1]) || !forms[at + 1]?.capital) return false;
  for (let i = at + 1; i < forms.length; i++) {
    if (segments[i]?.kind === 'mark') return segments[i]?.text === '.';
    if (forms[i]?.finite && !forms[i]?.capital) return false;
  }
  return true;
}

/** "Wie Polen lehnte auch Litauen den Plan ab": at the beginning, with the finite verb right behind whom it compares, not "Wie Polen mitteilte, …". */
function comparesInFront(segments: readonly Segment[], forms: readonly Form[], at: number): boolean {
  if (at > 0 && !(at === 1 && may(ADVERB, forms[0]))) return false;
  let i = at + 1;
  while (may(ADVERB, forms[i]) && !forms[i]?.capital) i++;
  if (may(DET, forms[i])) i++;
  const from = i;
  while (forms[i]?.capital && may(NOUN, forms[i])) i++;
  const verb = forms[i];
  const next = segments[i + 1];
  return i > from && verb?.finite === true && !verb.capital && next?.kind === 'word' && !endsWithFinite(segments, forms, i);
}
