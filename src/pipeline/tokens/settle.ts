/** Words whose class their surroundings leave no doubt about, whatever the likeliest path would be. */
import { ALL_BITS, CASE_BITS, NUMBER_BITS } from '../../lang/de/lexicon/agreement.js';
import type { WordClass } from '../../lang/de/tagging.js';
import { classBit, type Form, inClass } from './form.js';
import type { Segment } from './segment.js';

const V = classBit('V');
const ADP = classBit('ADP');
const DET = classBit('DET');
const PRONOUN = classBit('REL') | classBit('PRO');
const REL = classBit('REL');
const SUB = classBit('SUB');
const KON = classBit('KON');
const INFINITIVE = classBit('VZ');
const ZU = classBit('ZU');
const ADJECTIVE = classBit('A');
const NAME = classBit('NE');
const NOUN = classBit('N') | NAME;

/** Class by position. */
export function settledClasses(segments: readonly Segment[], forms: readonly Form[]): ReadonlyMap<number, WordClass> {
  const settled = new Map<number, WordClass>();
  for (let at = 0; at < forms.length; at++) {
    if (!isInDoubt(forms[at])) continue;
    if (opensInfinitive(segments, forms, at) || whileOpens(segments, forms, at)) settled.set(at, 'SUB');
    else if (closesSpeech(segments, forms, at) || followsSubject(segments, forms, at)) settled.set(at, 'V');
    else if (standsAlone(segments, forms, at)) for (const [i, name] of [[at, 'PRO'] as const, [at + 1, 'V'] as const]) settled.set(i, name);
    else if (may(ADP, forms[at]) && opensAmount(forms, at)) settled.set(at, 'ADP');
    else if (forms[at]?.text === 'Ende')
      settled.set(at, 'N'); // Ende Mai …
    else if (opensRelative(segments, forms, at)) settled.set(at, 'REL');
    else if (may(DET, forms[at]) && segments[at + 1]?.kind === 'open-quote' && may(ADJECTIVE, forms[at + 2]) && may(NOUN, forms[at + 3]))
      settled.set(at + 2, 'A'); // einen „wahren Freund“
    else if (segments[at - 1]?.kind === 'open-quote' && ARTICLES.has(forms[at]?.lower ?? '')) settled.set(at, 'DET');
    else if (may(DET, forms[at]) && (may(ADP, forms[at + 1]) || mayBeDative(forms[at + 1])))
      for (const [i, name] of participleFrom(segments, forms, at)) settled.set(i, name);
  }
  return settled;
}

/** None of the rules looks at other words: nine in ten are nouns, names, marks and plain verbs. */
function isInDoubt(form: Form | undefined): boolean {
  if (may(ADP | DET | REL | SUB, form) || isEither(form)) return true;
  return form !== undefined && (OPENS_INFINITIVE.has(form.lower) || ARTICLES.has(form.lower) || form.text === 'Ende');
}

const OPENS_INFINITIVE = new Set(['um', 'ohne', 'statt', 'anstatt']);

/** ", um Belarus anzugreifen", ", ohne Huber zu treffen": behind a comma, with an infinitive before the next, no preposition. */
function opensInfinitive(segments: readonly Segment[], forms: readonly Form[], at: number): boolean {
  if (!OPENS_INFINITIVE.has(forms[at]?.lower ?? '')) return false;
  if (at > 0 && segments[at - 1]?.kind !== 'mark') return false;
  for (let i = at + 1; i < forms.length && segments[i]?.kind !== 'mark'; i++) {
    if (may(INFINITIVE, forms[i]) || (may(ZU, forms[i]) && may(V, forms[i + 1]))) return true;
  }
  return false;
}

/** "…, berichtete Regierungssprecher Huber": between marks the only finite verb, though an adjective before a noun by its form. */
function closesSpeech(segments: readonly Segment[], forms: readonly Form[], at: number): boolean {
  const before = segments[at - 1];
  const form = forms[at];
  if (!before || (before.text !== ',' && before.kind !== 'close-quote') || !isEither(form) || !may(NOUN, forms[at + 1])) return false;
  if ((may(ADJECTIVE, forms[at - 2]) && !may(V, forms[at - 2])) || !agree(form, forms[at + 1])) return false;
  return isOnlyFinite(segments, forms, at);
}

/** "Außenminister Huber erklärte Mitte Mai …": behind a noun, the only finite verb between the marks. */
function followsSubject(segments: readonly Segment[], forms: readonly Form[], at: number): boolean {
  if (!isEither(forms[at]) || !may(NOUN, forms[at - 1]) || !forms[at - 1]?.capital || !may(NOUN, forms[at + 1])) return false;
  return agree(forms[at], forms[at - 1]) && isOnlyFinite(segments, forms, at);
}

function isOnlyFinite(segments: readonly Segment[], forms: readonly Form[], at: number): boolean {
  const other = (i: number) => forms[i]?.finite === true && !may(NOUN, forms[i]);
  for (let i = at + 1; i < forms.length && segments[i]?.kind !== 'mark'; i++) if (other(i)) return false;
  for (let i = at - 1; i >= 0 && segments[i]?.kind !== 'mark'; i--) if (other(i)) return false;
  return true;
}

/** One speaks: ", erklärte Minister Huber", not ", importierte Modelle zu verkaufen". */
function agree(verb: Form | undefined, noun: Form | undefined): boolean {
  if (!verb || !noun || verb.lower.endsWith('n')) return true;
  return noun.analysis.readings.some(({ agreement }) => agreement === 0 || (agreement & NUMBER_BITS.sg) !== 0);
}

/** "Diese bestätigte, dass …", "Das reiche nicht": no noun that the two could stand before. */
function standsAlone(segments: readonly Segment[], forms: readonly Form[], at: number): boolean {
  if (!may(DET, forms[at]) || !may(PRONOUN, forms[at]) || !isEither(forms[at + 1])) return false;
  const after = forms[at + 2];
  return segments[at + 2]?.text === ','
    ? may(SUB, forms[at + 3])
    : after !== undefined &&
        segments[at + 2]?.kind === 'word' &&
        !may(NOUN | ADJECTIVE, after) &&
        !after.capital &&
        /^(nicht|auch|noch|schon|jedoch|aber)$/.test(after.lower);
}

/** Written small, and a finite verb as well as an adjective with an ending. */
function isEither(form: Form | undefined): boolean {
  return form?.finite === true && !form.capital && may(V, form) && may(ADJECTIVE, form);
}

const MORE_OR_LESS = new Set(['mehr', 'weniger']);

/** "bis zu 300 Soldaten", "mit mehr als 300 Soldaten" */
function opensAmount(forms: readonly Form[], at: number): boolean {
  const [first, second, third] = [forms[at]?.lower, forms[at + 1]?.lower ?? '', forms[at + 2]?.lower];
  if (second === 'zu') return first === 'bis';
  return (MORE_OR_LESS.has(second) && third === 'als') || (second === 'bis' && third === 'zu');
}

/** ", der 2018 zurücktrat": a year goes with no article. */
function opensRelative(segments: readonly Segment[], forms: readonly Form[], at: number): boolean {
  if (!may(REL, forms[at]) || !may(DET, forms[at])) return false;
  if (segments[at - 1]?.text === ',') return /^(1\d|20)\d\d$/.test(forms[at + 1]?.text ?? '') && !may(NOUN, forms[at + 2]);
  return segments[at - 2]?.text === ',' && may(ADP, forms[at - 1]) && isNoArticle(forms, at) && endsWithFinite(segments, forms, at);
}

/** ", bei dem Sie …", ", mit der Panama …", ", mit dem Russland …", ", bei der Soldaten …": no article of what follows. */
function isNoArticle(forms: readonly Form[], at: number): boolean {
  const [adposition, article, next] = [forms[at - 1], forms[at], forms[at + 1]];
  if (!adposition || !article || !next?.capital) return false;
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

function bitsOf(form: Form): number {
  return form.analysis.readings.reduce((sum, reading) => sum | reading.agreement, 0);
}

function endsWithFinite(segments: readonly Segment[], forms: readonly Form[], at: number): boolean {
  const end = segments.findIndex((segment, i) => i > at && segment.kind === 'mark');
  const last = forms[(end < 0 ? forms.length : end) - 1];
  return last?.finite === true && !last.capital;
}

const NO_GENITIVE = /^(die|das|den|er|sie|es|ein|eine|im|in|am|auf|sich)$/;

/** "Während die Regierung …": no case that the preposition could govern. */
function whileOpens(segments: readonly Segment[], forms: readonly Form[], at: number): boolean {
  if (forms[at]?.lower !== 'während' || !may(SUB, forms[at])) return false;
  if (NO_GENITIVE.test(forms[at + 1]?.lower ?? '')) return true;
  return endsWithFinite(segments, forms, at) && may(NOUN, forms[at + 1]);
}

/** Forms that are verb forms too: „eine schlechte Wahl“. */
const ARTICLES = new Set(['eine', 'einen', 'einer', 'meine', 'meinen', 'meiner', 'seine', 'seinen']);

const FARTHEST = 16;
const PRONOUN_ONLY = classBit('PRO');
const ACTIVE_PARTICIPLE = /end(e|en|er|es|em)$/;

/** "die der Regierung nahestehenden Medien" */
function mayBeDative(form: Form | undefined): boolean {
  return may(DET, form) && form !== undefined && (inClass(form, 'DET').morph.agreement & CASE_BITS.dat) !== 0;
}

/**
 * "die von Separatisten kontrollierten Gebiete", "dem von CDU, FDP und Grünen unterstützten Karl Huber": an article, not a pronoun, before the
 * preposition, and an adjective, not a verb, before the noun.
 */
function participleFrom(segments: readonly Segment[], forms: readonly Form[], at: number): [number, WordClass][] {
  const dative = !may(ADP, forms[at + 1]);
  const found: [number, WordClass][] = dative
    ? [
        [at, 'DET'],
        [at + 1, 'DET'],
      ]
    : [[at, 'DET']];
  let nouns = 0;
  let row = true;
  for (let i = at + 2; i < Math.min(forms.length, at + FARTHEST); i++) {
    const form = forms[i];
    const next = forms[i + 1];
    if (segments[i]?.text === ',') row = false;
    else if (segments[i]?.kind === 'mark') return [];
    else if (may(KON, form)) row = true;
    else if (may(NOUN, form) || form?.classes === PRONOUN_ONLY) nouns++;
    else if (may(DET, form) && may(PRONOUN, form) && may(NOUN, next)) found.push([i, 'DET']);
    else if (nouns > 0 && may(ADJECTIVE, form)) {
      // behind a comma an adjective that is no verb form says nothing: ", die in Berlin neue Freunde fand"
      if (dative && (nouns > 1 || !ACTIVE_PARTICIPLE.test(form?.lower ?? ''))) return [];
      if (!may(NOUN | ADJECTIVE, next) || !row || (segments[at - 1]?.text === ',' && !may(V, form))) return [];
      return [...found, [i, 'A']];
    } else if (nouns > 0 && may(V | INFINITIVE, form)) return [];
  }
  return [];
}

function may(classes: number, form: Form | undefined): boolean {
  return form !== undefined && (form.classes & classes) !== 0;
}
