/** The keys of a record whose keys are a closed vocabulary; `Object.keys` itself cannot know that nothing else is in it. */
export function keysOf<K extends string>(record: Partial<Record<K, unknown>>): K[] {
  return Object.keys(record) as K[];
}
