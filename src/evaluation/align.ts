/** Which entity that was read is which annotated one: those that share a name, one to one, the best match first. */
import type { Entity, Extraction } from '../model/extraction.js';
import type { GoldArticle, GoldEntity } from './gold.js';

export type Alignment = {
  /** The annotated entity that an entity is taken for, by its id. */
  gold: ReadonlyMap<string, GoldEntity>;
  /** Ids of those whose type fits as well. */
  typed: ReadonlySet<string>;
  /** Every pair that shares a name, matched or not: tells a split entity from an invented one. */
  sharing: readonly Pair[];
};

export type Pair = { read: Entity; gold: GoldEntity; typeFits: boolean };

const ARTICLE = /^(der|die|das|dem|den|des|ein|eine|einem|einen|eines|einer|the|a|an)\s+/i;

function normal(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[„“”"»«'’‚‘]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(ARTICLE, '')
    .toLocaleLowerCase('de');
}

// A fitting type outweighs any number of shared names, the same main name outweighs a few.
const TYPE_WEIGHT = 100;
const NAME_WEIGHT = 10;

export function align(gold: GoldArticle, document: Extraction): Alignment {
  const annotated = gold.entities.map((entity) => ({ entity, names: new Set([entity.name, ...entity.names].map(normal)) }));
  const pairs: (Pair & { weight: number })[] = [];
  for (const read of document.entities) {
    const names = new Set(namesOf(read, gold.text));
    for (const it of annotated) {
      const shared = [...names].filter((name) => it.names.has(name)).length;
      if (shared === 0) continue;
      const typeFits = read.type === it.entity.type || it.entity.typeAlt.includes(read.type);
      const sameName = normal(read.name) === normal(it.entity.name);
      const weight = shared + (typeFits ? TYPE_WEIGHT : 0) + (sameName ? NAME_WEIGHT : 0);
      pairs.push({ read, gold: it.entity, typeFits, weight });
    }
  }
  pairs.sort((a, b) => b.weight - a.weight);
  const matched = new Map<string, GoldEntity>();
  const taken = new Set<string>();
  const typed = new Set<string>();
  for (const { read, gold: entity, typeFits } of pairs) {
    if (matched.has(read.id) || taken.has(entity.id)) continue;
    matched.set(read.id, entity);
    taken.add(entity.id);
    if (typeFits) typed.add(read.id);
  }
  return { gold: matched, typed, sharing: pairs };
}

function namesOf({ name, aliases, mentions }: Entity, text: string): string[] {
  return [name, ...aliases, ...mentions.map(({ start, end }) => text.slice(start, end))].filter((it) => it !== '').map(normal);
}
