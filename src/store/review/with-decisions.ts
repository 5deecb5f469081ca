/** An article as people's decisions have it read: a pure function, so that taking one back is leaving it out. */
import type { Entity, Extraction, Relation } from '../../model/extraction.js';
import { hashId } from '../../model/ids.js';
import type { Decision, Judgement } from '../../model/review.js';
import { compare } from '../order.js';

export type Decided = {
  document: Extraction;
  /** Claims that count for no arrow: rejected ones, and those between two that a merge made one. */
  setAside: ReadonlySet<string>;
  /** The decision that accepts or rejects a claim, by the claim. */
  judged: ReadonlyMap<string, string>;
  /** Entities that this article names only as something that was merged into them: their own name is for others to say. */
  adopted: ReadonlySet<string>;
  /** Decisions without which the article would be read differently. */
  applied: readonly string[];
};

/** Where the article's own entity has come to: whose id it has now, under which name that a person gave, and whether by a merge. */
type Place = { id: string; name: string | null; merged: boolean };

/** @param decisions in their order; those that speak of other articles' things have no effect */
export function withDecisions(document: Extraction, decisions: readonly Pick<Decision, 'id' | 'judgement'>[]): Decided {
  const claims = new Set(document.relations.map(({ id }) => id));
  const places = new Map<string, Place>(document.entities.map(({ id }) => [id, { id, name: null, merged: false }]));
  const judged = new Map<string, string>();
  const rejected = new Set<string>();
  const applied: string[] = [];
  for (const { id, judgement } of decisions) {
    const before = judged.size;
    if ('claim' in judgement && claims.has(judgement.claim)) {
      judged.set(judgement.claim, id);
      if (judgement.kind === 'reject') rejected.add(judgement.claim);
    }
    if (move(places, judgement, document.article.id) || judged.size > before) applied.push(id);
  }
  const moved = [...places].some(([id, place]) => place.id !== id);
  return {
    document: moved ? rename(document, places) : document,
    setAside: moved ? new Set([...rejected, ...collapsed(document.relations, places)]) : rejected,
    judged,
    adopted: adoptedIn(places),
    applied,
  };
}

/** The id of what a split makes: the same wherever the same is split off under the same name. */
export function splitId(entity: string, name: string): string {
  return hashId('entity', 'split', entity, name);
}

/** @returns whether the judgement is about anything in this article */
function move(places: Map<string, Place>, judgement: Judgement, article: string): boolean {
  const next = (place: Place): Place => {
    if (judgement.kind === 'merge' && place.id === judgement.merged) return { ...place, id: judgement.kept, merged: true };
    if (judgement.kind === 'split' && place.id === judgement.entity && judgement.articles.includes(article))
      return { id: splitId(judgement.entity, judgement.name), name: judgement.name, merged: false };
    return place;
  };
  let any = false;
  for (const [id, place] of places) {
    const now = next(place);
    if (now === place) continue;
    places.set(id, now);
    any = true;
  }
  return any;
}

function adoptedIn(places: ReadonlyMap<string, Place>): Set<string> {
  const all = [...places.values()];
  const own = new Set(all.filter(({ merged }) => !merged).map(({ id }) => id));
  return new Set(all.map(({ id }) => id).filter((id) => !own.has(id)));
}

function rename(document: Extraction, places: ReadonlyMap<string, Place>): Extraction {
  const now = (id: string) => places.get(id)?.id ?? id;
  return {
    ...document,
    entities: unite(document, places),
    relations: document.relations.map((relation) => ({
      ...relation,
      source: now(relation.source),
      target: now(relation.target),
      attributedTo: relation.attributedTo === null ? null : now(relation.attributedTo),
    })),
    statements: document.statements.map((statement) => ({
      ...statement,
      speaker: statement.speaker === null ? null : now(statement.speaker),
      ...(statement.addressee === undefined ? {} : { addressee: now(statement.addressee) }),
    })),
  };
}

function collapsed(relations: readonly Relation[], places: ReadonlyMap<string, Place>): string[] {
  const now = (id: string) => places.get(id)?.id ?? id;
  return relations.filter(({ source, target }) => source !== target && now(source) === now(target)).map(({ id }) => id);
}

/** Entities that are one now, the one that has the name first. */
function unite(document: Extraction, places: ReadonlyMap<string, Place>): Entity[] {
  const groups = new Map<string, { entity: Entity; merged: boolean }[]>();
  for (const entity of document.entities) {
    const { id, name, merged } = places.get(entity.id) ?? { id: entity.id, name: null, merged: false };
    const called = name === null ? entity : named(entity, name, document.article.text);
    const aliases = merged && called.nameEn !== undefined ? [...called.aliases, called.nameEn] : called.aliases;
    groups.set(id, [...(groups.get(id) ?? []), { entity: { ...called, id, aliases }, merged }]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = group.sort((a, b) => Number(a.merged) - Number(b.merged));
    return first ? [others.length === 0 ? first.entity : joined(first.entity, others)] : [];
  });
}

/** Split off, it keeps of its names only what the article prints. */
function named({ nameEn: _, ...entity }: Entity, name: string, text: string): Entity {
  const printed = entity.mentions.some(({ start, end }) => text.slice(start, end) === entity.name);
  const aliases = [...(printed ? [entity.name] : []), ...entity.aliases].filter((alias) => alias !== name);
  return { ...entity, name, aliases };
}

function joined(first: Entity, others: readonly { entity: Entity }[]): Entity {
  const names = others.flatMap(({ entity: { name, aliases } }) => [name, ...aliases]);
  const seen = new Set<string>();
  const mentions = [first, ...others.map(({ entity }) => entity)]
    .flatMap((entity) => entity.mentions)
    .filter(({ start, end }) => !seen.has(`${start} ${end}`) && seen.add(`${start} ${end}`))
    .sort((a, b) => a.start - b.start || a.end - b.end || compare(a.kind, b.kind));
  return { ...first, aliases: [...new Set([...first.aliases, ...names])].filter((alias) => alias !== first.name), mentions };
}
