/** Words whose class their surroundings leave no doubt about, whatever the likeliest path would be. */
import { CASE_BITS, NUMBER_BITS } from '../../lang/de/lexicon/agreement.js';
import { LOOKS } from '../../lang/de/names/looks.js';
import type { WordClass } from '../../lang/de/tagging.js';
import { comparesBy } from './as.js';
import { classBit, type Form, inClass } from './form.js';
import { bitsOf, may } from './forms.js';
import { opensObject, opensRelative } from './relative.js';
import type { Segment } from './segment.js';
import { isWhile, whileOpens, whileStays } from './while.js';

const V = classBit('V');
const ADP = classBit('ADP');
const DET = classBit('DET');
const PRONOUN = classBit('REL') | classBit('PRO');
const SUB = classBit('SUB');
const KON = classBit('KON');
const CMP = classBit('CMP');
const INFINITIVE = classBit('VZ');
const ZU = classBit('ZU');
const ADJECTIVE = classBit('A');
const ADVERB = classBit('D');
const PARTICLE = classBit('PTK');
const NAME = classBit('NE');
const NOUN = classBit('N') | NAME;

const OPENS_INFINITIVE = new Set(['um', 'ohne', 'statt', 'anstatt']);
/** Forms that are verb forms too: „eine schlechte Wahl“. */
const ARTICLES = new Set(['eine', 'einen', 'einer', 'meine', 'meinen', 'meiner', 'seine', 'seinen']);
/** What stands behind the first word of an amount: "mehr als", "bis zu". */
const OF_AMOUNT = new Set(['zu', 'bis', 'mehr', 'weniger']);

const NOTHING: ReadonlyMap<number, WordClass> = new Map();

/** Class by position. */
export function settledClasses(segments: readonly Segment[], forms: readonly Form[]): ReadonlyMap<number, WordClass> {
  let settled: Map<number, WordClass> | null = null;
  for (let at = 0; at < forms.length; at++) {
    const form = forms[at];
    if (!form || !isInDoubt(form)) continue;
    for (const [i, name] of settledAt(segments, forms, at, form)) {
      settled ??= new Map();
      settled.set(i, name);
    }
  }
  return settled ?? NOTHING;
}

/** None of the rules looks at other words: nine in ten are nouns, names, marks and plain verbs. */
function isInDoubt(form: Form): boolean {
  if ((form.classes & (ADP | DET)) !== 0 || isEither(form) || isWhile(form) || isAs(form)) return true;
  return isEnd(form) || isPeople(form) || isVerbInName(form) || isParticiple(form);
}

/** "bekannt": a participle that looks like what a verb leaves at the end. */
function isParticiple(form: Form): boolean {
  return !form.capital && may(PARTICLE, form) && may(V, form) && !form.finite;
}

/** "bin" */
function isVerbInName({ finite, capital, naming, classes }: Form): boolean {
  return finite && !capital && (naming.looks & LOOKS.particle) !== 0 && (classes & (ADP | DET)) === 0;
}

/** "Deutsche": people, and an adjective. */
function isPeople(form: Form): boolean {
  return form.capital && may(ADJECTIVE, form) && may(NOUN, form);
}

/** Written small, and a finite verb as well as an adjective with an ending. */
function isEither(form: Form | undefined): boolean {
  return form?.finite === true && !form.capital && may(V, form) && may(ADJECTIVE, form);
}

function isAs(form: Form): boolean {
  return may(SUB, form) && may(CMP, form);
}

function isEnd(form: Form): boolean {
  return form.capital && form.text === 'Ende';
}

type Settled = readonly (readonly [number, WordClass])[];

function settledAt(segments: readonly Segment[], forms: readonly Form[], at: number, form: Form): Settled {
  const determines = may(DET, form);
  const governs = may(ADP, form);
  if (governs && OPENS_INFINITIVE.has(form.lower) && opensInfinitive(segments, forms, at)) return [[at, 'SUB']];
  if (isWhile(form) && whileOpens(segments, forms, at)) return [[at, 'SUB']];
  if (isWhile(form) && whileStays(segments, forms, at)) return [[at, 'ADP']];
  if (isAs(form) && comparesBy(segments, forms, at)) return [[at, 'CMP']];
  if (isVerbInName(form) && joinsNames(segments, forms, at)) return [[at, 'NE']];
  if (isParticiple(form) && isPerfect(segments, forms, at)) return [[at, 'V']];
  if (isPeople(form) && opensPair(segments, forms, at)) return [[at, 'A']];
  if (isEither(form) && (closesSpeech(segments, forms, at) || followsSubject(segments, forms, at) || goesOn(segments, forms, at)))
    return [[at, 'V']];
  if (determines && standsAlone(segments, forms, at))
    return [
      [at, 'PRO'],
      [at + 1, 'V'],
    ];
  if (governs && opensAmount(forms, at)) return [[at, 'ADP']];
  // „Wir lehnen das ab“: nothing is left for a preposition to stand before
  if (governs && may(PARTICLE, form) && segments[at + 1]?.kind === 'close-quote') return [[at, 'PTK']];
  // Ende Mai …
  if (isEnd(form)) return [[at, 'N']];
  if (determines && opensObject(segments, forms, at)) return [[at, 'DET']];
  if (determines && !isBehindWhile(segments, forms, at) && opensRelative(segments, forms, at)) return [[at, 'REL']];
  if (determines && segments[at + 1]?.kind === 'open-quote' && may(ADJECTIVE, forms[at + 2]) && may(NOUN, forms[at + 3]))
    return [[at + 2, 'A']]; // einen „wahren Freund“
  if (determines && segments[at - 1]?.kind === 'open-quote' && ARTICLES.has(form.lower)) return [[at, 'DET']];
  if (determines && (may(ADP, forms[at + 1]) || mayBeDative(forms[at + 1]))) return participleFrom(segments, forms, at);
  return NONE;
}

const NONE: Settled = [];

/** "Osama bin Laden": between words with a capital, the first of them no common noun. */
function joinsNames(segments: readonly Segment[], forms: readonly Form[], at: number): boolean {
  const [before, next] = [forms[at - 1], forms[at + 1]];
  if (!before?.capital || !next?.capital || segments[at + 1]?.kind !== 'word') return false;
  return may(NAME, before) || before.analysis.step === 'unknown';
}

/** "haben sich zu dem Anschlag bekannt": at the end, behind a form of "haben" that goes with no such particle. */
function isPerfect(segments: readonly Segment[], forms: readonly Form[], at: number): boolean {
  const next = segments[at + 1];
  if (next && next.kind !== 'mark' && !may(KON, forms[at + 1])) return false;
  for (let i = at - 1; i >= 0 && segments[i]?.kind !== 'mark'; i--)
    if (forms[i]?.finite) return forms[i]?.analysis.readings.some(({ lemma }) => lemma === 'haben') === true;
  return false;
}

/** "Deutsche und französische Politiker" at the beginning of a sentence */
function opensPair(segments: readonly Segment[], forms: readonly Form[], at: number): boolean {
  if (at > 0 && segments[at - 1]?.kind !== 'open-quote') return false;
  const next = forms[at + 2];
  return may(KON, forms[at + 1]) && next?.capital === false && may(ADJECTIVE, next) && may(NOUN, forms[at + 3]);
}

/** ", um Belarus anzugreifen", ", ohne Huber zu treffen": behind a comma, with an infinitive before the next, no preposition. */
function opensInfinitive(segments: readonly Segment[], forms: readonly Form[], at: number): boolean {
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
  if (!before || (before.text !== ',' && before.kind !== 'close-quote') || !may(NOUN, forms[at + 1])) return false;
  if ((may(ADJECTIVE, forms[at - 2]) && !may(V, forms[at - 2])) || !agree(form, forms[at + 1])) return false;
  // “, entgegnete Huber empört
  const quoted = before.kind === 'close-quote' || segments[at - 2]?.kind === 'close-quote';
  return isOnlyFinite(segments, forms, at, quoted ? ADVERB : 0);
}

/** "Außenminister Huber erklärte Mitte Mai …", "Huber besuchte Minister Nowak und lobte …": behind a noun, the only finite verb up to the next mark or verb that is joined to it. */
function followsSubject(segments: readonly Segment[], forms: readonly Form[], at: number): boolean {
  if (!may(NOUN, forms[at - 1]) || !forms[at - 1]?.capital || !may(NOUN, forms[at + 1])) return false;
  return agree(forms[at], forms[at - 1]) && (isOnlyFinite(segments, forms, at) || isJoined(segments, forms, at));
}

/** "… und lobte": another verb only behind "und", which joins it to one before. */
function isJoined(segments: readonly Segment[], forms: readonly Form[], at: number): boolean {
  const isVerb = (i: number) => forms[i]?.finite === true && !may(NOUN, forms[i]);
  for (let i = at - 1; i >= 0 && segments[i]?.kind !== 'mark'; i--) if (isVerb(i)) return false;
  for (let i = at + 1; i < forms.length && segments[i]?.kind !== 'mark'; i++) {
    if (isVerb(i)) return false;
    if (may(KON, forms[i]) && isVerb(i + 1) && segments[i + 1]?.kind === 'word') return true;
  }
  return false;
}

/** "verließ den Saal und kritisierte Horst Huber", "… und lobte Präsident Huber": behind "und", an adjective that the noun cannot have. */
function goesOn(segments: readonly Segment[], forms: readonly Form[], at: number): boolean {
  const [form, next] = [forms[at], forms[at + 1]];
  if (!form || !next?.capital || !may(KON, forms[at - 1]) || may(ADJECTIVE, forms[at - 2]) || !may(NOUN, next)) return false;
  const strong = inClass(form, 'A').morph.strong;
  if (strong !== 0 && bitsOf(next) !== 0 && (strong & bitsOf(next)) === 0) return true;
  return next.classes === NAME && forms[at + 2]?.capital === true && may(NAME, forms[at + 2]) && segments[at + 2]?.kind === 'word';
}

/** @param unless classes of which those do not count that may be one: "empört" */
function isOnlyFinite(segments: readonly Segment[], forms: readonly Form[], at: number, unless = 0): boolean {
  const other = (i: number) => forms[i]?.finite === true && !may(NOUN | unless, forms[i]);
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
  if (!isEither(forms[at + 1]) || !may(PRONOUN, forms[at])) return false;
  const after = forms[at + 2];
  return segments[at + 2]?.text === ','
    ? may(SUB, forms[at + 3])
    : after !== undefined &&
        segments[at + 2]?.kind === 'word' &&
        !may(NOUN | ADJECTIVE, after) &&
        !after.capital &&
        /^(nicht|auch|noch|schon|jedoch|aber)$/.test(after.lower);
}

/** "bis zu 300 Soldaten", "mit mehr als 300 Soldaten" */
function opensAmount(forms: readonly Form[], at: number): boolean {
  const second = forms[at + 1]?.lower ?? '';
  if (!OF_AMOUNT.has(second)) return false;
  if (second === 'zu') return forms[at]?.lower === 'bis';
  return forms[at + 2]?.lower === (second === 'bis' ? 'zu' : 'als');
}

/** ", während die CDU schwieg" */
function isBehindWhile(segments: readonly Segment[], forms: readonly Form[], at: number): boolean {
  const before = forms[at - 1];
  return before !== undefined && isWhile(before) && whileOpens(segments, forms, at - 1);
}

const FARTHEST = 16;
const PRONOUN_ONLY = classBit('PRO');
const ACTIVE_PARTICIPLE = /end(e|en|er|es|em)$/;

/** "die der Regierung nahestehenden Medien" */
function mayBeDative(form: Form | undefined): boolean {
  return may(DET, form) && form !== undefined && (inClass(form, 'DET').morph.agreement & CASE_BITS.dat) !== 0;
}

/**
 * "die von Separatisten kontrollierten Gebiete", "die der Regierung nahestehenden Medien", "dem von CDU, FDP und Grünen unterstützten Karl Huber": an article, not a pronoun, before the
 * preposition, and an adjective, not a verb, before the noun.
 */
function participleFrom(segments: readonly Segment[], forms: readonly Form[], at: number): Settled {
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
    else if (segments[i]?.kind === 'mark') return NONE;
    else if (may(KON, form)) row = true;
    else if (may(NOUN, form) || form?.classes === PRONOUN_ONLY) nouns++;
    else if (may(DET, form) && may(PRONOUN, form) && may(NOUN, next)) found.push([i, 'DET']);
    else if (nouns > 0 && may(ADJECTIVE, form)) {
      // behind a comma an adjective that is no verb form says nothing where a verb follows: ", die in Berlin neue Freunde fand"
      if (dative && (nouns > 1 || !ACTIVE_PARTICIPLE.test(form?.lower ?? ''))) return NONE;
      if (!may(NOUN | ADJECTIVE, next) || !row) return NONE;
      if (segments[at - 1]?.text === ',' && !may(V, form) && !isVerbless(segments, forms, i + 1)) return NONE;
      return [...found, [i, 'A']];
    } else if (nouns > 0 && may(V | INFINITIVE, form)) return NONE;
  }
  return NONE;
}

/** ", die für Afrika zuständige Kommissarin,": no finite verb up to the comma that closes it. */
function isVerbless(segments: readonly Segment[], forms: readonly Form[], from: number): boolean {
  let at = from;
  for (; at < forms.length && segments[at]?.kind !== 'mark'; at++) if (forms[at]?.finite && !forms[at]?.capital) return false;
  return at > from;
}
