/** Entities that their own words identify: gazetteer names, people by name, bodies with their country. */
import { remember } from '../../lang/de/remember.js';
import { nameKey } from '../../model/name-key.js';
import type { EntityType } from '../../model/vocabulary.js';
import type { Mention } from '../mentions/index.js';
import type { Cluster } from './entity.js';
import type { Memory } from './memory.js';

export function byName(mention: Mention, memory: Memory): Cluster {
  const longer = shortOf(mention, memory);
  if (longer) return memory.add(longer, mention);
  if (mention.key) return memory.keyed(mention.key, mention);
  if (mention.type === 'Person') return person(mention, memory);
  const text = mention.name;
  const bare = text.replace(/(?<=\p{L}{3})['’]?s$/u, '');
  const known =
    memory.find(keyOf(mention.type, text)) ?? memory.find(keyOf(mention.type, bare)) ?? memory.named(text) ?? memory.named(bare);
  return known ? memory.add(known, mention) : memory.create(keyOf(mention.type, genitiveOff(mention)), mention, genitiveOff(mention));
}

/** Names are met again and again, and folding one takes forty replacements. */
const folded = remember(20_000, nameKey);

/** "die Union" is the Afrikanische Union where that was named, and the party was not. */
function shortOf(mention: Mention, memory: Memory): Cluster | undefined {
  const party = mention.readings.some((it) => it.key === mention.key && it.sort === 'party');
  if (!party || mention.role !== 'name' || !mention.key || mention.to - mention.from > 1 || memory.find(mention.key)) return undefined;
  return memory.clusters.find(
    (it) =>
      it.type === 'Organization' &&
      it.mentions.some((other) => other.start < mention.start && other.to - other.from > 1 && other.token?.text === mention.token?.text),
  );
}

function keyOf(type: EntityType, name: string): string {
  return `${type.toLowerCase()}:${folded(name)}`;
}

/** "Donezks" behind a noun is a genitive; whether the s belongs to the name, the case of its group tells. */
function genitiveOff(mention: Mention): string {
  const genitive = mention.group?.parent?.genitives.includes(mention.group) && !mention.group.determiner;
  return genitive ? mention.name.replace(/(?<=\p{L}{3})['’]?s$/u, '') : mention.name;
}

function person(mention: Mention, memory: Memory): Cluster {
  const name = mention.properName;
  const family = name?.family ?? mention.name;
  const bare = family.replace(/['’]?s$|['’]$/, '');
  const full = name !== null && name.to - name.from > 1;
  const text = full ? mention.name : family;
  if (full) {
    const key = keyOf('Person', text);
    const known = memory.find(key) ?? memory.find(keyOf('Person', text.replace(/s$/, '')));
    if (known) return memory.add(known, mention);
    const shorter = memory.clusters.find(
      (it) => it.type === 'Person' && it.family === it.name && it.family === family && sexFits(it, mention),
    );
    if (shorter) return memory.rename(shorter, key, text, mention);
    const longer = memory.clusters.find(
      (it) =>
        it.type === 'Person' &&
        it.family === family &&
        (sharesGiven(it.name, text) || endsWithName(it.name, text) || endsWithName(text, it.name)),
    );
    if (longer) return memory.add(longer, mention);
    return memory.create(key, mention, text);
  }
  const known = memory.latest(shortFor(family, bare, mention, memory), mention.start);
  return known ? memory.add(known, mention) : memory.create(keyOf('Person', family), mention, family);
}

/** Whom a name of one word may mean: who has it for a family name, or else for a given name. */
function shortFor(family: string, bare: string, mention: Mention, memory: Memory): Cluster[] {
  const people = memory.clusters.filter((it) => it.type === 'Person');
  // "Al-Hassani" at the head of a sentence is Hajim al-Hassani
  const forms = [family.toLowerCase(), bare.toLowerCase()];
  const same = people.filter((it) => it.family !== null && forms.includes(it.family.toLowerCase()));
  if (same.length > 0) return same.filter((it) => sexFits(it, mention));
  // "Thaksin" is Thaksin Shinawatra
  const given = people.filter((it) => it.name.startsWith(`${family} `) || it.name.startsWith(`${bare} `));
  return given.length === 1 ? given : [];
}

function sexFits(cluster: Cluster, mention: Mention): boolean {
  const { sex, properName } = mention;
  // "die Anwältin Samanis": the title is that of another
  if (properName?.found === 'short' || (properName?.found === 'title' && properName.genitive)) return true;
  return !cluster.sex || !sex || cluster.sex === 'u' || sex === 'u' || cluster.sex === sex;
}

/** "Neil Alden Armstrong" and "Neil Armstrong" */
function sharesGiven(a: string, b: string): boolean {
  const first = a.split(' ')[0];
  return first !== undefined && first.length > 2 && first === b.split(' ')[0];
}

/** "Mohammed Ali Samani" and "Ali Samani" */
function endsWithName(longer: string, shorter: string): boolean {
  return shorter.includes(' ') && longer.endsWith(` ${shorter}`);
}
