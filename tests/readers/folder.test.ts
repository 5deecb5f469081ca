import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, read } from './support.js';

const TEXT = 'Sie kam nach Wien.';

describe('folders', () => {
  it('are read whole and in order; hidden files are passed over and others counted', async () => {
    const folder = folderOf({
      'b.txt': TEXT,
      'a/z.txt': TEXT,
      'a/y.md': TEXT,
      '.hidden.txt': TEXT,
      '.git/x.txt': TEXT,
      'c.docx': '',
      'd.docx': '',
      LIES: '',
    });
    const { articles, problems, notes } = await read(folder);
    expect(articles.map(({ id }) => id)).toEqual(['y', 'z', 'b']);
    expect(problems).toEqual([]);
    expect(notes).toEqual([`${folder}: passed over files of other kinds: 1 × no ending, 2 × .docx`]);
  });

  it('tell files of one name apart by folder and ending', async () => {
    const folder = folderOf({ 'a/x.txt': TEXT, 'b/x.txt': TEXT, 'b/x.md': TEXT, 'y.txt': TEXT });
    const { articles } = await read(folder);
    expect(articles.map(({ id }) => id.replace(`${folder}/`, ''))).toEqual(['a/x', 'b/x.md', 'b/x.txt', 'y']);
  });

  it('give one problem for a bad file and read the others', async () => {
    const folder = folderOf({ 'a.txt': '', 'b.json': '{', 'c.txt': TEXT });
    const { articles, problems } = await read([folder, join(folder, 'nirgends.txt')]);
    expect(articles).toHaveLength(1);
    expect(problems).toEqual([
      expect.stringMatching(/a\.txt: got an empty file/),
      expect.stringMatching(/b\.json: got no JSON/),
      expect.stringMatching(/nirgends\.txt: got nothing of that name, expected a file or folder to read$/),
    ]);
  });

  it('are not followed in circles, and say when they are empty', async () => {
    const folder = folderOf({ 'a.txt': TEXT });
    symlinkSync(folder, join(folder, 'kreis'));
    symlinkSync(join(folder, 'nichts'), join(folder, 'tot.txt'));
    expect((await read(folder)).articles).toHaveLength(1);
    expect((await read(folderOf({}))).notes).toEqual([expect.stringMatching(/: no articles in this folder$/)]);
  });
});
