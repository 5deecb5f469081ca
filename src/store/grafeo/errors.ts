/** What Grafeo says, as what a person can act on. */
import { DepescheError, type ErrorCode, messageOf } from '../../model/errors.js';

/** Its own status codes: ISO GQL's class 40 is a transaction that another one got in the way of. */
const CONFLICT = /GRAFEO-T001|Write conflict|serialization failure/i;
const LOCKED = /cannot be locked|lock held|already open|locked by/i;
const NO_DATABASE = /not a Grafeo database|not a database file|invalid file header|Serialization error|damaged|corrupt/i;
const FULL = /No space left|os error 28|disk full|ENOSPC/i;
const LARGE = /exceeds maximum size of (\d+ \w+)/i;
const NO_PLACE = /ENOTDIR|ENOENT|EEXIST|Not a directory|No such file|os error (2|20)\)/;
const FORBIDDEN = /EACCES|EPERM|EROFS|Permission denied|os error 13|Read-only file system|os error 30/i;

export function isWriteConflict(error: unknown): boolean {
  return CONFLICT.test(messageOf(error));
}

export function grafeoError(error: unknown, path: string): Error {
  if (error instanceof DepescheError) return error;
  const message = messageOf(error);
  const say = (kind: DepescheError['kind'], got: string, expected: string, code?: ErrorCode) =>
    new DepescheError(kind, { ...(code && { code }), where: path, got, expected }, { cause: error });
  if (FULL.test(message)) return say('unavailable', 'a full disk', 'room to write; what was loaded before is kept', 'disk-full');
  if (FORBIDDEN.test(message)) return say('unavailable', 'no permission', 'a file and a folder that may be read and written');
  if (NO_PLACE.test(message)) return say('input', 'no folder that this file could be in', 'the path of a file in a folder');
  if (LOCKED.test(message))
    return say('conflict', 'a graph that another process has open', 'one process at a time; end the other one', 'store-locked');
  if (NO_DATABASE.test(message))
    return say('input', 'a file that is no Grafeo database', 'a graph made by Depesche, or a path to a new one');
  const [, most] = LARGE.exec(message) ?? [];
  if (most) return say('limit', 'a longer text', `at most ${most} for one text`, 'file-too-large');
  if (CONFLICT.test(message)) return say('conflict', 'other writers in the way', 'a moment of rest; try again');
  return say('unavailable', message, 'a database that answers');
}
