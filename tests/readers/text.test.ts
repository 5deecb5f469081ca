import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { read, readOne } from './support.js';

const TEXT = 'Die Außenministerin traf in Wien ihren Kollegen.\n\nSie sprachen über die Lage.\n';
const latin1 = (text: string) => Buffer.from(text, 'latin1');

describe('plain text', () => {
  it('reads the seed: the date in front is no text, the file name is the id', async () => {
    const { articles, problems, notes } = await read(fileURLToPath(new URL('../../seeds', import.meta.url)));
    expect([problems, notes]).toEqual([[], []]);
    expect(articles[0]).toMatchObject({
      id: '000_6f9f40feec1ab3b1',
      date: '2022-01',
      language: 'de',
      title: 'Das Krisentreffen zwischen US-Außenminister Antony Blinken und seinem russischen …',
      source: null,
      url: null,
    });
    expect(articles[0]?.text.startsWith('Das Krisentreffen zwischen US-Außenminister Antony Blinken')).toBe(true);
    expect(articles[0]?.text).toHaveLength(4782);
  });

  const table: [string, string | Uint8Array, { text?: string; date?: string | null; title?: string | null }][] = [
    [
      'without a headline its opening words are the title',
      TEXT,
      { text: TEXT, date: null, title: 'Die Außenministerin traf in Wien ihren Kollegen. Sie sprachen …' },
    ],
    ['date with a day, on a line of its own', `date 2022-01-21\n${TEXT}`, { text: TEXT, date: '2022-01-21' }],
    ['date and headline', `Date 2022-01-21\r\nTreffen in Wien\r\n\r\n${TEXT}`, { date: '2022-01-21', title: 'Treffen in Wien' }],
    ['a month that does not exist is text', `date 2022-13 ${TEXT}`, { text: `date 2022-13 ${TEXT}`, date: null }],
    ['a sentence about a date is text', 'Date night war gestern. Es regnete.', { date: null, text: 'Date night war gestern. Es regnete.' }],
    ['byte-order mark and CRLF', `\ufeff${TEXT.replaceAll('\n', '\r\n')}`, { text: TEXT }],
    ['decomposed umlauts are composed', 'Der Su\u0308den ru\u0308stet auf.', { text: 'Der Süden rüstet auf.' }],
    ['a headline stays in the text', `Treffen in Wien\n\n${TEXT}`, { title: 'Treffen in Wien', text: `Treffen in Wien\n\n${TEXT}` }],
    [
      'a first sentence is no headline',
      `Sie trafen sich.\n\n${TEXT}`,
      { title: 'Sie trafen sich. Die Außenministerin traf in Wien ihren …' },
    ],
    ['a few words are their own title', 'Sie kam.', { title: 'Sie kam.' }],
    ['UTF-16 with its mark', Buffer.from(`\ufeff${TEXT}`, 'utf16le'), { text: TEXT }],
    ['Latin-1', latin1(TEXT), { text: TEXT }],
    ['Windows-1252 with its quotation marks', Buffer.from([0x84, 0x47, 0x72, 0xfc, 0xdf, 0x65, 0x93]), { text: '„Grüße“' }],
  ];
  it.each(table)('%s', async (_, content, expected) => {
    const { articles, problems } = await readOne('a.txt', content);
    expect(problems).toEqual([]);
    expect(articles[0]).toMatchObject(expected);
  });

  it('says which encoding was taken', async () => {
    expect((await readOne('a.txt', latin1('Grüße aus Köln.'))).notes).toEqual(['a.txt: not UTF-8, read as windows-1252']);
  });

  const refused: [string, string, string | Uint8Array, RegExp][] = [
    ['empty', 'a.txt', '', /^a\.txt: got an empty file, expected the text of an article$/],
    ['nothing but space', 'a.txt', ' \n\n', /^a\.txt: got no text/],
    ['a picture', 'a.txt', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), /a binary file/],
    ['control characters', 'a.txt', Buffer.from(Array.from({ length: 400 }, (_, i) => (i % 31) + 1)), /a binary file/],
    ['PDF', 'a.txt', '%PDF-1.7\n…', /a PDF file/],
    ['another ending', 'a.pdf', 'Text', /^a\.pdf: got a \.pdf file, expected one of \.txt \.text \.md/],
  ];
  it.each(refused)('refuses %s', async (_, name, content, message) => {
    const { articles, problems } = await readOne(name, content);
    expect(articles).toEqual([]);
    expect(problems).toEqual([expect.stringMatching(message)]);
  });

  it('refuses a file over the limit, and reads five megabytes', async () => {
    expect((await readOne('a.txt', TEXT, { maxBytes: 20 })).problems).toEqual(['a.txt: got a larger file, expected at most 20 bytes']);
    expect((await readOne('a.txt', TEXT.repeat(65_000))).articles[0]?.text).toHaveLength(TEXT.length * 65_000);
  });

  it('takes a file without an ending as text', async () => {
    expect((await readOne('bericht', TEXT)).articles[0]).toMatchObject({ id: 'bericht', text: TEXT });
  });
});
