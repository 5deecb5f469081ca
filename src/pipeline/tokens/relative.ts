/** Where "der", "die", "das" open a relative clause, though a noun or name follows. */
import { ALL_BITS, CASE_BITS, NUMBER_BITS } from '../../lang/de/lexicon/agreement.js';
import { classBit, type Form, inClass } from './form.js';
import { bitsOf, endsWithFinite, may } from './forms.js';
import type { Segment } from './segment.js';

const ADP = classBit('ADP');
const REL = classBit('REL');
const SUB = classBit('SUB');
const ADJECTIVE = classBit('A');
const NAME = classBit('NE');
const NOUN = classBit('N') | NAME;
const VERB = classBit('V');

/** First parts of conjunctions in two parts: "von der sowohl Gefahren als auch …". */
export const OPENS_PAIR: ReadonlySet<string> = new Set(['sowohl', 'weder', 'entweder']);

/** ", der 2018 zurücktrat": a year goes with no article. */
export function opensRelative(segments: readonly Segment[], forms: readonly Form[], at: number): boolean {
  if (!may(REL, forms[at])) return false;
  if (segments[at - 1]?.text === ',')
    return (/^(1\d|20)\d\d$/.test(forms[at + 1]?.text ?? '') && !may(NOUN, forms[at + 2])) || isBeforeName(segments, forms, at);
  if (segments[at - 2]?.text !== ',' || !may(ADP, forms[at - 1])) return false;
  // ", an der Karl Huber lehrt"
  return isNoArticle(forms, at) ? endsWithFinite(segments, forms, at) : isBeforeName(segments, forms, at);
}

/**
 * ", die Ukraine angegriffen zu haben": an infinitive stands at the end and no verb can be finite before it, so "die" is the article of what follows.
 * ", die ab und zu lügen" has nothing that it could be the article of.
 */
export function opensObject(segments: readonly Segment[], forms: readonly Form[], at: number): boolean {
  if (!may(REL, forms[at]) || segments[at - 1]?.text !== ',' || !may(NOUN, forms[at + 1])) return false;
  for (let i = at + 1; i < forms.length; i++) {
    const [form, next] = [forms[i], forms[i + 1]];
    if (!form || segments[i]?.kind === 'mark') return false;
    if (form.lower === 'zu' && next?.lower.endsWith('n') && may(VERB, next) && !next.capital)
      return forms[i - 1]?.lower !== 'und' && segments[i + 2]?.kind !== 'word';
    // "unterstützt" may be a participle
    if (form.finite && !form.capital && !PARTICIPLE.test(form.lower)) return false;
  }
  return false;
}

const PARTICIPLE = /(?:t|en)$/;

/** ", den Karl Huber vorgelegt hatte", ", das Polen vorschlug": names that have no article, and the finite verb at the end. */
function isBeforeName(segments: readonly Segment[], forms: readonly Form[], at: number): boolean {
  const next = forms[at + 1];
  if (!next?.capital || !may(NAME, next) || next.finite || !endsWithFinite(segments, forms, at)) return false;
  const gender = inClass(next, 'NE').morph.agreement & CASE_BITS.nom & NUMBER_BITS.sg;
  const second = forms[at + 2];
  const isPerson = gender === 0o3 || (/^\p{Lu}\p{Ll}/u.test(next.text) && second?.capital === true && may(NAME, second));
  if (!isPerson && gender !== 0o4) return false;
  // "dass die Polen, …, den Polen halfen"
  return (
    next.classes === NAME || !forms.slice(0, at).some((form, i) => may(SUB, form) || (may(REL, form) && segments[i - 1]?.text === ','))
  );
}

/** ", bei dem Sie …", ", mit der Panama …", ", mit dem Russland …", ", bei der Soldaten …", ", in der syrische Truppen …": no article of what follows. */
function isNoArticle(forms: readonly Form[], at: number): boolean {
  const [adposition, article, next] = [forms[at - 1], forms[at], forms[at + 1]];
  if (!adposition || !article || !next) return false;
  if (OPENS_PAIR.has(next.lower)) return true;
  if (!next.capital) return ENDS_WEAKLY.test(article.lower) && may(ADJECTIVE, next) && next.lower.endsWith('e');
  if (next.text === 'Sie') return true;
  if (!may(NOUN, next) || next.classes & ~NOUN || (may(NOUN, forms[at + 2]) && forms[at + 2]?.capital)) return false;
  const own = bitsOf(next);
  if (own === 0) return false;
  const governed = inClass(adposition, 'ADP').morph.governs || ALL_BITS;
  // surnames are men's and women's, towns and most countries are neuter: neither has an article
  const genders = own & CASE_BITS.nom & NUMBER_BITS.sg;
  const isBare = next.classes === NAME && (genders === 0o3 || genders === 0o4);
  return isBare || (inClass(article, 'DET').morph.agreement & governed & own) === 0;
}

/** Behind a preposition, adjectives after one of these end in -en. */
const ENDS_WEAKLY = /^(der|dem|den)$/;
