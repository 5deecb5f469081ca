// Ends with 1 where compose would open Neo4j to other machines with the password that everybody knows, or with one that Neo4j would not take.
import { isIPv4 } from 'node:net';

const DEFAULT_PASSWORD = 'depesche-local';

function problemWith(address, password) {
  const local = ['localhost', '::1', '[::1]'].includes(address) || (isIPv4(address) && address.startsWith('127.'));
  if (!local && password === DEFAULT_PASSWORD)
    return `DEPESCHE_BIND=${address} opens Neo4j to other machines, and its password is the default one. Set NEO4J_PASSWORD, or leave DEPESCHE_BIND at 127.0.0.1.`;
  if (password.length < 8) return `NEO4J_PASSWORD has ${password.length} characters; Neo4j wants at least 8.`;
  if (password.includes('/')) return 'NEO4J_PASSWORD contains a slash, which Neo4j’s image reads as a separator; choose another character.';
  return null;
}

const problem = problemWith(process.env.DEPESCHE_BIND ?? '', process.env.NEO4J_PASSWORD ?? '');
if (problem) {
  console.error(`Refusing to start: ${problem}`);
  process.exitCode = 1;
}
