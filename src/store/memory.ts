/** Answers that take long are given again until something is written; only where nobody but this process writes. */
import type { Database } from './database.js';

/** The same object each time: whoever gets it changes nothing in it. */
export type Keep<T> = (question: string, work: () => Promise<T>) => Promise<T>;

export type Memory = {
  /** The database, with an eye on what is written to it. */
  watched: Database;
  /** @param most answers that are kept; the one that was not asked for longest goes */
  keep<T>(most: number): Keep<T>;
};

export function memory(database: Database): Memory {
  let writes = 0;

  const writing: Database['writing'] = async (work) => {
    writes++;
    try {
      return await database.writing(work);
    } finally {
      // What was read meanwhile may be from before or after.
      writes++;
    }
  };

  function keep<T>(most: number): Keep<T> {
    const answers = new Map<string, { asked: number; answer: Promise<T> }>();
    return (question, work) => {
      if (database.shared) return work();
      const known = answers.get(question);
      answers.delete(question);
      const current = known?.asked === writes ? known : { asked: writes, answer: work() };
      answers.set(question, current);
      current.answer.catch(() => answers.delete(question));
      const [oldest] = answers.keys();
      if (answers.size > most && oldest !== undefined) answers.delete(oldest);
      return current.answer;
    };
  }

  return { watched: { ...database, writing }, keep };
}
