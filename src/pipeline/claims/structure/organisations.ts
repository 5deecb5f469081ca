/** Organisations and their countries: offices are part of them, companies, parties, media and clubs are at home in them. */
import type { Frame } from '../../../lang/de/frames/index.js';
import type { Clause } from '../../clauses/index.js';
import type { Cluster } from '../../entities/index.js';
import { isSingular } from '../../groups/agreement.js';
import { endOf } from '../../groups/ends.js';
import type { Group } from '../../groups/index.js';
import type { Token } from '../../tokens/index.js';
import type { ClaimContext } from '../claim.js';
import type { Inventory } from '../inventory.js';
import { signsOf } from '../signs.js';
import { entityOf, groupBehind, isWhere } from './near.js';
import { besideCountry } from './places.js';
import type { Found, StructureRule } from './rule.js';

export const ORGANISATION_RULES: readonly StructureRule[] = [
  {
    id: 'structure:organisation-of',
    relation: 'PART_OF',
    example: 'Das sagte die [Europäische Kommission] der {EU}.',
    needs: ['Organization'],
    find: (inventory) => organisationsOf(inventory).filter((it) => !isFree(it, inventory)),
  },
  {
    id: 'structure:name-within-name',
    relation: 'PART_OF',
    example: 'Die [{EU}-Kommission] widersprach.',
    needs: ['modifier'],
    find: (inventory) => namesWithin(inventory).filter((it) => !isFree(it, inventory)),
  },
  {
    id: 'structure:place-within-name',
    relation: 'LOCATED_IN',
    example: 'Die [Neue Sächsische Galerie in {Chemnitz}] zeigt Bilder.',
    needs: ['where', 'modifier'],
    find: placesWithinNames,
  },
  {
    id: 'structure:national-organisation',
    relation: 'PART_OF',
    example: 'Die {chinesische} Raumfahrtbehörde [CNSA] schrieb das.',
    needs: ['Organization', 'attribute'],
    find: (inventory) => nationalOrganisations(inventory).filter((it) => !isAtHome(it, inventory)),
  },
  {
    id: 'structure:country-in-name',
    relation: 'PART_OF',
    example: 'In {Indonesien} sucht man. Die [Indonesische Rettungsagentur] hilft.',
    needs: ['Organization'],
    find: (inventory) => countriesInNames(inventory).filter((it) => !isAtHome(it, inventory)),
  },
  {
    id: 'structure:town-in-name',
    relation: 'LOCATED_IN',
    example: 'In {Wien} wird gefeiert. Das [Naturhistorische Museum Wien] öffnet.',
    needs: ['Organization'],
    find: townsInNames,
  },
  {
    id: 'structure:organisation-at-home',
    relation: 'LOCATED_IN',
    example: 'Die {britische} Zeitung [Times] schrieb das.',
    needs: ['Organization'],
    find: organisationsAtHome,
  },
];

function organisationsAtHome(inventory: Inventory): Found[] {
  const owned = [...organisationsOf(inventory), ...namesWithin(inventory)];
  return [...nationalOrganisations(inventory), ...countriesInNames(inventory)]
    .filter((it) => isAtHome(it, inventory))
    .concat(owned.filter((it) => isFree(it, inventory)));
}

/** "die britische Zeitung Times": of a country, but no office of it. */
function isAtHome(found: Found, inventory: Inventory): boolean {
  const { source, target, from, to } = found;
  if (!isWhere(target) || source.key.startsWith('body:')) return false;
  const { names, nouns } = inventory.context.german;
  if (source.sort !== null && nouns.ofState.sorts.has(source.sort)) return false;
  return !inventory.reading.sentence.tokens.slice(from, to).some(({ text }) => {
    const words = [names.body(text)?.term.key ?? '', text.toLowerCase().replace(/e?s$/, '')];
    return nouns.ofState.bodies.some((end) => words.some((word) => word.endsWith(end)));
  });
}

/** "die Liberale Partei Kanadas": what the genitive names is the whole, but not of a party or company. */
function isFree({ source, target }: Found, { context }: Inventory): boolean {
  const { free, freeWords } = context.german.nouns.ofState;
  if (!isWhere(target)) return false;
  if (source.sort !== null && free.has(source.sort)) return true;
  return source.name.split(' ').some((word) => freeWords.some((end) => word.toLowerCase().endsWith(end)));
}

/** "EU-Kommission", "Fraktion der SPD": the body has the name of what it is part of in its own. */
function namesWithin(inventory: Inventory): Found[] {
  return within(inventory).flatMap(({ lies, ...found }) => (lies ? [] : [found]));
}

/** "das Auswärtige Amt in Berlin": it has the name of where it lies in its own. */
function placesWithinNames(inventory: Inventory): Found[] {
  return within(inventory).flatMap(({ lies, ...found }) => (lies ? [found] : []));
}

function within({ mentions, reading, context }: Inventory): (Found & { lies: boolean })[] {
  const { tokens } = reading.sentence;
  return mentions.flatMap(({ mention: inner, cluster: target }) => {
    if (inner.role !== 'modifier' || !inner.token) return [];
    const outer = reading.mentions.find(
      (it) => it.role === 'name' && it.from <= inner.from && it.to >= inner.to && (it.type === 'Organization' || it.type === 'Place'),
    );
    const source = outer ? context.resolution.of(outer)[0] : undefined;
    if (!outer || !source) return [];
    const joint = tokens.slice(outer.from, inner.from).findLast((token) => token.class === 'ADP');
    const preposition = context.german.syntax.contractions.get(joint?.lower ?? '') ?? joint?.lower ?? '';
    const town = inner.from === outer.from && inner.readings.some(({ kind, sort }) => kind === 'adjective' && sort === 'city');
    const lies = town || (isWhere(target) && (context.german.syntax.where.get('Organization')?.has(preposition) ?? false));
    // "Deiche Brandenburgs" are no part of it
    return lies || outer.type === 'Organization' ? [{ source, target, from: outer.from, to: outer.to, lies }] : [];
  });
}

/** "die Indonesische Such- und Rettungsagentur": the adjective of a country that the article names is part of its name. By its first mention. */
function countriesInNames(inventory: Inventory): Found[] {
  const { context } = inventory;
  return ownNames(inventory).flatMap(({ source, words, from, to }) => {
    const readings = context.german.names.match([words[0]?.lower ?? ''], 0)?.readings ?? [];
    const lands = readings.filter(({ kind, type, sort }) => kind === 'adjective' && (type === 'Country' || sort === 'region'));
    const target = lands.length > 0 ? context.resolution.clusters.find(({ key }) => lands.some((it) => it.key === key)) : undefined;
    return target ? [{ source, target, from, to }] : [];
  });
}

/** "das Kunsthistorische Museum Wien": an institution has the name of its town at the end of its own. */
function townsInNames(inventory: Inventory): Found[] {
  const { context } = inventory;
  return ownNames(inventory).flatMap(({ source, words, from, to }) => {
    const last = words.at(-1);
    if (!last || !words.slice(0, -1).some(({ lower }) => context.german.nouns.isInstitution(lower))) return [];
    const towns = context.german.names.match([last.text], 0)?.readings.filter(({ type }) => type === 'Place') ?? [];
    const target = context.resolution.clusters.find(({ type, key }) => type === 'Place' && towns.some((it) => it.key === key));
    return target && target !== source ? [{ source, target, from, to }] : [];
  });
}

/** The words of organisations' names of several words, where the text names them first. */
function ownNames({ mentions, reading }: Inventory): { source: Cluster; words: readonly Token[]; from: number; to: number }[] {
  return mentions.flatMap(({ mention, cluster: source }) => {
    const { properName: name, role, from, to } = mention;
    if (source.type !== 'Organization' || role !== 'name' || !name || name.to - name.from < 2 || source.mentions[0] !== mention) return [];
    return [{ source, words: reading.sentence.tokens.slice(name.from, name.to), from, to }];
  });
}

function nationalOrganisations(inventory: Inventory): Found[] {
  // "der Berliner Verfassungsschutz" is the town's, not the country's of that name; "der Münchner Konzern Siemens" is at home there, "die Berliner SPD" no party of its own
  const { free } = inventory.context.german.nouns.ofState;
  return besideCountry(inventory, 'Organization').filter(
    ({ source, target }) =>
      target.type === 'Country' || source.country === null || (free.has(source.sort ?? '') && source.sort !== 'party'),
  );
}

/** "die Kommunistische Partei Frankreichs", "die Zentralbank von Zypern": what follows in the genitive or with "von" is the whole. */
function organisationsOf({ groups, reading, context, signs }: Inventory): Found[] {
  const found: Found[] = [];
  for (const { group, mention, cluster: source } of groups) {
    if (source.type !== 'Organization' || mention.role === 'body') continue;
    const behind = (signs & VON) !== 0 ? groupBehind(group, reading, context) : null;
    // "meldet Ryanair vom Flughafen Bremen" is from where
    const bare = behind?.preposition === 'von' && reading.sentence.tokens[behind.from]?.lower !== 'vom';
    for (const it of bare ? [...group.genitives, behind] : group.genitives) {
      const target = entityOf(it, reading, context)?.cluster;
      if (mayBeDative(it, reading.clauseOf.get(group), group, context)) continue;
      // "der Zeitung von der Gruppe berichtet": who does something is no owner
      if (target?.named && (isWhere(target) || (target.type === 'Organization' && it !== behind)))
        found.push({ source, target, from: group.from, to: endOf(it) });
    }
  }
  return found;
}

/** "hat die NATO der Ukraine Hilfe zugesagt": what looks like a genitive behind the subject, where the verb says to whom. */
function mayBeDative(group: Group, clause: Clause | undefined, subject: Group, { german }: ClaimContext): boolean {
  if (!clause || clause.roles.subject !== subject || group.determiner?.lower !== 'der' || !isSingular(group.agreement)) return false;
  const takesDative = ({ source, target }: Frame) => [...source, ...target].some(({ slot }) => slot === 'dat');
  return clause.verbs?.lemmas.some((lemma) => german.frames.verbs.get(lemma)?.some(takesDative)) ?? false;
}

const VON = signsOf(['von']);
