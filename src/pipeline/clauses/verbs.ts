/** The verb of a clause: its parts gathered from both ends of the bracket, its lemma, voice, tense, mood and modal verb. */

import type { FrameLexicon } from '../../lang/de/frames/index.js';
import type { German } from '../../lang/de/index.js';
import { personBit } from '../../lang/de/lexicon/agreement.js';
import type { Lexicon, Reading, VerbForm } from '../../lang/de/lexicon/types.js';
import type { Syntax } from '../../lang/de/syntax.js';
import type { Token } from '../tokens/index.js';
import type { Clause, VerbComplex } from './clause.js';

const THIRD = personBit(3, 'sg') | personBit(3, 'pl');

export function readVerbs(
  clause: Clause,
  finiteAt: number | undefined,
  tokens: readonly Token[],
  { lexicon, syntax, frames }: German,
): VerbComplex | null {
  const own: Token[] = [];
  let zu = false;
  let reflexive = false;
  for (const part of clause.parts)
    for (let i = part.from; i < part.to; i++) {
      const token = tokens[i];
      if (token?.class === 'V' || token?.class === 'VZ') own.push(token);
      if (token?.class === 'ZU' || token?.class === 'VZ') zu = true;
      else if (token?.class === 'PRO') reflexive ||= syntax.reflexives.has(token.lower);
    }
  const finite = (finiteAt === undefined ? undefined : tokens[finiteAt]) ?? null;
  const shared = finite ? null : (clause.coordinated?.verbs?.finite ?? null);
  const rest = cluster(own.filter((token) => token !== finite));
  const described = finite !== null && rest.length > 0 && isDescribed(rest, finite, syntax);
  const lexical = described
    ? finite
    : (rest.find((token) => isFull(token)) ?? (finite && isFull(finite) ? finite : null) ?? rest[0] ?? finite);
  if (!lexical) return null;
  const particle = lexical === finite ? particleOf(clause, finite, tokens, lexicon, frames) : null;
  const head = finite ?? shared;
  const forms = formsOf(lexical, lexical === finite);
  const bare = particle ? joined(lexical, particle, lexicon, frames) : forms.map((reading) => reading.lemma);
  const unique = [...new Set(bare.length > 0 ? bare : [lexical.lemma])];
  const helpers = [head, ...rest].filter((token): token is Token => token !== null && token !== lexical);
  const headLemma = head && head !== lexical ? lemmaOf(head, 'fin', syntax) : null;
  const participle = lexical !== finite && lexical.readings.some((reading) => reading.verbForm === 'part2');
  const isPassive =
    participle && helpers.some((token) => token.readings.some((reading) => reading.lemma === 'werden')) && !onlyFuture(lexical, headLemma);
  const isState =
    participle &&
    !isPassive &&
    (headLemma === 'sein' || helpers.some((token) => token.lower === 'sein')) &&
    !unique.some((lemma) => syntax.seinPerfect.has(lemma));
  const modal = headLemma && syntax.modals.has(headLemma) ? headLemma : null;
  return {
    finite: head,
    main: lexical,
    lemmas: reflexive ? [...unique.map((lemma) => `sich ${lemma}`), ...unique] : unique,
    particle,
    reflexive,
    voice: isPassive ? 'passive' : isState ? 'state' : 'active',
    tense: tenseOf(head, headLemma, participle, isPassive),
    mood: head ? moodOf(head) : 'indicative',
    modal,
    modalReading: modal ? (head?.readings.find((reading) => reading.lemma === modal) ?? null) : null,
    semiModal:
      zu && clause.type !== 'infinitive' && headLemma && (syntax.semiModals.has(headLemma) || headLemma === 'sein' || headLemma === 'haben')
        ? headLemma
        : null,
    tokens: own,
  };
}

/** Verb forms that stand together at the end; a participle on its own before them is an adverb ("gezielt Söldner zu rekrutieren"). */
function cluster(verbs: readonly Token[]): Token[] {
  let start = verbs.length - 1;
  while (start > 0 && (verbs[start]?.index ?? 0) - (verbs[start - 1]?.index ?? 0) <= 2) start--;
  return verbs.slice(Math.max(start, 0));
}

/** "zeigte sich enttäuscht", "sieht sich bedroht": behind a verb that needs no other, a participle says how somebody is. */
function isDescribed(rest: readonly Token[], finite: Token, syntax: Syntax): boolean {
  const helps = finite.readings.some(
    ({ lemma }) => syntax.auxiliaries.has(lemma) || syntax.modals.has(lemma) || syntax.semiModals.has(lemma),
  );
  return !helps && rest.every((token) => hasForm(token, 'part2') && !hasForm(token, 'inf'));
}

function hasForm(token: Token, form: VerbForm): boolean {
  return token.readings.some((reading) => reading.verbForm === form);
}

function isFull(token: Token): boolean {
  return token.readings.some((reading) => reading.kind === 'full');
}

function formsOf(token: Token, finite: boolean): readonly Reading[] {
  const want = (form: VerbForm | undefined) => (finite ? form === 'fin' : form !== 'fin');
  const fitting = token.readings.filter((reading) => want(reading.verbForm) && reading.mood !== 'imp');
  return fitting.length > 0 ? fitting : token.readings;
}

function lemmaOf(token: Token, form: VerbForm, syntax: Syntax): string | null {
  const fitting = token.readings.filter((reading) => reading.verbForm === form);
  const helper = fitting.find(
    (reading) => syntax.auxiliaries.has(reading.lemma) || syntax.modals.has(reading.lemma) || syntax.semiModals.has(reading.lemma),
  );
  return (helper ?? fitting[0] ?? token.readings[0])?.lemma ?? null;
}

/** "wird entsenden": a form that is infinitive as well as participle after werden is read as the future. */
function onlyFuture(lexical: Token, headLemma: string | null): boolean {
  return (
    headLemma === 'werden' &&
    lexical.readings.some((reading) => reading.verbForm === 'inf') &&
    !lexical.readings.some((reading) => reading.verbForm === 'part2')
  );
}

function particleOf(clause: Clause, finite: Token, tokens: readonly Token[], lexicon: Lexicon, frames: FrameLexicon): Token | null {
  for (const part of clause.parts)
    for (let i = part.from; i < part.to; i++) {
      const token = tokens[i];
      if (token?.class === 'PTK' && token.index > finite.index && joined(finite, token, lexicon, frames).length > 0) return token;
    }
  return adverbAsParticle(clause, finite, tokens, frames);
}

/** "legte den Verkehr lahm": an adverb at the end that makes another verb. */
function adverbAsParticle(clause: Clause, finite: Token, tokens: readonly Token[], frames: FrameLexicon): Token | null {
  const last = clause.parts.at(-1);
  const token = last ? tokens.slice(last.from, last.to).findLast((it) => it.kind === 'word') : undefined;
  if (token?.class !== 'D' || token.index <= finite.index) return null;
  return formsOf(finite, true).some(({ lemma }) => frames.verbs.has(token.lower + lemma)) ? token : null;
}

/** "rief … auf" → aufrufen: verbs that the lexicon has, or that the frames know ("zurückbeordern"). */
function joined(finite: Token, particle: Token, lexicon: Lexicon, frames: FrameLexicon): string[] {
  const known = lexicon.separated(finite.text, particle.lower).map((reading) => reading.lemma);
  if (known.length > 0) return known;
  return formsOf(finite, true)
    .map((reading) => particle.lower + reading.lemma)
    .filter((lemma) => frames.verbs.has(lemma) || frames.speech.has(lemma));
}

function tenseOf(head: Token | null, headLemma: string | null, participle: boolean, passive: boolean): VerbComplex['tense'] {
  if (!head) return 'present';
  const past = head.readings.some((reading) => reading.tense === 'past') && !head.readings.some((reading) => reading.tense === 'pres');
  if (participle && (headLemma === 'haben' || headLemma === 'sein')) return 'perfect';
  if (headLemma === 'werden' && !passive && !past) return 'future';
  return past ? 'past' : 'present';
}

/** Konjunktiv counts only where the form leaves no indicative for the third person: "habe", "sei", "könnte", not "sagte". */
export function moodOf(finite: Token): VerbComplex['mood'] {
  const third = finite.readings.filter((reading) => reading.verbForm === 'fin' && reading.persons & THIRD);
  if (third.length === 0 || third.some((reading) => reading.mood === 'ind')) return 'indicative';
  return third.some((reading) => reading.mood === 'sub1') ? 'subjunctive1' : 'subjunctive2';
}
