/** The command line or a setting is wrong: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
