/** Merges the readings that differ only in case, number, gender, person or declension: thirty tags become one or two readings. */
import type { Draft } from './tags.js';
import type { Features, Sense } from './types.js';

type Group = Draft & { tags: string[]; senses: Sense[] };

/** Tags are few and shared, so each is put into words once. */
const keys = new WeakMap<Features, string>();

/** Verbs keep tense and mood apart, since a clause parser decides by them. */
function groupOf(it: Features): string {
  const known = keys.get(it);
  if (known !== undefined) return known;
  const key = [it.pos, it.kind, it.verbForm, it.tense, it.mood, it.degree, it.nameKind, it.subordinate, it.governs.join('+')].join('|');
  keys.set(it, key);
  return key;
}

export function mergeFeatures(all: readonly Features[]): readonly Features[] {
  const groups = new Map<string, Group>();
  for (const one of all) {
    const key = groupOf(one);
    const group = groups.get(key);
    if (group) add(group, one);
    else groups.set(key, groupWith(one));
  }
  return [...groups.values()].map((it) => Object.freeze(it));
}

/** Written out: copied by a spread each would be an object of a shape of its own, and slow to read ever after. */
function groupWith(one: Features): Group {
  return {
    pos: one.pos,
    kind: one.kind,
    agreement: one.agreement,
    weak: one.weak,
    mixed: one.mixed,
    strong: one.strong,
    bare: one.bare,
    persons: one.persons,
    tense: one.tense,
    mood: one.mood,
    verbForm: one.verbForm,
    degree: one.degree,
    predicative: one.predicative,
    nameKind: one.nameKind,
    governs: one.governs,
    senses: [...one.senses],
    subordinate: one.subordinate,
    tags: [...one.tags],
  };
}

function add(group: Group, one: Features): void {
  group.agreement |= one.agreement;
  group.weak |= one.weak;
  group.mixed |= one.mixed;
  group.strong |= one.strong;
  group.bare |= one.bare;
  group.persons |= one.persons;
  group.predicative ||= one.predicative;
  group.tags.push(...one.tags);
  for (const sense of one.senses) if (!group.senses.includes(sense)) group.senses.push(sense);
}
