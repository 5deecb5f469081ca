import type { ErrorCode } from '../../../../src/model/errors.js';
import { useWords } from '../../hooks/useWords.js';

/** What went wrong in the page's language; what only the server has words for stands in those, and is said to be so. */
export function FailureText({ code, message }: { code?: ErrorCode | undefined; message: string }) {
  const { words } = useWords();
  if (code) return <span className="failure-text">{words.errors.texts[code]}</span>;
  return (
    <span className="failure-text">
      {words.errors.serverSays} <code lang="en">{message}</code>
    </span>
  );
}
