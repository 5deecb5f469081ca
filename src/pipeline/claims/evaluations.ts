/** Judgements: "nannte die Wahl eine Farce", "hält den Plan für falsch", and in somebody's words "der Plan sei falsch". */
import type { Judgement } from '../../lang/de/evaluations.js';
import type { Clause } from '../clauses/index.js';
import type { Cluster } from '../entities/index.js';
import { endOf } from '../groups/ends.js';
import type { Group } from '../groups/index.js';
import type { SentenceReading } from '../reading.js';
import type { Token } from '../tokens/index.js';
import { entitiesOf, isActor, ownersOf } from './actors.js';
import { speakingActorOf } from './attribution.js';
import { authorsOf } from './authors.js';
import { doersToldBefore, pointsToDoing } from './before.js';
import type { ClaimContext, Finding } from './claim.js';
import { placeOf } from './finding.js';
import { isHearsay } from './firmness.js';
import { topicBeside } from './implied.js';
import { contentClauses } from './inside.js';
import { meetsAll } from './roles.js';
import { groupFor, type Scene } from './slots.js';
import { sceneOf, turned } from './verbs.js';
import { whoseThing } from './whose.js';

export function evaluationFindings(clause: Clause, reading: SentenceReading, context: ClaimContext): Finding[] {
  const { verbs } = clause;
  if (!verbs) return [];
  const { evaluations } = context.german;
  const [first = ''] = verbs.lemmas;
  const judges = verbs.lemmas.some((lemma) => evaluations.places(lemma).length > 0);
  const states = verbs.main === verbs.finite && (first === 'sein' || first === 'bleiben');
  const phrases = context.german.frames.misdeeds.get(first);
  if (!judges && !states && !phrases && !evaluations.misdeeds.has(first)) return [];
  const scene = sceneOf(clause, reading, context);
  const blames = evaluations.misdeeds.has(first) || phrases?.some(({ requires }) => meetsAll(requires, scene));
  // "Die Entscheidung der SPD nannte die CDU falsch": a thing judges nothing
  return (judges ? judged(turned(scene) ?? scene) : null) ?? (states ? said(scene) : null) ?? (blames ? misdeed(scene) : null) ?? [];
}

/** "Huber nannte Polens Entscheidung falsch". */
function judged(scene: Scene): Finding[] | null {
  const { clause, context } = scene;
  const { evaluations } = context.german;
  const object = groupFor('acc', undefined, undefined, scene);
  const judge = groupFor('subj', undefined, undefined, scene);
  if (!object || !judge) return null;
  for (const lemma of clause.verbs?.lemmas ?? [])
    for (const place of evaluations.places(lemma)) {
      if (place === 'in') {
        const seen = seenIn(object, judge, lemma, scene);
        if (seen) return [seen];
        continue;
      }
      // "nannte Huber einen Lügner": two objects, of which the first is judged
      const { dative, accusative } = clause.roles;
      const double = place === 'bare' && dative && accusative === object && dative.from < object.from;
      const words = double
        ? tokensOf(object, scene.reading)
        : place === 'bare'
          ? wordsBut([object, judge], scene)
          : wordsBehind(place, scene);
      const found = judgementIn(words, scene);
      if (!found) continue;
      const by = judge === scene.subject ? scene.subjectClause : clause;
      const told = entitiesOf(judge, by, scene.reading, context.resolution).filter((it) => it.named || it.type === 'Group');
      const sources = told.length > 0 ? told : writersOf(judge, scene);
      if (evaluations.observers.has(judge.nominals[0]?.lemma ?? '')) return null;
      const targets = isIt(object) ? inThat(scene) : targetsOf(double ? dative : object, scene);
      const behind = targets.length > 0 || place !== 'als' ? targets : behindAls(scene);
      const before = behind.length > 0 ? behind : authorsBefore(object, sources, scene);
      const topic =
        before.length > 0 || found === 'praise' || isSomebodys(object, scene)
          ? null
          : topicBeside(sources, scene.reading.sentence.index, context, false);
      const blamed = topic ? [topic] : before;
      const one = finding(found, sources, blamed, topic ? `evaluation:topic:${lemma}` : `evaluation:${lemma}`, clause, scene);
      return [found === 'fault' && isReproach(object, scene) ? { ...one, type: 'REJECTS', rule: `${one.rule}:REJECTS` } : one];
    }
  return null;
}

/** "ein Kommentar der Zeitung, der die Entscheidung falsch nennt": what is written speaks for whoever wrote it. */
function writersOf(judge: Group, { clause, reading, context }: Scene): Cluster[] {
  const written = judge.pronoun?.class === 'REL' ? clause.antecedent : judge;
  if (!written || !context.german.syntax.isWriting(written.head.lemma.toLowerCase())) return [];
  return ownersOf(written, reading, context.resolution).filter((it) => isActor(it) && it.named);
}

/** "nannte die Entscheidung falsch", "bezeichnete dies als Fehler": who was behind it when it was told. */
function authorsBefore(thing: Group, sources: readonly Cluster[], scene: Scene): Cluster[] {
  const authors = authorsOf(thing, scene.reading, scene.context);
  return authors.length > 0 || !pointsToDoing(thing, scene) ? authors : doersToldBefore(scene, sources);
}

/** "Huber sieht in dem Plan der EU einen Fehler" */
function seenIn(object: Group, judge: Group, lemma: string, scene: Scene): Finding | null {
  const { clause, reading, context } = scene;
  const thing = groupFor('pp', 'in', 'dat', scene);
  const found = thing && thing !== object ? judgementIn(tokensOf(object, reading), scene) : null;
  if (!thing || !found || context.german.evaluations.observers.has(judge.nominals[0]?.lemma ?? '')) return null;
  const by = judge === scene.subject ? scene.subjectClause : clause;
  const sources = entitiesOf(judge, by, reading, context.resolution).filter((it) => it.named || it.type === 'Group');
  const targets = targetsOf(thing, scene);
  return targets.length > 0 ? finding(found, sources, targets, `evaluation:in:${lemma}`, clause, scene) : null;
}

/** "nannte die Vorwürfe absurd": who finds fault with what he is reproached with turns it down. */
function isReproach({ nominals }: Group, { context }: Scene): boolean {
  const lemma = nominals[0]?.class === 'N' ? nominals[0].lemma : '';
  return context.german.evaluations.isReproach(lemma);
}

/** "Der Plan der SPD sei falsch, sagte Huber". */
function said(scene: Scene): Finding[] | null {
  const { clause, context } = scene;
  const { subject } = clause.roles;
  const by = speakingActorOf(clause, context);
  const speaker = by ?? viewedBy(scene);
  if (clause.opener && context.german.syntax.undecided.has(clause.opener.lower)) return null;
  const read = speaker ? (statedInFront(scene) ?? (subject ? statedOf(subject, scene) : null)) : null;
  if (!speaker || !read || (!by && read.judgement !== 'fault')) return null;
  const targets = read.targets.length > 0 || !subject ? read.targets : authorsBefore(subject, [speaker], scene);
  return [finding(read.judgement, [speaker], targets, 'evaluation:sein', null, scene)];
}

/** "Für Huber ist der Plan ein Skandal": with a noun behind and "für" in front, whose view it is; "für Polen gefährlich" is whom it endangers. */
function viewedBy({ clause, reading, context }: Scene): Cluster | null {
  const view = clause.roles.prepositional.find((it) => it.preposition === 'für' && it.from === clause.parts[0]?.from);
  if (!view || !clause.roles.predicative || clause.type !== 'main') return null;
  const viewers = entitiesOf(view, clause, reading, context.resolution).filter((it) => isActor(it) && (it.named || it.type === 'Group'));
  return viewers.length === 1 ? (viewers[0] ?? null) : null;
}

/** "Polen habe das Recht gebrochen, sagte Huber". */
function misdeed(scene: Scene): Finding[] | null {
  const { clause, reading, context } = scene;
  if (clause.negation || !clause.verbs || (clause.verbs.modal && !isHearsay(clause.verbs))) return null;
  if (clause.type === 'infinitive' || clause.type === 'relative' || context.german.syntax.undecided.has(clause.opener?.lower ?? ''))
    return null;
  const speaker = speakingActorOf(clause, context);
  const doer = groupFor('subj', undefined, undefined, scene);
  if (!speaker || speaker.sort === 'media' || speaker.sort === 'agency' || !doer) return null;
  const by = doer === scene.subject ? scene.subjectClause : clause;
  // a body needs no name: "Die Polizei habe ihn vorverurteilt"
  const targets = entitiesOf(doer, by, reading, context.resolution).filter((it) => isActor(it) && (it.named || it.type === 'Organization'));
  return targets.length > 0 ? [finding('fault', [speaker], targets, 'evaluation:misdeed', null, scene)] : null;
}

/** What is said of the subject: "Der Plan ist falsch", "Ein Fehler ist der Plan", "Es ist falsch, dass die Partei …". */
function statedOf(subject: Group, scene: Scene): { judgement: Judgement; targets: Cluster[] } | null {
  const { clause, reading } = scene;
  const { predicative, predicate } = clause.roles;
  const behind = judgementIn(predicative ? tokensOf(predicative, reading) : predicate ? [predicate] : [], scene);
  if (behind && isIt(subject)) return { judgement: behind, targets: inThat(scene) };
  if (behind) return { judgement: behind, targets: targetsOf(subject, scene) };
  const inFront = predicative ? judgementIn(tokensOf(subject, reading), scene) : null;
  return predicative && inFront ? { judgement: inFront, targets: targetsOf(predicative, scene) } : null;
}

function isIt({ pronoun }: Group): boolean {
  return pronoun?.lower === 'es';
}

/** "Es ist falsch, dass die Partei …", "nannte es falsch, dass die Partei …": who does what is judged. */
function inThat(scene: Scene): Cluster[] {
  const { reading, context } = scene;
  const content = contentClauses(scene).find((it) => it.type === 'subordinate' && it.roles.subject);
  const doers = content?.roles.subject ? entitiesOf(content.roles.subject, content, reading, context.resolution) : [];
  return doers.filter((it) => isActor(it) && it.named);
}

/** "Dass Polen schweige, sei ein Skandal, sagte Huber". */
function statedInFront(scene: Scene): { judgement: Judgement; targets: Cluster[] } | null {
  const { clause, reading, context } = scene;
  const { subject, predicative, predicate } = clause.roles;
  const from = clause.parts[0]?.from ?? 0;
  const front = contentClauses(scene).find((it) => it.type === 'subordinate' && (it.parts[0]?.from ?? from) < from);
  if (!front?.roles.subject || subject?.pronoun) return null;
  const words = [subject, predicative].flatMap((it) => (it ? tokensOf(it, reading) : []));
  const judgement = judgementIn(predicate ? [...words, predicate] : words, scene);
  const targets = entitiesOf(front.roles.subject, front, reading, context.resolution).filter((it) => isActor(it) && it.named);
  return judgement && targets.length > 0 ? { judgement, targets } : null;
}

function targetsOf(group: Group, scene: Scene): Cluster[] {
  const { reading, context } = scene;
  const own = whoseThing(entitiesOf(group, scene.clause, reading, context.resolution), group, 'ACCUSES', reading, context);
  const actors = own.filter((it) => isActor(it) && it.named);
  if (actors.length > 0) return actors;
  return /^(ein|kein)/.test(group.determiner?.lower ?? 'ein') ? [] : own.filter((it) => it.type === 'Agreement');
}

const PERSONAL = /^(sie|ihn|er)$/;

/** "ihre Haltung", "deren Haltung": of somebody the text need not name; "sie": told before. */
function isSomebodys(group: Group, { reading }: Scene): boolean {
  return (
    PERSONAL.test(group.pronoun?.lower ?? '') ||
    group.possessive !== null ||
    /^(deren|dessen)$/.test(reading.sentence.tokens[group.from - 1]?.lower ?? '')
  );
}

/** "als Inszenierung von Präsident Huber": who is behind the thing that is judged. */
function behindAls({ clause, reading, context }: Scene): Cluster[] {
  const als = clause.roles.prepositional.find((it) => it.preposition === 'als');
  return als ? ownersOf(als, reading, context.resolution).filter((it) => isActor(it) && it.named) : [];
}

function finding(
  judgement: Judgement,
  sources: readonly Cluster[],
  targets: readonly Cluster[],
  rule: string,
  clause: Clause | null,
  scene: Scene,
): Finding {
  const place = placeOf(scene.clause, scene.reading);
  const { tokens } = scene.reading.sentence;
  return {
    type: judgement === 'fault' ? 'ACCUSES' : 'SUPPORTS',
    sources,
    targets: targets.filter((it) => !sources.includes(it)),
    modality: 'asserted',
    polarity: 'positive',
    content: null,
    role: null,
    rule,
    clause,
    start: tokens[place.from]?.start ?? scene.reading.sentence.start,
    end: tokens[place.to - 1]?.end ?? scene.reading.sentence.end,
  };
}

/** "nicht falsch" praises, "kein Erfolg" finds fault. */
function judgementIn(words: readonly Token[], { clause, context }: Scene): Judgement | null {
  const { evaluations, frames } = context.german;
  let denied = clause.negation !== null;
  for (const word of words) {
    // "als nicht hilfreich" denies only that
    denied ||= frames.cues.denialAt([word.lower], 0)?.scope === 'clause';
    const noun = word.class === 'N' || word.class === 'NE';
    // "einen wahren Patrioten", "eine Lügnerin"
    const declined = noun ? [word.text.replace(/e?n$/, ''), word.text.replace(/in(nen)?$/, '')] : [];
    const lemmas = new Set([word.lemma, word.lower, ...word.analysis.readings.map((it) => it.lemma), ...declined]);
    for (const lemma of lemmas) {
      const found = noun ? evaluations.noun(lemma) : evaluations.adjective(lemma);
      if (!found) continue;
      return denied ? (found === 'fault' ? 'praise' : 'fault') : found;
    }
  }
  return null;
}

function tokensOf(group: Group, { sentence }: SentenceReading): Token[] {
  return sentence.tokens.slice(group.from, group.to);
}

function wordsOf({ clause, reading }: Scene): Token[] {
  return clause.parts.flatMap((part) => reading.sentence.tokens.slice(part.from, part.to));
}

/** What comes behind "als" or "für" in the clause. */
function wordsBehind(word: string, scene: Scene): Token[] {
  const words = wordsOf(scene);
  const at = words.findIndex((token) => token.lower === word);
  return at < 0 ? [] : uptoNoun(words.slice(at + 1));
}

/** The judgement is the first noun or what stands before it: "eine moralische Stütze gegen das Regime" is no word about a regime. */
function uptoNoun(words: readonly Token[]): Token[] {
  const noun = words.findIndex((token) => token.class === 'N' || token.class === 'NE');
  return noun < 0 ? [...words] : words.slice(0, noun + 1);
}

/** What in the clause, behind what is judged, belongs to no other part of it. */
function wordsBut(groups: readonly Group[], scene: Scene): Token[] {
  const offset = scene.reading.sentence.tokens[0]?.index ?? 0;
  const others = [...groups, ...scene.clause.roles.prepositional];
  const last = (groups[0] ? endOf(groups[0]) : 0) + offset;
  const apart = (token: Token) => others.every((it) => token.index - offset < it.from || token.index - offset >= it.to);
  return uptoNoun(wordsOf(scene).filter((token) => token.index >= last && apart(token) && token.class !== 'V'));
}
