/** What happens to a store when the command is stopped, killed, run twice at once or out of disk. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { articleLine, depesche, finish, newFolder, start } from './support.js';

const TEXT = 'Die Präsidentin traf in Wien ihren Kollegen. Sie forderte einen Abzug der Truppen aus Norwegen. ';
const many = join(newFolder(), 'viele.jsonl');
writeFileSync(many, Array.from({ length: 20_000 }, (_, i) => articleLine(`a${i}`, TEXT.repeat(4) + i)).join(''));

async function articlesIn(store: string): Promise<number> {
  const { stdout } = await depesche(['query', 'MATCH (a:Article) RETURN count(a) AS n', '--format', 'csv', '--store', store]);
  return Number(stdout.split('\r\n')[1]);
}

/** Starts a long ingest and resolves when it is in the middle. */
async function running(store: string) {
  const child = start(['ingest', many, '--store', store]);
  const end = finish(child);
  await new Promise<void>((resolve, reject) => {
    child.stderr.on('data', (chunk: string) => {
      if (/^[1-9][\d,]* articles? · /m.test(chunk)) resolve();
    });
    child.once('exit', () => reject(new Error('ended before it could be stopped')));
  });
  return { child, end };
}

describe('Ctrl-C in the middle of an ingest', () => {
  it('lets the article finish, says what is in the graph, and leaves a store that goes on', async () => {
    const store = join(newFolder(), 'g.grafeo');
    const { child, end } = await running(store);
    child.kill('SIGINT');
    const run = await end;
    expect(run).toMatchObject({ code: 130, stderr: expect.stringMatching(/Stopping after this article\. Ctrl-C again leaves at once\./) });
    const read = Number(/^read +([\d,]+) articles/.exec(run.stdout)?.[1]?.replaceAll(',', ''));
    expect(read).toBeGreaterThan(0);
    expect(await articlesIn(store)).toBe(read);
    const again = await depesche(['ingest', '-', '--store', store], {
      stdin: articleLine('a0', `${TEXT.repeat(4)}0`) + articleLine('neu', TEXT),
    });
    expect(again).toMatchObject({ code: 0, stdout: expect.stringMatching(/^read +2 articles: 1 added, 1 unchanged/) });
  });

  it('twice leaves at once, and SIGTERM is told apart', async () => {
    const store = join(newFolder(), 'g.grafeo');
    const { child, end } = await running(store);
    child.kill('SIGTERM');
    child.kill('SIGINT');
    expect([130, 143]).toContain((await end).code);
    expect(await articlesIn(store)).toBeGreaterThan(0);
  });
});

it('Ctrl-C does not wait for a long article, nor for a standard input that says nothing', async () => {
  const long = join(newFolder(), 'lang.txt');
  writeFileSync(long, TEXT.repeat(30_000));
  for (const path of [long, '-']) {
    const child = start(['ingest', path, '--store', join(newFolder(), 'g.grafeo')]);
    const end = finish(child);
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    const since = performance.now();
    child.kill('SIGINT');
    expect(await end).toMatchObject({ code: 130, stdout: expect.stringMatching(/^read +0 articles\n/) });
    expect(performance.now() - since).toBeLessThan(5_000);
  }
});

it('a killed ingest leaves every finished article', async () => {
  const store = join(newFolder(), 'g.grafeo');
  const { child, end } = await running(store);
  child.kill('SIGKILL');
  expect(await end).toMatchObject({ signal: 'SIGKILL' });
  const there = await articlesIn(store);
  expect(there).toBeGreaterThan(0);
  expect(await depesche(['ingest', '-', '--store', store], { stdin: articleLine('neu', TEXT) })).toMatchObject({ code: 0 });
  expect(await articlesIn(store)).toBe(there + 1);
});

it('two ingests into one file: one works, the other is told so', async () => {
  const store = join(newFolder(), 'g.grafeo');
  const { child, end } = await running(store);
  const second = await depesche(['ingest', '-', '--store', store], { stdin: articleLine('neu', TEXT) });
  expect(second).toMatchObject({ code: 3, stdout: '', stderr: expect.stringMatching(/^depesche: \S+g\.grafeo.*: got .*\n$/) });
  child.kill('SIGINT');
  expect(await end).toMatchObject({ code: 130 });
  expect(await depesche(['ingest', '-', '--store', store], { stdin: articleLine('neu', TEXT) })).toMatchObject({ code: 0 });
});

const disk = smallDisk();

describe.skipIf(disk === null)('a full disk', () => {
  afterAll(() => {
    if (disk === null) return;
    execFileSync('umount', [disk]);
    rmdirSync(disk);
  });

  it('ends the ingest with a word about it, and what was loaded stays readable', async () => {
    const store = join(disk ?? '', 'g.grafeo');
    await depesche(['ingest', '-', '--store', store], { stdin: articleLine('erster', TEXT) });
    const run = await depesche(['ingest', many, '--store', store]);
    expect(run.code).toBe(3);
    expect(run.stderr).toMatch(/^depesche: .*(space|disk|full)/im);
    expect(run.stderr).not.toMatch(/\n {4}at /);
    expect(await articlesIn(store)).toBeGreaterThan(0);
  });

  it('is said when an export does not fit', async () => {
    writeFileSync(join(disk ?? '', 'a.txt'), '');
    const run = await depesche(['extract', '--out', join(disk ?? '', 'out'), many]);
    expect(run.code).toBe(1);
    expect(run.stderr).toMatch(/ENOSPC/);
  });
});

/** Two megabytes of memory as a disk; only root can mount one. */
function smallDisk(): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
  const folder = mkdtempSync(join(tmpdir(), 'depesche-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', folder], { stdio: 'ignore' });
    return folder;
  } catch {
    return null;
  }
}
