import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Explanation } from '../../src/model/explanation.js';
import { depesche, type How, newFolder } from './support.js';

const folder = newFolder();
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const news = file('news.txt', 'Polen griff Norwegen an. Der Gipfel begann.\n\n* * *\n\nSergej Lawrow forderte die NATO zum Abzug auf.');
const withColon = file('b:2', 'Polen griff Norwegen an.');
const two = file('two.json', JSON.stringify(['a', 'b'].map((id) => ({ id, text: 'Polen griff Norwegen an.' }))));

const table: { name: string; args: string[]; how?: How; code: number; stdout?: RegExp; stderr?: RegExp }[] = [
  {
    name: 'a whole article',
    args: [news],
    code: 0,
    stdout:
      /^1 {2}Polen griff Norwegen an\.\n {2}words\n {4}Polen +Polen +NE[\s\S]*\n3 {2}Sergej Lawrow[\s\S]*\nnot read \(no words\): \* \* \*\n$/,
  },
  {
    name: 'one sentence: its clauses, entities, rules and claims',
    args: [`${news}:3`],
    code: 0,
    stdout:
      /^3 {2}Sergej[\s\S]*fields: forefield \[Sergej Lawrow\] left \[forderte\][\s\S]*verb: auffordern, active, past, indicative\n {6}subject: Sergej Lawrow \(can be nominative[\s\S]*NATO +Organization NATO +by name\n[\s\S]*✓ {2}verb:auffordern:DEMANDS:acc[\s\S]*Sergej Lawrow DEMANDS NATO +asserted, positive +the article’s own word +\d+ % \(verb:auffordern:DEMANDS:acc\)\n/,
  },
  {
    name: 'why a rule did not fire',
    args: ['-'],
    how: { stdin: 'Polen übte in Genf.' },
    code: 0,
    stdout: /– {2}verb:üben:ACCUSES:Kritik +üben +needs acc=Kritik/,
  },
  { name: 'standard input without a file', args: [], how: { stdin: 'Polen kam.' }, code: 0, stdout: /^1 {2}Polen kam\.\n/ },
  { name: 'a file with a colon in its name', args: [withColon], code: 0, stdout: /^1 {2}Polen griff/ },
  {
    name: 'a sentence that is not there',
    args: [`${news}:9`],
    code: 1,
    stderr: /news\.txt:9: got sentence 9, expected one from 1 to 3\n$/,
  },
  { name: 'sentence 0', args: [`${news}:0`], code: 1, stderr: /got sentence 0, expected one from 1 to 3\n$/ },
  { name: 'two articles', args: [two], code: 1, stderr: /two\.json: got 2 articles, expected one\n$/ },
  { name: 'a file that is not there', args: ['nirgends.txt:2'], code: 1, stderr: /^depesche: nirgends\.txt: got nothing of that name/ },
];

describe('explain', () => {
  it.each(table)('$name', async ({ args, how = {}, code, stdout = /^$/, stderr = /^$/ }) => {
    const run = await depesche(['explain', ...args], how);
    expect(run.stdout).toMatch(stdout);
    expect(run.stderr).toMatch(stderr);
    expect(run.code).toBe(code);
  });

  it('prints JSON for programs, the same bytes each time', async () => {
    const [once, again] = await Promise.all([depesche(['explain', '--json', `${news}:1`]), depesche(['explain', '--json', `${news}:1`])]);
    expect(once.stdout).toBe(again.stdout);
    expect(Explanation.parse(JSON.parse(once.stdout)).sentences).toMatchObject([
      { index: 0, claims: [{ type: 'ATTACKS', source: 'Polen', target: 'Norwegen' }] },
    ]);
  });
});
