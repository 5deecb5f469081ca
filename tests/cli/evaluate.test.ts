import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentOf, GOLD } from '../evaluation/meeting.js';
import { depesche, newFolder } from './support.js';

const folder = newFolder();
const documents = join(folder, 'gelesen');
mkdirSync(documents);
writeFileSync(join(folder, 'a.json'), JSON.stringify({ ...GOLD, id: 'a' }));
writeFileSync(join(folder, 'b.json'), JSON.stringify({ ...GOLD, id: 'b' }));
writeFileSync(join(documents, 'a.json'), JSON.stringify(documentOf({ entities: [['p', 'Country', 'Polen']] })));
const broken = newFolder();
writeFileSync(join(broken, 'x.json'), '{"id": "x"}');

describe('evaluate', () => {
  it('reads the articles and prints the figures', async () => {
    const run = await depesche(['evaluate', folder]);
    expect(run.code).toBe(0);
    // nothing but the article that is being read, when that takes long
    expect(run.stderr).toMatch(/^(?:[ab]\n)*$/);
    expect(run.stdout).toMatch(/^2 articles +right +read +to find +precision +recall +F1\nentities +10 /);
    expect(run.stdout).toMatch(/\nDEMANDS +2 +2 +2 +1\.000/);
    expect(run.stdout).toMatch(/\nverb:auffordern\S+ +2 +2 +1\.000/);
  });

  it('lists what is missed and what is spurious', async () => {
    const run = await depesche(['evaluate', folder, '--misses', '--documents', documents, '--except', '^b$']);
    expect(run.stdout).toMatch(/^a\n[\s\S]*− Person Anna Berger {2}\(not seen\)\n/);
    expect(run.stdout).toMatch(/− Polen DEMANDS Norwegen {2}\(target missing\)\n {6}Polen forderte Norwegen zum Einlenken auf\n/);
    expect(run.stdout).toMatch(/1 articles/);
  });

  it('prints JSON for programs; a document that is not there found nothing', async () => {
    const run = await depesche(['evaluate', folder, '--json', '--documents', documents]);
    const report = JSON.parse(run.stdout);
    expect(report.summary.entity).toMatchObject({ hit: 1, predicted: 1, core: 10 });
    expect(report.rows.map(({ id }: { id: string }) => id)).toEqual(['a', 'b']);
  });

  it('writes how often each rule is right', async () => {
    const file = join(newFolder(), 'confidence.tsv');
    const run = await depesche(['evaluate', folder, '--confidence', file]);
    expect(run.code).toBe(0);
    expect(readFileSync(file, 'utf8')).toMatch(/^# [\s\S]*\n\*\t\d+\t\d+\t0\.\d{3}\n[\s\S]*\nverb:auffordern\S+\t2\t2\t0\.\d{3}\n/);
  });

  const table: [string, string[], number, RegExp][] = [
    ['a folder that is not there', ['nirgends'], 1, /^depesche: nirgends: got ENOENT.*expected a folder of annotated articles\n$/],
    ['an empty folder', [newFolder()], 1, /got no annotated article/],
    ['a broken article', [broken], 1, /x\.json: got /],
    ['no claims to measure', [folder, '--documents', newFolder(), '--confidence', join(newFolder(), 'x.tsv')], 1, /got no claim, expected/],
    ['a bad pattern', [folder, '--except', '('], 2, /^depesche: --except: got "\("/],
  ];
  it.each(table)('names %s', async (_, args, code, says) => {
    const run = await depesche(['evaluate', ...args]);
    expect(run.code).toBe(code);
    expect(run.stderr).toMatch(says);
  });
});
