/** Whose a thing is that an act is aimed at. */
import type { RelationType } from '../../model/vocabulary.js';
import type { Cluster } from '../entities/index.js';
import type { Group } from '../groups/index.js';
import type { SentenceReading } from '../reading.js';
import { entitiesOf, isActor, ownersOf } from './actors.js';
import { toldAmong } from './among.js';
import { authorsOf } from './authors.js';
import type { ClaimContext } from './claim.js';
import { deedOf, doersOf } from './deeds.js';
import { makersOf } from './makers.js';
import { TOWARDS } from './towards.js';
import { undoes } from './words.js';

/** For a thing without a name of its own, whose it is; an agreement may be supported or rejected beside those who made it. */
export function whoseThing(
  found: readonly Cluster[],
  group: Group,
  relation: RelationType,
  reading: SentenceReading,
  context: ClaimContext,
): Cluster[] {
  // "besuchte den amerikanischen Hersteller Mondex" is not in America for that, "die französische Hauptstadt" is in France
  if (relation === 'VISITS' && context.german.nouns.find(group.nominals[0]?.lemma ?? '')?.type !== 'Place') {
    const meant = meantOrTold(group, reading, context);
    return found.filter((it) => it.type !== 'Country' || meant.includes(it));
  }
  // "für eine Aufhebung der Sanktionen" is not for the sanctions
  if ((relation === 'SUPPORTS' || relation === 'REJECTS') && undoes(group, context.german)) return [];
  if (found.length > 0 && deedOf(group, relation, context)?.suffered) {
    const meant = meantBy(group, reading, context);
    return [...found.filter((it) => relation !== 'ACCUSES' && meant.includes(it)), ...doersOf(group, reading, context)];
  }
  // "kritisierte seine Pläne"
  const his = found.length === 0 && TOWARDS.has(relation) ? possessorsOf(group, reading, context) : [];
  if (his.length > 0) return his;
  const thing = found.length > 0 && found.every((it) => !it.named && (it.type === 'Event' || it.type === 'Agreement'));
  if (relation === 'AIDS' && thing) {
    // "für den Wiederaufbau Haitis"
    const helped = ownersOf(group, reading, context.resolution).filter((it) => it.named);
    return helped.length > 0 ? helped : [...found];
  }
  const accepts = relation === 'AGREES_WITH' && found.every((it) => it.type === 'Agreement');
  if ((!TOWARDS.has(relation) && !accepts) || !thing) return [...found];
  // "den EU-Plan" says what it is about, "den EU-Beitritt der Türkei" whose it is
  const said = group.head.lemma.includes('-')
    ? group.genitives.flatMap((it) => entitiesOf(it, null, reading, context.resolution))
    : ownersOf(group, reading, context.resolution);
  const told = [...said, ...possessorsOf(group, reading, context), ...makersOf(group, reading, context)].filter(
    (it) => isActor(it) && it.named,
  );
  const owners = told.length > 0 || accepts || group.head.lemma.includes('-') ? told : authorsOf(group, reading, context);
  if (owners.length === 0) return [...found];
  const beside = found.some((it) => it.type === 'Agreement') && (relation === 'SUPPORTS' || relation === 'REJECTS' || accepts);
  return beside ? [...found, ...owners] : owners;
}

/** "sein Plan", "ihre Politik"; not "seine Frau", who is somebody else */
function possessorsOf({ possessive, nominals }: Group, { mentions }: SentenceReading, { resolution, german }: ClaimContext): Cluster[] {
  const noun = nominals[0];
  if (!possessive || noun?.class !== 'N') return [];
  const type = german.nouns.find(noun.lemma)?.type;
  const isThing =
    type === 'Event' || type === 'Agreement' || (!type && (german.syntax.belongings.has(noun.lemma) || ABSTRACT.test(noun.lemma)));
  if (!isThing) return [];
  const own = mentions.filter((it) => it.role === 'possessive' && it.token === possessive);
  return own.flatMap((it) => resolution.of(it)).filter((it) => isActor(it) && it.named);
}

const ABSTRACT = /(ung|ion|heit|keit|tät|tik|nis|ismus)$/;

/** What the group itself means, not whose it is. */
export function meantBy(group: Group, reading: SentenceReading, { resolution }: ClaimContext): Cluster[] {
  const mention = reading.ofGroup.get(group);
  return mention ? [...resolution.of(mention)] : [];
}

/** What a group means itself, and what the sentence tells of it by name: "mehrere Länder, darunter Polen und Ungarn". */
export function meantOrTold(group: Group, reading: SentenceReading, context: ClaimContext): Cluster[] {
  const told = toldAmong(group, reading);
  return [group, ...(told ? [told, ...told.conjuncts] : [])].flatMap((it) => meantBy(it, reading, context));
}
