/** A role that several people share, or have one each: "die SPD-Abgeordneten Huber und Berger", "die Präsidenten Russlands und der Ukraine, Petrow und Klymenko". */
import type { Cluster } from '../../entities/index.js';
import { isPlural, isSingular } from '../../groups/agreement.js';
import { endOf } from '../../groups/ends.js';
import type { Group } from '../../groups/index.js';
import type { SentenceReading } from '../../reading.js';
import type { ClaimContext } from '../claim.js';
import { entityOf } from './near.js';
import { once } from './once.js';
import { mayOwn, type Role, roleNoun } from './roles.js';

export const rolesInRows = once(({ reading, context }): readonly Role[] =>
  reading.groups.flatMap((first) => {
    const group = first.nominals.length === 0 ? (first.conjuncts.at(-1) ?? first) : first;
    const noun = roleNoun(group, reading);
    if (!noun) return [];
    const names = namesOf(first, group !== first || !isSingular(first.agreement), reading, context);
    if (names.length === 0) return [];
    const told = ownersOf(first, group, reading, context);
    const owners = (told.length > 0 ? told : ownerInContext(group, reading, context)).filter((owner) => mayOwn(owner, noun.found));
    if (owners.length !== 1 && (owners.length !== names.length || names.length < 2)) return [];
    return names.flatMap(({ person, to }, i) => {
      const owner = owners[i] ?? owners[0];
      return owner
        ? [{ person, found: noun.found, noun: noun.token, group: { ...group, adjectives: [] }, owners: [owner], from: first.from, to }]
        : [];
    });
  }),
);

/** The people named in the group and its row, or in the row right behind it; told as some of many, a group may also be read as one. */
function namesOf(first: Group, several: boolean, reading: SentenceReading, context: ClaimContext): { person: Cluster; to: number }[] {
  const { tokens } = reading.sentence;
  const members = [first, ...first.conjuncts].flatMap((it) => [it, ...it.genitives.flatMap(({ conjuncts }) => conjuncts)]);
  const end = Math.max(...members.map(endOf));
  const at = tokens[end]?.text === ',' ? end + 1 : end;
  const among = at + (reading.openers.get(at) ?? 0);
  const isOpener = (it: Group) => it.from === among && !it.determiner && (!it.preposition || it.preposition === 'wie');
  const opener = personIn(first, reading, context) ? first : reading.groups.find(isOpener);
  if (!opener) return [];
  const some = (among > at || opener.preposition === 'wie') && isPlural(first.agreement);
  if (!several && !some) return [];
  const row = [opener, ...opener.conjuncts];
  const bare = row.every((it) => it === first || (!it.determiner && !roleNoun(it, reading)));
  const found = row.flatMap((it) => {
    const person = personIn(it, reading, context);
    return person ? [{ person, to: it.to }] : [];
  });
  return bare && found.length === row.length ? found : [];
}

function personIn(group: Group, reading: SentenceReading, context: ClaimContext): Cluster | null {
  const found = entityOf(group, reading, context);
  return found?.mention.role === 'name' && found.cluster.type === 'Person' && found.cluster.named ? found.cluster : null;
}

/** "die ehemaligen Parteichefs Huber und Berger": whose the article tells of the first is the others' too. */
function ownerInContext(group: Group, reading: SentenceReading, context: ClaimContext): Cluster[] {
  const { mention, cluster } = entityOf(group, reading, context) ?? {};
  const owner = cluster?.holdings.find((it) => it.mention === mention)?.owner;
  return owner && isPlural(group.agreement) && !isSingular(group.agreement) ? [owner] : [];
}

/** "der deutsche und der französische Minister", "die NATO-Sprecher", "die Präsidenten Russlands und der Ukraine" */
function ownersOf(first: Group, group: Group, reading: SentenceReading, context: ClaimContext): Cluster[] {
  const members = new Set([first, group]);
  const beside = reading.mentions.filter(
    (it) => it.group !== null && members.has(it.group) && (it.role === 'adjective' || it.role === 'modifier'),
  );
  if (beside.length > 0) return beside.flatMap((it) => context.resolution.of(it).slice(0, 1));
  const behind = reading.groups.find((it) => it.from === group.to && it.preposition === 'von' && !it.parent);
  const whole = group.genitives[0] ?? behind;
  return whole ? [whole, ...whole.conjuncts].flatMap((it) => entityOf(it, reading, context)?.cluster ?? []) : [];
}
