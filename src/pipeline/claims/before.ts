/** Whose doing an act is about that only points back at it: "Das kritisierte die SPD", "Dagegen protestierte …", "… bedauerte den Schritt". */
import type { Frame, Requirement, Role } from '../../lang/de/frames/index.js';
import type { RelationType } from '../../model/vocabulary.js';
import type { Cluster } from '../entities/index.js';
import { endOf } from '../groups/ends.js';
import type { Group } from '../groups/index.js';
import { isActor } from './actors.js';
import { doersIn } from './authors.js';
import type { Claim } from './claim.js';
import { contentClauses } from './inside.js';
import { recentClaim, recentClaims } from './recent.js';
import { groupFor, type Scene } from './slots.js';

const ABOUT_DOINGS: ReadonlySet<RelationType> = new Set(['ACCUSES', 'REJECTS', 'SUPPORTS', 'PROTESTS_AGAINST', 'WARNS', 'AGREES_WITH']);

/** Whoever the sentence before is about, where an act points back at what they did. */
export function doersBefore(frame: Frame, scene: Scene, sources: readonly Cluster[]): Cluster[] {
  const { clause } = scene;
  if (!ABOUT_DOINGS.has(frame.relation) || clause.type !== 'main' || contentClauses(scene).length > 0) return [];
  // "haben dies vereinbart" says not with whom, "Dem stimmte die CDU zu" does
  if (frame.relation === 'AGREES_WITH' && !frame.target.some(({ slot }) => slot === 'dat')) return [];
  return pointsBack(frame, scene) ? doersToldBefore(scene, sources) : [];
}

/** The subject of the sentence before, if it is an actor with a name and none of those who speak of it. */
export function doersToldBefore({ reading, context }: Scene, sources: readonly Cluster[]): Cluster[] {
  const before = context.readings[reading.sentence.index - 1];
  const told = before?.clauses.find((it) => it.type === 'main' && it.verbs && it.roles.subject);
  // "Von Huber wurde Kritik geäußert."
  const found = before && told ? doersIn(told, before, context) : [];
  return found.some((it) => sources.includes(it)) ? [] : found;
}

function pointsBack(frame: Frame, scene: Scene): boolean {
  // "reagierte empört", "Kritik kam von der SPD"
  const says = frame.requires.some(
    ({ slot, words }) => words.length > 0 && (slot === 'adv' || (slot === 'subj' && frame.content.length === 0)),
  );
  if (frame.relation === 'ACCUSES' && speaksOfFault(frame, scene)) return true;
  // "Auch von Huber kam Kritik" goes on with somebody else's
  if (says && !saysToo(scene) && frame.target.every((role) => isMissing(role, scene))) return true;
  for (const { slot, preposition, case: wanted } of [...frame.content, ...frame.target]) {
    if (slot !== 'acc' && slot !== 'dat' && slot !== 'pp' && slot !== 'subj') continue;
    if (slot === 'pp' && pointedAt(scene).includes(preposition ?? '')) return true;
    const group = groupFor(slot, preposition, wanted, scene);
    if (group && pointsToDoing(group, scene)) return true;
  }
  return false;
}

/** "das", "dies", "den Schritt": what was told just before. */
export function pointsToDoing(group: Group, scene: Scene): boolean {
  return isThat(group) || (isDoing(group, scene.context.german.syntax.doings) && !goesOn(group, scene));
}

/** "sprach von einem Skandal": of what was told before, where nothing says of what. */
function speaksOfFault({ requires, content }: Frame, scene: Scene): boolean {
  const about = requires.find(({ slot, preposition, words }) => slot === 'pp' && preposition === 'von' && words.length > 0);
  const group = about && content.some(({ preposition }) => preposition === 'von') ? groupFor('pp', 'von', undefined, scene) : null;
  if (!group || group.genitives.length > 0 || goesOn(group, scene)) return false;
  return scene.clause.roles.prepositional.every((it) => it === group || !scene.reading.ofGroup.has(it));
}

function isMissing({ slot, preposition, case: wanted }: Role, scene: Scene): boolean {
  return slot === 'pp' && groupFor(slot, preposition, wanted, scene) === null;
}

/** "wandte sich dagegen": the adverb stands for the prepositional group that a row asks for. */
export function isStoodFor({ slot, words, preposition }: Requirement, scene: Scene): boolean {
  const found = slot === 'pp' || slot === 'bare' ? pointedAt(scene) : [];
  return slot === 'bare' ? found.length > 0 : words.length === 0 && found.includes(preposition ?? '');
}

/** "Auch Huber kritisierte das": whom another did the same to just before. */
export function targetsToo({ relation }: Frame, scene: Scene, sources: readonly Cluster[], before: readonly Claim[]): Cluster[] {
  if (!saysToo(scene)) return [];
  const since = scene.reading.sentence.index - SENTENCES_BACK;
  const claim = recentClaim(before, since, (it) => it.type === relation && !sources.includes(it.source));
  return claim && isActor(claim.target) && claim.target.named && !sources.includes(claim.target) ? [claim.target] : [];
}

/** "wies die Vorwürfe zurück", said by a lawyer or a spokesman of whom they were aimed at: whoever raised them just before. */
export function accusersBefore(frame: Frame, scene: Scene, sources: readonly Cluster[], before: readonly Claim[]): Cluster[] {
  if (frame.relation !== 'REJECTS' || !turnsDownReproach(frame, scene)) return [];
  const sentence = scene.reading.sentence.index;
  const last = recentClaim(before, sentence - SENTENCES_BACK, (it) => it.type === 'ACCUSES' && it.sentence < sentence);
  if (!last) return [];
  const raised = recentClaims(before, last.sentence, (it) => it.type === 'ACCUSES' && it.sentence === last.sentence);
  const accusers = [...new Set(raised.map(({ source }) => source))];
  // who spoke for them does not answer them
  const theirs = accusers.some((it) => sources.some((one) => one === it || one.holdings.some(({ owner }) => owner === it)));
  return theirs ? [] : accusers;
}

function turnsDownReproach({ content, target }: Frame, scene: Scene): boolean {
  return [...content, ...target].some(({ slot, preposition, case: wanted }) => {
    const group = slot === 'acc' || slot === 'dat' ? groupFor(slot, preposition, wanted, scene) : null;
    const [noun] = group?.nominals ?? [];
    return (
      group !== null &&
      group.genitives.length === 0 &&
      KNOWN.test(group.determiner?.lower ?? '') &&
      noun?.class === 'N' &&
      scene.context.german.evaluations.isReproach(noun.lemma)
    );
  });
}

const KNOWN = /^(d(en|ie|as|em)|diesen?|alle|sämtliche)$/;

function saysToo({ clause, reading, context }: Scene): boolean {
  const { likewise } = context.german.syntax;
  return clause.parts.some((part) => reading.sentence.tokens.slice(part.from, part.to).some((token) => likewise.has(token.lower)));
}

const SENTENCES_BACK = 2;

/** "dagegen", "darüber": the prepositions of adverbs that stand for what was said. */
export function pointedAt({ clause, reading }: Scene): string[] {
  const { tokens } = reading.sentence;
  const words = clause.parts.flatMap((part) => tokens.slice(part.from, part.to));
  return words.flatMap((token) => /^dar?(gegen|über|an|vor|für|von)$/.exec(token.lower)?.[1] ?? []);
}

/** "die Kritik an Polen" points to nothing before. */
function goesOn(group: Group, { clause }: Scene): boolean {
  return clause.groups.some((it) => it.preposition !== null && it.from === endOf(group));
}

function isThat({ pronoun, head }: Group): boolean {
  return pronoun !== null && /^(das|dies|dieses|dem)$/.test(head.lower);
}

function isDoing({ determiner, nominals, genitives }: Group, doings: ReadonlySet<string>): boolean {
  return (
    genitives.length === 0 && /^(de[rnms]|die|das|diese[rnms]?)$/.test(determiner?.lower ?? '') && doings.has(nominals[0]?.lemma ?? '')
  );
}
