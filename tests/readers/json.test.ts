import { describe, expect, it } from 'vitest';
import { readArticleLines } from '../../src/readers/index.js';
import { read, readOne } from './support.js';

const line = (value: unknown) => `${JSON.stringify(value)}\n`;

describe('JSON', () => {
  it('reads one article and passes over keys it does not know', async () => {
    const { articles } = await readOne(
      'a.json',
      JSON.stringify({ id: 'x', text: 'Sie kam.', date: '2022-01-21T09:00:00Z', entities: [1] }),
    );
    expect(articles).toEqual([{ id: 'x', text: 'Sie kam.', date: '2022-01-21', title: null, language: 'de', source: null, url: null }]);
  });

  it('keeps the text exactly as given, so that offsets hold', async () => {
    const text = ' A\r\nB\u2028C U\u0308\t';
    expect((await readOne('a.json', JSON.stringify({ id: 'x', text }))).articles[0]?.text).toBe(text);
    expect((await readOne('a.jsonl', line({ id: 'x', text }))).articles[0]?.text).toBe(text);
  });

  it('reads an array, with the place of a bad one, and makes ids', async () => {
    const { articles, problems } = await readOne('liste.json', JSON.stringify([{ text: 'Eins.' }, { text: 2 }, { id: 3, text: 'Drei.' }]));
    expect(articles.map(({ id }) => id)).toEqual(['liste-0', '3']);
    expect(problems).toEqual(['liste.json[1], text: got 2, expected a text']);
  });

  const refused: [string, RegExp][] = [
    ['{"id": "x", ', /^a\.json: got no JSON \(.*\), expected an article with id and text$/],
    ['"text"', /^a\.json: got "text", expected an object with id and text$/],
    ['{"id": "x"}', /^a\.json, text: got nothing, expected a text$/],
    ['{"id": "", "text": "x"}', /^a\.json, id: got ""/],
    ['{"id": "x", "text": "x", "language": "deutsch!"}', /^a\.json, language: got "deutsch!"/],
    ['{"id": "x", "text": "  "}', /^a\.json: got no text/],
  ];
  it.each(refused)('refuses %j', async (source, message) => {
    expect((await readOne('a.json', source)).problems).toEqual([expect.stringMatching(message)]);
  });
});

describe('JSON Lines', () => {
  it('reads on after a bad line and names it', async () => {
    const source = `\ufeff${line({ id: 'a', text: 'Eins.' })}nein\n\n${line({ text: 'Ohne.' })}${line({ id: 'b', text: 'Zwei.' }).trim()}`;
    const { articles, problems } = await readOne('a.jsonl', source);
    expect(articles.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(problems).toEqual([
      expect.stringMatching(/^a\.jsonl:2: got no JSON/),
      'a.jsonl:4, id: got nothing, expected a text of 1 to 200 characters',
    ]);
  });

  it('passes over a line above the limit without keeping it', async () => {
    const source = line({ id: 'a', text: 'x'.repeat(500) }) + line({ id: 'b', text: 'Zwei.' });
    const { articles, problems } = await readOne('a.jsonl', source, { maxBytes: 100 });
    expect(articles.map(({ id }) => id)).toEqual(['b']);
    expect(problems).toEqual(['a.jsonl:1: got a longer line, expected at most 100 bytes']);
  });

  it('says when an id comes twice instead of replacing one article by another', async () => {
    const { articles, problems } = await readOne('a.jsonl', line({ id: 'a', text: 'Eins.' }) + line({ id: 'a', text: 'Zwei.' }));
    expect(articles).toHaveLength(1);
    expect(problems[0]).toMatch(/^a\.jsonl:2: got the id "a", which \S*a\.jsonl:1 has, expected a different id/);
  });

  it('gives every line of a stream its article, whatever the chunks', async () => {
    const bytes = Buffer.from(line({ id: 'a', text: 'Grüße.' }) + line({ id: 'a', text: '' }) + line({ id: 'c', text: 'x' }));
    async function* chunks() {
      for (const byte of bytes) yield Uint8Array.of(byte);
    }
    const ids: string[] = [];
    for await (const result of readArticleLines(chunks(), 'stdin'))
      if ('article' in result) ids.push(result.article.id + result.article.text);
    expect(ids).toEqual(['aGrüße.', 'a', 'cx']);
  });
});

describe('standard input', () => {
  const piped: [string, string, object[]][] = [
    ['JSON Lines', line({ id: 'a', text: 'Eins.' }) + line({ id: 'b', text: 'Zwei.' }), [{ id: 'a' }, { id: 'b' }]],
    ['indented JSON', JSON.stringify([{ id: 'a', text: 'Eins.' }], null, 2), [{ id: 'a' }]],
    ['text', 'date 2022-01 Sie kam.', [{ id: 'stdin', text: 'Sie kam.', date: '2022-01' }]],
    ['HTML', '<!DOCTYPE html><html><body><p>Sie kam.</p></body></html>', [{ id: 'stdin', text: 'Sie kam.' }]],
    ['Markdown', '---\ntitle: Titel\n---\n**Sie** kam.', [{ title: 'Titel', text: 'Sie kam.' }]],
  ];
  it.each(piped)('is taken as %s by how it begins', async (_, source, expected) => {
    async function* stdin() {
      yield Buffer.from(source.slice(0, 7));
      yield Buffer.from(source.slice(7));
    }
    expect((await read('-', { stdin: stdin() })).articles).toMatchObject(expected);
  });
});
