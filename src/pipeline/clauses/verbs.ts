/** The verb of a clause: its parts gathered from both ends of the bracket, its lemma, voice, tense, mood and modal verb. */

import type { German } from '../../lang/de/index.js';
import type { Token } from '../tokens/index.js';
import { separatedLemmas, verbSense } from '../tokens/verb.js';
import type { Clause, VerbComplex } from './clause.js';

export function readVerbs(clause: Clause, finiteAt: number | undefined, tokens: readonly Token[], german: German): VerbComplex | null {
  const { syntax } = german;
  const own: Token[] = [];
  let zu = false;
  let reflexive = false;
  for (let p = 0; p < clause.parts.length; p++) {
    const part = clause.parts[p];
    if (!part) continue;
    for (let i = part.from; i < part.to; i++) {
      const token = tokens[i];
      if (!token) continue;
      const kind = token.class;
      if (kind === 'V' || kind === 'VZ') own.push(token);
      if (kind === 'ZU' || kind === 'VZ') zu = true;
      else if (kind === 'PRO') reflexive ||= syntax.reflexives.has(token.lower);
    }
  }
  const finite = (finiteAt === undefined ? undefined : tokens[finiteAt]) ?? null;
  const head = finite ?? clause.coordinated?.verbs?.finite ?? null;
  const first = clusterStart(own, finite);
  const lexical = lexicalOf(own, first, finite, german);
  if (!lexical) return null;
  const sense = verbSense(lexical, german);
  const particle = lexical === finite ? particleOf(clause, finite, tokens, german) : null;
  const forms = particle ? separatedLemmas(lexical, particle, german) : lexical === finite ? sense.finiteLemmas : sense.otherLemmas;
  const lemmas = forms.length > 0 ? forms : [lexical.lemma];
  const headSense = head ? verbSense(head, german) : null;
  const headLemma = headSense && head !== lexical ? headSense.lemma : null;
  const participle = lexical !== finite && sense.participle;
  const isPassive = participle && someHelper(own, first, head, lexical, (token) => verbSense(token, german).werden);
  const isState =
    participle &&
    !isPassive &&
    (headLemma === 'sein' || someHelper(own, first, head, lexical, (token) => token.lower === 'sein')) &&
    !lemmas.some((lemma) => syntax.seinPerfect.has(lemma));
  const modal = headLemma !== null && headSense ? headSense.modal : null;
  return {
    finite: head,
    main: lexical,
    lemmas: reflexive ? [...lemmas.map((lemma) => `sich ${lemma}`), ...lemmas] : lemmas,
    particle,
    reflexive,
    voice: isPassive ? 'passive' : isState ? 'state' : 'active',
    tense: tenseOf(headSense?.past ?? false, headLemma, participle, isPassive),
    mood: headSense ? headSense.mood : 'indicative',
    modal: modal ? headLemma : null,
    modalReading: modal,
    semiModal:
      zu &&
      headLemma !== null &&
      clause.type !== 'infinitive' &&
      (headLemma === 'sein' || headLemma === 'haben' || syntax.semiModals.has(headLemma))
        ? headLemma
        : null,
    tokens: own,
  };
}

/** Where the verb forms that stand together at the end begin; a participle on its own before them is an adverb ("gezielt Söldner zu rekrutieren"). */
function clusterStart(verbs: readonly Token[], finite: Token | null): number {
  let start = verbs.length;
  let behind: Token | null = null;
  for (let i = verbs.length - 1; i >= 0; i--) {
    const verb = verbs[i];
    if (!verb || verb === finite) continue;
    if (behind && behind.index - verb.index > 2) break;
    behind = verb;
    start = i;
  }
  return start;
}

function lexicalOf(verbs: readonly Token[], start: number, finite: Token | null, german: German): Token | null {
  let full: Token | null = null;
  let first: Token | null = null;
  let described = finite !== null && !verbSense(finite, german).governs;
  for (let i = start; i < verbs.length; i++) {
    const verb = verbs[i];
    if (!verb || verb === finite || isBeside(verb, finite, german)) continue;
    const sense = verbSense(verb, german);
    first ??= verb;
    if (sense.full && (full === null || isManner(full, verb, german))) full = verb;
    // "zeigte sich enttäuscht", "sieht sich bedroht": behind a verb that needs no other, a participle says how somebody is
    if (!sense.participle || sense.infinitive) described = false;
  }
  if (described && first) return finite;
  return full ?? (finite && verbSense(finite, german).full ? finite : null) ?? first ?? finite;
}

/** "Die SPD, vertreten durch Huber, kritisierte …": further in front of a verb that needs no other. */
function isBeside(verb: Token, finite: Token | null, german: German): boolean {
  return finite !== null && verb.index < finite.index - 1 && !verbSense(finite, german).governs;
}

/** "hat den Vorwurf entschieden zurückgewiesen": a participle right before another verb says how, but "ist verloren gegangen". */
function isManner(before: Token, verb: Token, german: German): boolean {
  const sense = verbSense(before, german);
  if (!sense.participle || sense.infinitive || verb.index !== before.index + 1) return false;
  const { otherLemmas, helps } = verbSense(verb, german);
  return !helps && !otherLemmas.some((lemma) => german.syntax.besideParticiples.has(lemma));
}

/** Whether it holds of some verb form besides the lexical one. */
function someHelper(verbs: readonly Token[], start: number, head: Token | null, lexical: Token, holds: (token: Token) => boolean): boolean {
  if (head && head !== lexical && holds(head)) return true;
  for (let i = start; i < verbs.length; i++) {
    const verb = verbs[i];
    if (verb && verb !== lexical && holds(verb)) return true;
  }
  return false;
}

function particleOf(clause: Clause, finite: Token, tokens: readonly Token[], german: German): Token | null {
  for (let p = 0; p < clause.parts.length; p++) {
    const part = clause.parts[p];
    if (!part) continue;
    for (let i = part.from; i < part.to; i++) {
      const token = tokens[i];
      if (token?.class === 'PTK' && token.index > finite.index && separatedLemmas(finite, token, german).length > 0) return token;
    }
  }
  return adverbAsParticle(clause, finite, tokens, german);
}

/** "legte den Verkehr lahm": an adverb at the end that makes another verb. */
function adverbAsParticle(clause: Clause, finite: Token, tokens: readonly Token[], german: German): Token | null {
  const part = clause.parts.at(-1);
  if (!part) return null;
  let at = part.to - 1;
  while (at >= part.from && tokens[at]?.kind !== 'word') at--;
  const token = at < part.from ? undefined : tokens[at];
  if (token?.class !== 'D' || token.index <= finite.index) return null;
  return verbSense(finite, german).finiteLemmas.some((lemma) => german.frames.verbs.has(token.lower + lemma)) ? token : null;
}

function tenseOf(past: boolean, headLemma: string | null, participle: boolean, passive: boolean): VerbComplex['tense'] {
  if (participle && (headLemma === 'haben' || headLemma === 'sein')) return 'perfect';
  if (headLemma === 'werden' && !passive && !past) return 'future';
  return past ? 'past' : 'present';
}
