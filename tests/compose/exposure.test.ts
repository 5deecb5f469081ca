/** Compose refuses to open Neo4j to others with the default password: the check that every start runs first. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SCRIPT = fileURLToPath(new URL('../../scripts/check-exposure.mjs', import.meta.url));

function check(DEPESCHE_BIND: string, NEO4J_PASSWORD: string) {
  const { status, stderr } = spawnSync(process.execPath, [SCRIPT], { env: { DEPESCHE_BIND, NEO4J_PASSWORD }, encoding: 'utf8' });
  return { status, stderr: stderr.trim() };
}

describe('what may be published with which password', () => {
  it.each([
    ['127.0.0.1', 'depesche-local'],
    ['127.0.0.2', 'depesche-local'],
    ['localhost', 'depesche-local'],
    ['[::1]', 'depesche-local'],
    ['0.0.0.0', 'ein-eigenes-Passwort'],
    ['192.168.1.20', 'ein-eigenes-Passwort'],
  ])('%s with %s: starts', (address, password) => {
    expect(check(address, password)).toEqual({ status: 0, stderr: '' });
  });

  it.each([
    ['0.0.0.0', 'depesche-local', 'DEPESCHE_BIND=0.0.0.0 opens Neo4j to other machines, and its password is the default one'],
    ['192.168.1.20', 'depesche-local', 'Set NEO4J_PASSWORD, or leave DEPESCHE_BIND at 127.0.0.1'],
    ['::', 'depesche-local', 'DEPESCHE_BIND=::'],
    ['127.0.0.1.example.org', 'depesche-local', 'opens Neo4j to other machines'],
    ['', 'depesche-local', 'opens Neo4j to other machines'],
    ['127.0.0.1', 'kurz', 'NEO4J_PASSWORD has 4 characters; Neo4j wants at least 8'],
    ['0.0.0.0', 'halb/und/halb', 'contains a slash'],
  ])('%s with %s: refuses', (address, password, sentence) => {
    const { status, stderr } = check(address, password);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Refusing to start: /);
    expect(stderr).toContain(sentence);
  });
});
