/** One job: each thing that was given is read, extracted and loaded, and what came of it is told. */
import type { Answer, Extractor, Failure, Found, Task } from '../../extractor/index.js';
import { DepescheError, type ErrorCode, messageOf } from '../../model/errors.js';
import type { Extraction } from '../../model/extraction.js';
import type { Addition, ArticleOutcome, JobEvent } from '../../model/jobs.js';
import type { GraphStore } from '../../store/contract.js';
import { contents } from './contents.js';
import { turns } from './turns.js';

export type Tools = {
  store: GraphStore;
  extractor: Extractor;
  /** Whether pages of this machine and of private networks may be fetched. */
  privateAddresses: boolean;
  /** The longest that extraction of one article may take. */
  articleMs: number;
  /** Takes a text for each fault that is ours. */
  log: (text: string) => void;
  /** No article is begun any more. */
  stop: AbortSignal;
  /** The article at hand is given up too, unless it is being stored. */
  cut: AbortSignal;
};

type Given = Pick<ArticleOutcome, 'item' | 'name'>;
type Known = Pick<ArticleOutcome, 'item' | 'name' | 'article' | 'title'>;
type End = Extract<JobEvent, { type: 'end' }>;
export type Listener = { tell(event: JobEvent): void; done(items: number): void };

const NOTHING = { sentences: 0, withRelations: 0, entities: 0, claims: 0 };

export function nothingDone(stopped: boolean): End {
  return { type: 'end', added: 0, replaced: 0, unchanged: 0, failed: 0, ...NOTHING, stopped };
}

/** So many articles wait to be stored while the next ones are read: what waits is stored together. */
const STORED_AT_ONCE = 16;

const LONGEST_SHOWN = 120;
const MOST_SHOWN = 200;

export async function work(items: readonly Addition[], tools: Tools, { tell, done }: Listener): Promise<End> {
  const { stop, cut } = tools;
  const end = nothingDone(false);
  const outcome = (result: ArticleOutcome) => {
    end[result.outcome] += 1;
    for (const key of ['sentences', 'withRelations', 'entities', 'claims'] as const) end[key] += result[key];
    tell({ type: 'article', ...result });
  };
  const failed = (given: Given, error: string, code?: ErrorCode, task?: Task) =>
    outcome({ ...known(given, task), ...NOTHING, outcome: 'failed', skipped: [], error, ...(code && { code }) });
  const seen = new Set<string>();
  const inTurn = turns(STORED_AT_ONCE);
  let broken: DepescheError | undefined;
  const isOver = () => {
    end.stopped ||= stop.aborted;
    return end.stopped || broken !== undefined;
  };

  async function add(given: Given, task: Task): Promise<void> {
    const { id } = task.article;
    tell({ type: 'reading', ...known(given, task) });
    if (seen.has(id))
      return inTurn.take(() =>
        failed(given, `${id}: got the id of another article given with it, expected a different one for each`, undefined, task),
      );
    seen.add(id);
    const answer = await extracted(task, tools);
    if (answer === null) return;
    if ('failure' in answer) return inTurn.take(() => failed(given, `${id}: ${answer.failure}`, answer.code, task));
    const { document } = answer;
    const storing = tools.store.load(document).catch((error: unknown) => ({ error }));
    await inTurn.take(async () => {
      const stored = await storing;
      if (!('error' in stored)) return outcome({ ...known(given, task), ...figuresOf(document), outcome: stored.outcome });
      const { error } = stored;
      if (!(error instanceof DepescheError)) throw error;
      failed(given, error.message, error.problem.code, task);
      if (error.kind === 'unavailable') broken ??= error;
    });
  }

  try {
    for (const [item, { name, content }] of contents(items, tools).entries()) {
      if (isOver()) break;
      const given = { item, name };
      tell({ type: 'reading', ...known(given) });
      for (const part of await foundIn(content, name, tools)) {
        if (isOver()) break;
        if ('note' in part) tell({ type: 'note', item, name: part.where, text: part.note });
        else if ('failure' in part) await inTurn.take(() => failed(given, part.failure, part.code));
        else await add(given, part.task);
      }
      if (!cut.aborted) await inTurn.take(() => done(item + 1));
    }
    await inTurn.over();
    if (broken) throw broken;
    return { ...end, stopped: end.stopped || cut.aborted };
  } catch (error) {
    await inTurn.over().catch(() => {});
    if (!(error instanceof DepescheError)) tools.log(`adding articles: ${error instanceof Error ? error.stack : messageOf(error)}`);
    if (!(error instanceof DepescheError)) return { ...end, stopped: true, error: 'Something went wrong on our side.' };
    const { code } = error.problem;
    return { ...end, stopped: true, error: error.message, ...(code && { code }) };
  }
}

type Fetching = ReturnType<typeof contents>[number]['content'];

/** Nothing where the job is cut. */
async function foundIn(content: Fetching, name: string, { extractor, cut }: Tools): Promise<Found[]> {
  try {
    const found = await extractor.read(await content(), cut);
    if (found === null) return [];
    return 'failure' in found ? [{ ...found, failure: `${name}: ${found.failure}` }] : found;
  } catch (error) {
    if (cut.aborted) return [];
    if (error instanceof DepescheError) return [{ failure: error.message, code: error.problem.code }];
    throw error;
  }
}

/** `null` where the job is cut. */
async function extracted(task: Task, { extractor, articleMs, cut }: Tools): Promise<Answer | Failure | null> {
  const late = AbortSignal.timeout(articleMs);
  const answer = await extractor.extract(task, AbortSignal.any([cut, late]));
  if (answer !== null || cut.aborted) return answer;
  return { failure: `got no reading in ${articleMs / 1000} s, expected a shorter text` };
}

function known(given: Given, task?: Task): Known {
  return { ...given, article: task?.article.id ?? null, title: task?.article.title ?? null };
}

function figuresOf({ article, coverage, entities, relations }: Extraction): Omit<ArticleOutcome, keyof Known | 'outcome'> {
  const { sentences, withRelations, skipped } = coverage;
  return {
    sentences,
    withRelations,
    entities: entities.length,
    claims: relations.length,
    skipped: skipped.slice(0, MOST_SHOWN).map(({ start, end, reason }) => ({ text: shortened(article.text.slice(start, end)), reason })),
  };
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN - 1)}…` : line;
}
