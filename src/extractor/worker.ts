/** The thread behind `index.ts`: a question in, its answer or what went wrong out. */
import { parentPort } from 'node:worker_threads';
import { DepescheError, messageOf } from '../model/errors.js';
import { extract } from '../pipeline/index.js';
import type { Content } from '../readers/index.js';
import type { Answer, Failure, Found, Question, Task } from './index.js';

async function answerTo(question: Question): Promise<Answer | Found[] | Failure> {
  try {
    return 'extract' in question ? { document: documentOf(question.extract) } : await foundIn(question.read);
  } catch (error) {
    return { failure: messageOf(error), code: error instanceof DepescheError ? error.problem.code : undefined };
  }
}

const documentOf = ({ article, parse }: Task) => extract(article, undefined, parse);

async function foundIn(content: Content): Promise<Found[]> {
  const { readContent } = await import('../readers/index.js');
  const found: Found[] = [];
  for await (const result of readContent(content)) {
    if ('problem' in result) found.push({ failure: result.problem.message, code: result.problem.problem.code });
    else if ('note' in result) found.push({ where: result.note.where, note: result.note.text });
    else found.push({ task: result });
  }
  return found;
}

parentPort?.on('message', (question: Question) => {
  void answerTo(question).then((answer) => parentPort?.postMessage(answer));
});
