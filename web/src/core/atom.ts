/** The smallest store that serves: a value, its listeners, and values derived from others. No UI in sight. */

export type Readable<T> = {
  get(): T;
  subscribe(listener: () => void): () => void;
  /** To be told after all that have subscribed: the picture, which others draw meanwhile, comes before what is said of it. */
  subscribeLast(listener: () => void): () => void;
};

export type Atom<T> = Readable<T> & {
  set(next: T): void;
  update(change: (current: T) => T): void;
};

export function atom<T>(initial: T): Atom<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  const last = new Set<() => void>();
  const set = (next: T) => {
    if (Object.is(next, value)) return;
    value = next;
    for (const listener of [...listeners, ...last]) listener();
  };
  return {
    get: () => value,
    set,
    update: (change) => set(change(value)),
    subscribe: added(listeners),
    subscribeLast: added(last),
  };
}

function added(listeners: Set<() => void>): Readable<unknown>['subscribe'] {
  return (listener) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  };
}

/** A value computed from others; computed anew only when one of them has changed. */
export function derive<S extends readonly unknown[], T>(
  sources: { readonly [K in keyof S]: Readable<S[K]> },
  compute: (...values: S) => T,
): Readable<T> {
  let seen: S | undefined;
  let value: T;
  return {
    get() {
      // Mapping a tuple gives an array to the compiler, though one value stands for each source.
      const values = sources.map((source) => source.get()) as unknown as S;
      if (!seen || values.some((one, i) => !Object.is(one, seen?.[i]))) {
        seen = values;
        value = compute(...values);
      }
      return value;
    },
    subscribe: (listener) => together(sources.map((source: Readable<unknown>) => source.subscribe(listener))),
    subscribeLast: (listener) => together(sources.map((source: Readable<unknown>) => source.subscribeLast(listener))),
  };
}

function together(ends: readonly (() => void)[]): () => void {
  return () => {
    for (const end of ends) end();
  };
}
