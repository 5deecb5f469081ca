// Ends with 1 where compose would open Neo4j to other machines with the password that everybody knows.
import { isIP } from 'node:net';

const DEFAULT_PASSWORD = 'depesche-local';

/** What is wrong with publishing on `address` with `password`, or `null`. */
export function exposureProblem(address, password) {
  const local = address === 'localhost' || address === '::1' || address === '[::1]' || (isIP(address) === 4 && address.startsWith('127.'));
  if (!local && password === DEFAULT_PASSWORD)
    return `DEPESCHE_BIND=${address} opens Neo4j to other machines, and its password is the default one. Set NEO4J_PASSWORD, or leave DEPESCHE_BIND at 127.0.0.1.`;
  if (password.length < 8) return `NEO4J_PASSWORD has ${password.length} characters; Neo4j wants at least 8.`;
  if (password.includes('/'))
    return 'NEO4J_PASSWORD contains a slash, which the Neo4j image reads as a separator; choose another character.';
  return null;
}

if (import.meta.main ?? process.argv[1]?.endsWith('check-exposure.mjs')) {
  const problem = exposureProblem(process.env.DEPESCHE_BIND ?? '', process.env.NEO4J_PASSWORD ?? '');
  if (problem) {
    console.error(`Refusing to start: ${problem}`);
    process.exitCode = 1;
  }
}
