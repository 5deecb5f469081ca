/** The README tells the truth: its settings are the program's, its links lead somewhere, its picture is there and small. */
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Settings } from '../../src/model/settings.js';
import { ROOT, read, textFiles } from './files.js';

const guide = read('README.md');
const firstScreen = guide.slice(0, 2_000);

describe('README.md', () => {
  it('has what it is, the picture and the two commands on its first screen', () => {
    expect(firstScreen).toContain('docs/explorer.png');
    expect(firstScreen).toContain('npm ci && npm start');
    expect(firstScreen).toContain('npm ci && npm test');
  });

  it('shows a picture that is quickly loaded', () => {
    expect(statSync(join(ROOT, 'docs/explorer.png')).size).toBeLessThan(400 * 1024);
  });

  it('lists every setting of .env.example with its default', () => {
    const example = [...read('.env.example').matchAll(/^# ([A-Z0-9_]+)=(.*)$/gm)];
    expect(example).toHaveLength(Object.keys(Settings.shape).length);
    for (const [, name = '', value = ''] of example) {
      const row = guide.split('\n').find((line) => line.startsWith(`| \`${name}\` `)) ?? '';
      expect(row, name).not.toBe('');
      if (value) expect(row, name).toContain(`\`${value}\``);
    }
  });
});

const pages = textFiles().filter((path) => path.endsWith('.md'));

it.each(pages)('%s: every link into the repository leads to a file', (page) => {
  const links = [...read(page).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, link = '']) => link).filter((link) => !/^\w+:/.test(link));
  const missing = links.filter((link) => !existsSync(join(ROOT, dirname(page), link)));
  expect(missing).toEqual([]);
});
