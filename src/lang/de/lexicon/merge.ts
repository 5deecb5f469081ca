/** Merges the readings that differ only in case, number, gender, person or declension: thirty tags become one or two readings. */
import type { Features } from './types.js';

/** Verbs keep tense and mood apart, since a clause parser decides by them. */
function groupOf(it: Features): string {
  return [it.pos, it.kind, it.verbForm, it.tense, it.mood, it.degree, it.nameKind, it.subordinate, it.governs.join('+')].join('|');
}

export function mergeFeatures(all: readonly Features[]): readonly Features[] {
  const groups = new Map<string, Features>();
  for (const one of all) {
    const key = groupOf(one);
    const known = groups.get(key);
    groups.set(key, known ? union(known, one) : one);
  }
  return [...groups.values()].map((it) => Object.freeze(it));
}

function union(a: Features, b: Features): Features {
  return {
    ...a,
    agreement: a.agreement | b.agreement,
    weak: a.weak | b.weak,
    mixed: a.mixed | b.mixed,
    strong: a.strong | b.strong,
    bare: a.bare | b.bare,
    persons: a.persons | b.persons,
    predicative: a.predicative || b.predicative,
    senses: [...new Set([...a.senses, ...b.senses])],
    tags: [...a.tags, ...b.tags],
  };
}
