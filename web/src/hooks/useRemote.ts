import { useEffect, useState } from 'react';
import { answersAtom, failureOf, type Remote } from '../core/data/index.js';
import { useAtom } from './useAtom.js';

/** What the server says to a question, asked anew when `key` or the graph changes. Late answers to earlier questions are dropped. */
export function useRemote<T>(key: string, ask: (key: string, signal: AbortSignal) => Promise<T>): Remote<T> {
  const [answer, setAnswer] = useState<{ key: string; remote: Remote<T> }>({ key, remote: { status: 'loading' } });
  const answers = useAtom(answersAtom);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another graph gives other answers; the old one stays until they are there.
  useEffect(() => {
    const abort = new AbortController();
    ask(key, abort.signal)
      .then((value) => setAnswer({ key, remote: { status: 'ready', value } }))
      .catch((error: unknown) => {
        if (!abort.signal.aborted) setAnswer({ key, remote: { status: 'failed', failure: failureOf(error) } });
      });
    return () => abort.abort();
  }, [key, ask, answers]);
  return answer.key === key ? answer.remote : { status: 'loading' };
}
