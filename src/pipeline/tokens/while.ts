/** "während", "seit", "bis": prepositions that open clauses too. */
import { CASE_BITS, GENDER_BITS, NUMBER_BITS } from '../../lang/de/lexicon/agreement.js';
import { classBit, type Form } from './form.js';
import { bitsOf, endsWithFinite, may } from './forms.js';
import type { Segment } from './segment.js';

const ADP = classBit('ADP');
const SUB = classBit('SUB');
const ADJECTIVE = classBit('A');
const NAME = classBit('NE');
const COMMON = classBit('N');
const NOUN = COMMON | NAME;

/** No genitive, and no dative: what only the clause behind "während" or "seit" begins with. */
const NO_GENITIVE = /^(die|das|den|er|sie|es|ein|eine|im|in|am|auf|sich)$/;
const NO_DATIVE = /^(die|das|er|es|ein|eine|ich|wir|man|sich)$/;
/** The farthest noun from its article. */
const FARTHEST = 4;

export function isWhile(form: Form): boolean {
  return may(SUB, form) && (form.lower === 'während' || form.lower === 'seit' || form.lower === 'bis');
}

/** "Während die Regierung …", "Seit der Minister …": no case that the preposition could govern, or a verb at the end that needs a subject. */
export function whileOpens(segments: readonly Segment[], forms: readonly Form[], at: number): boolean {
  const next = forms[at + 1];
  if (!next || !may(ADP | SUB, forms[at])) return false;
  const word = forms[at]?.lower;
  if (word === 'während' && NO_GENITIVE.test(next.lower)) return true;
  if (word === 'seit' && NO_DATIVE.test(next.lower)) return true;
  // "der seit dem Krieg schwieg": inside a clause only "während" opens another
  if (word !== 'während' && at > 0 && segments[at - 1]?.kind !== 'mark') return false;
  if (!endsWithFinite(segments, forms, at)) return false;
  if (word === 'während' && may(NOUN, next)) return true;
  if (word === 'bis' && NO_DATIVE.test(next.lower)) return true;
  return next.lower === 'der' ? isOneMan(forms, at + 2) : next.capital && may(NAME, next) && !may(COMMON, next);
}

/** "bis zum Ende", "bis nach der Wahl": before another preposition, with no verb at the end. */
export function whileStays(segments: readonly Segment[], forms: readonly Form[], at: number): boolean {
  const next = forms[at + 1];
  return forms[at]?.lower === 'bis' && may(ADP, next) && !endsWithFinite(segments, forms, at);
}

/** "der Minister", "der neue Minister": a nominative, unlike "der Wahl". */
function isOneMan(forms: readonly Form[], from: number): boolean {
  let at = from;
  while (at < from + FARTHEST && may(ADJECTIVE, forms[at]) && !forms[at]?.capital) at++;
  const noun = forms[at];
  const bits = noun?.capital ? bitsOf(noun) : 0;
  return (bits & CASE_BITS.nom & NUMBER_BITS.sg & GENDER_BITS.masc) !== 0 && (bits & GENDER_BITS.fem) === 0;
}
