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
  const model = modelOf(mention, memory);
  if (model) return memory.add(model, mention);
  if (mention.key) {
    const unlisted = memory.find(mention.key) || mention.role !== 'name' ? undefined : memory.inflected(mention.name);
    // "die Deutsche Flugsicherung GmbH" was told before
    if (unlisted?.type === mention.type && unlisted.key === KEYS[unlisted.type](unlisted.name))
      return memory.rename(unlisted, mention.key, mention.name, mention);
    return memory.keyed(mention.key, mention);
  }
  if (mention.type === 'Person') return person(mention, memory);
  const text = mention.name;
  const bare = withoutGenitive(text);
  const known = findByName(mention.type, text, bare, memory) ?? wholeOf(mention, bare, memory);
  if (known) return memory.add(known, mention);
  const name = bare !== text && isGenitive(mention) ? bare : text;
  return memory.create(KEYS[mention.type](name), mention, name);
}

function findByName(type: EntityType, text: string, bare: string, memory: Memory): Cluster | undefined {
  const known = memory.find(KEYS[type](text)) ?? (bare === text ? undefined : memory.find(KEYS[type](bare)));
  return known ?? memory.named(text) ?? (bare === text ? undefined : memory.named(bare)) ?? memory.inflected(text);
}

/** "Jobbik" goes on with "Jobbik Magyarországért Mozgalom", "die Spurs" with the San Antonio Spurs: a word of just one name in full that was told before. */
function wholeOf({ type, role, start, readings }: Mention, word: string, memory: Memory): Cluster | undefined {
  // "die bayerischen Grünen" are none of all Germany's
  if (type !== 'Organization' || role !== 'name' || readings.length > 0 || word.length < 4 || word.includes(' ')) return undefined;
  const whole = new Set(
    memory
      .ofWord(word)
      .filter(
        (it) =>
          it.type === type &&
          it.named &&
          it.name.split(' ').includes(word) &&
          it.mentions.some((other) => other.role === 'name' && other.start < start && other.to > other.from + 1),
      ),
  );
  return whole.size === 1 ? [...whole][0] : undefined;
}

function withoutGenitive(name: string): string {
  return name.endsWith('s') ? name.replace(/(?<=\p{L}{3})['’]?s$/u, '') : name;
}

/** "Donezks" behind a noun is a genitive; whether the s belongs to the name, the case of its group tells. */
function isGenitive({ group }: Mention): boolean {
  return group?.parent != null && !group.determiner && group.parent.genitives.includes(group);
}

/** "die Boeing" is the Boeing 737 that was named, "der A 340" the Airbus A 340. */
function modelOf({ type, name, start }: Mention, memory: Memory): Cluster | undefined {
  if (type !== 'Equipment') return undefined;
  const such = memory.clusters.filter(
    (it) => it.type === 'Equipment' && it.named && it.mentions.some((other) => other.start < start && other.name.startsWith(`${name} `)),
  );
  return such.length === 1 ? such[0] : undefined;
}

/** "die Union" is the Afrikanische Union where that was named, and the party was not. */
function shortOf(mention: Mention, memory: Memory): Cluster | undefined {
  if (!mention.key || mention.role !== 'name' || mention.to - mention.from > 1) return undefined;
  const party = mention.readings.some((it) => it.key === mention.key && it.sort === 'party');
  if (!party || memory.find(mention.key)) return undefined;
  return memory.clusters.find(
    (it) =>
      it.type === 'Organization' &&
      it.mentions.some((other) => other.start < mention.start && other.to - other.from > 1 && other.token?.text === mention.token?.text),
  );
}

/** Names are met again and again, and folding one takes forty replacements. */
function keys(type: EntityType): (name: string) => string {
  return remember(20_000, (name) => `${type.toLowerCase()}:${nameKey(name)}`);
}

const KEYS: Readonly<Record<EntityType, (name: string) => string>> = {
  Person: keys('Person'),
  Country: keys('Country'),
  Organization: keys('Organization'),
  Place: keys('Place'),
  Event: keys('Event'),
  Equipment: keys('Equipment'),
  Agreement: keys('Agreement'),
  Group: keys('Group'),
};

function person(mention: Mention, memory: Memory): Cluster {
  const name = mention.properName;
  const family = name?.family ?? mention.name;
  const full = name !== null && (name.to - name.from > 1 || (name.found !== 'short' && name.text.includes(' ')));
  if (!full) {
    const known = toldFirst(shortFor(family, mention, memory));
    return known ? memory.add(known, mention) : memory.create(KEYS.Person(family), mention, family);
  }
  const text = mention.name;
  const key = KEYS.Person(text);
  // "New Orleans" and "Rolls Royce" are no people where the article has told them
  const thing = memory.inflected(text);
  if (thing) return memory.add(thing, mention);
  const known = memory.find(key) ?? (text.endsWith('s') ? memory.find(KEYS.Person(text.slice(0, -1))) : undefined);
  if (known) return memory.add(known, mention);
  const relatives = memory.ofFamily(family).filter((it) => it.family === family);
  const shorter = relatives.find((it) => it.family === it.name && sexFits(it, mention));
  if (shorter) return memory.rename(shorter, key, text, mention);
  const longer = relatives.find((it) => sharesGiven(it.name, text) || endsWithName(it.name, text) || endsWithName(text, it.name));
  const same = longer ?? misspelt(mention, memory.clusters);
  return same ? memory.add(same, mention) : memory.create(key, mention, text);
}

/** "Paul Kirchhoff" and "Paul Kirchhof": one given name, and family names a letter apart, of which not both are such: "Bernd Müller" is no "Bernd Möller". */
function misspelt(mention: Mention, clusters: readonly Cluster[]): Cluster | undefined {
  const text = mention.name;
  const cut = text.lastIndexOf(' ') + 1;
  const family = text.slice(cut);
  if (family.length < LONG || cut === 0) return undefined;
  return clusters.find(
    (it) =>
      it.type === 'Person' &&
      it.name.startsWith(text.slice(0, cut)) &&
      isALetterApart(it.name.slice(cut), family) &&
      !areBothListed(it, mention),
  );
}

/** "Timoschneko" behind "Julia Timoschenko": a family name alone that is on no list, a letter apart from that of only one. */
function misspeltAlone(family: string, mention: Mention, clusters: readonly Cluster[]): Cluster[] {
  if (family.length < LONG || isListed(mention)) return [];
  const like = clusters.filter((it) => it.type === 'Person' && it.family !== it.name && it.family && isALetterApart(it.family, family));
  return like.length === 1 ? like : [];
}

function areBothListed(cluster: Cluster, mention: Mention): boolean {
  return isListed(mention) && cluster.mentions.some((it) => it.role === 'name' && isListed(it));
}

function isListed({ token }: Mention): boolean {
  return token?.naming.family ?? false;
}

const LONG = 6;

/** One letter more, less or other, or two that changed places. */
function isALetterApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - from && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [left, right] = [a.slice(from, a.length - end), b.slice(from, b.length - end)];
  return (left.length < 2 && right.length < 2) || (left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]);
}

/** "Jassir Arafat", then "Suha Arafat, seine Witwe": "Arafat" is whom the text has told before the other. */
function toldFirst(people: readonly Cluster[]): Cluster | undefined {
  const start = ({ mentions }: Cluster) => mentions[0]?.start ?? 0;
  return people.reduce<Cluster | undefined>((first, it) => (first && start(first) <= start(it) ? first : it), undefined);
}

/** Whom a name of one word may mean: who has it for a family name, or else for a given name. */
function shortFor(family: string, mention: Mention, memory: Memory): Cluster[] {
  const bare = family.replace(/['’]?s$|['’]$/, '');
  // "Al-Hassani" at the head of a sentence is Hajim al-Hassani
  const same = [...memory.ofFamily(family), ...(bare === family ? [] : memory.ofFamily(bare))];
  if (same.length > 0) return same.filter((it) => sexFits(it, mention));
  // "Thaksin" is Thaksin Shinawatra
  const [long, short] = [`${family} `, `${bare} `];
  const given = memory.clusters.filter((it) => it.type === 'Person' && (it.name.startsWith(long) || it.name.startsWith(short)));
  return given.length === 1 ? given : given.length === 0 ? misspeltAlone(bare, mention, memory.clusters) : [];
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
