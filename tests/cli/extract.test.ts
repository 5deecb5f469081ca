import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileNameOf } from '../../src/cli/extract.js';
import { Extraction } from '../../src/model/extraction.js';
import { articleLine, depesche, type How, newFolder, type Run, SEEDS, start } from './support.js';

const TEXT = 'Die Außenministerin traf in Wien ihren Kollegen.';
const folder = newFolder();
writeFileSync(join(folder, 'a.txt'), `date 2022-01 ${TEXT}`);
writeFileSync(join(folder, 'leer.txt'), '');
writeFileSync(join(folder, 'bild.txt'), Buffer.from('89504e470d0a1a0a00000000', 'hex'));
writeFileSync(
  join(folder, 'zwei.json'),
  JSON.stringify([
    { id: 'x', text: TEXT },
    { id: '../y', text: TEXT },
  ]),
);

const documentsOf = ({ stdout }: Run) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => Extraction.parse(JSON.parse(line)));

describe('extract', () => {
  it('prints the document of the seed, the same bytes each time', async () => {
    const args = ['extract', '--json', join(SEEDS, '000_6f9f40feec1ab3b1.txt')];
    const [once, again] = await Promise.all([depesche(args), depesche(args)]);
    expect(once).toMatchObject({ code: 0, stderr: '' });
    expect(once.stdout).toBe(again.stdout);
    expect(Extraction.parse(JSON.parse(once.stdout)).article).toMatchObject({ id: '000_6f9f40feec1ab3b1', date: '2022-01' });
  });

  it('gives one document a line, in order and with the text exactly as given', async () => {
    const texts = Array.from({ length: 300 }, (_, i) => ` ${TEXT}\r\nU\u0308 ${i}`);
    const run = await depesche(['extract', '--jsonl'], { stdin: texts.map((text, i) => articleLine(`a${i % 7}`, text)).join('') });
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(documentsOf(run).map(({ article }) => article.text)).toEqual(texts);
  });

  const table: { name: string; args: string[]; how?: How; code: number; stdout?: RegExp; stderr?: RegExp }[] = [
    {
      name: 'a bad line is said and the rest goes on',
      args: ['extract', '--jsonl'],
      how: { stdin: `${articleLine('a', TEXT)}{"id"\n${articleLine('b', '')}{"id": "c"}\n${articleLine('d', TEXT)}` },
      code: 1,
      stdout: /^\{.*"id":"a".*\n\{.*"id":"b".*\n\{.*"id":"d".*\n$/,
      stderr: /^stdin:2: got no JSON .*\nstdin:4, text: got nothing, expected a text\n$/,
    },
    { name: 'nothing on standard input is nothing', args: ['extract', '--jsonl'], code: 0, stdout: /^$/, stderr: /^$/ },
    {
      name: 'files as lines',
      args: ['extract', '--jsonl', folder],
      code: 1,
      stdout: /^(\{.*\}\n){3}$/,
      stderr: /leer\.txt: got an empty file/,
    },
    { name: 'standard input as text', args: ['extract', '-'], how: { stdin: TEXT }, code: 0, stdout: /"id": "stdin"/ },
    {
      name: 'an empty file',
      args: ['extract', join(folder, 'leer.txt')],
      code: 1,
      stdout: /^$/,
      stderr: /leer\.txt: got an empty file, expected/,
    },
    { name: 'a binary file', args: ['extract', join(folder, 'bild.txt')], code: 1, stdout: /^$/, stderr: /a binary file/ },
    {
      name: 'a missing file',
      args: ['extract', 'nirgends.txt'],
      code: 1,
      stdout: /^$/,
      stderr: /^nirgends\.txt: got nothing of that name.*\n$/,
    },
    {
      name: 'two articles as one document',
      args: ['extract', join(folder, 'zwei.json')],
      code: 1,
      stdout: /^$/,
      stderr: /got 2 articles, expected one/,
    },
    {
      name: 'another language',
      args: ['extract', '--jsonl'],
      how: { stdin: articleLine('en', 'The minister warned the country on Friday that she would not accept the plan.') },
      code: 0,
      stdout: /"sentences":\[\],"entities":\[\],"relations":\[\].*"reason":"another language"/,
      stderr: /^en: nothing is read, for all of it is skipped: another language\n$/,
    },
    {
      name: 'only punctuation',
      args: ['extract', '-'],
      how: { stdin: '… — !' },
      code: 0,
      stdout: /"entities": \[\]/,
      stderr: /nothing is read.*no words/,
    },
    {
      name: 'CoNLL-U',
      args: ['extract', '--conllu', '-'],
      how: { stdin: TEXT },
      code: 0,
      stdout: /^# newdoc id = stdin\n[\s\S]*\n3\ttraf\ttreffen\tVERB\t_\t\S+\t0\troot\t_\t_\n/,
    },
    {
      name: 'somebody’s own analysis on standard input',
      args: ['extract', '--json', '-'],
      how: { stdin: '# newdoc id = a\n1\tPolen\t_\tPROPN\t_\t_\t2\tnsubj\t_\t_\n2\tkam\t_\tVERB\t_\t_\t0\troot\t_\t_\n' },
      code: 0,
      stdout: /"id": "a"[\s\S]*"text": "Polen kam"/,
    },
    {
      name: 'a broken analysis',
      args: ['extract', '-'],
      how: { stdin: '1\tPolen\n' },
      code: 1,
      stdout: /^$/,
      stderr: /^stdin:1: got 2 columns, expected 10/,
    },
    { name: 'no file', args: ['extract'], code: 2, stderr: /got no file/ },
    { name: 'two ways at once', args: ['extract', '--json', '--jsonl', 'x'], code: 2, stderr: /cannot be used with/ },
  ];
  it.each(table)('$name', async ({ args, how = {}, code, stdout = /^/, stderr = /^/ }) => {
    const run = await depesche(args, how);
    expect(run.code).toBe(code);
    expect(run.stdout).toMatch(stdout);
    expect(run.stderr).toMatch(stderr);
    expect(run.stderr).not.toMatch(/\n {4}at /);
  });

  it('writes a file for each article, whatever its id', async () => {
    const out = join(newFolder(), 'neu', 'tief');
    expect(await depesche(['extract', '--out', out, folder])).toMatchObject({ code: 1, stdout: '' });
    expect(readdirSync(out).sort()).toEqual(['%2E.%2Fy.json', 'a.json', 'x.json']);
    expect(Extraction.parse(JSON.parse(readFileSync(join(out, 'a.json'), 'utf8'))).article.text).toBe(TEXT);
  });

  it('says when it cannot write', async () => {
    const run = await depesche(['extract', '--out', join(folder, 'a.txt'), join(folder, 'a.txt')]);
    expect(run).toMatchObject({ code: 1, stderr: expect.stringMatching(/a\.txt: got .*EEXIST.*, expected a place to write to\n$/) });
  });

  it('ends quietly when the reader has enough', async () => {
    const child = start(['extract', '--jsonl']);
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk;
    });
    child.stdin.on('error', () => {});
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.write(articleLine('a', TEXT));
    const feed = setInterval(() => child.stdin.write(articleLine('b', TEXT.repeat(200)).repeat(20)), 5);
    const code = await new Promise((resolve) => child.once('exit', resolve));
    clearInterval(feed);
    expect([code, said]).toEqual([0, '']);
  });

  it('makes a file name of any id', () => {
    for (const id of ['a/b', '..', 'C:\\x', 'a\u0000b', '*'.repeat(200), 'ä'.repeat(200)]) {
      expect(fileNameOf(id)).not.toMatch(/^\.|[/\\:*?"<>|\p{Cc}]/u);
      expect(Buffer.byteLength(fileNameOf(id))).toBeLessThanOrEqual(250);
    }
  });
});
