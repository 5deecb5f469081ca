export type Turns = {
  /** Waits where too many are under way. */
  take(tell: () => Promise<void> | void): Promise<void>;
  /** Once all has been told. */
  over(): Promise<void>;
};

/** What comes of things is told in the order in which they were begun, while so many are under way at once. */
export function turns(atOnce: number): Turns {
  let last: Promise<void> = Promise.resolve();
  const underWay: Promise<void>[] = [];
  return {
    async take(tell) {
      last = last.then(tell);
      // Whoever waits for it gets its error.
      last.catch(() => {});
      underWay.push(last);
      if (underWay.length > atOnce) await underWay.shift();
    },
    over: () => last,
  };
}
