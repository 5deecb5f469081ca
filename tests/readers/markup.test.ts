import { describe, expect, it } from 'vitest';
import { readOne } from './support.js';

const SENTENCE = 'Die Präsidentin forderte am Dienstag in Prag einen Abzug der Truppen und warnte vor neuen Angriffen.';

const PAGE = `<!doctype html><html lang="de-AT"><head><meta charset="utf-8"><title>Abzug gefordert | Abendblatt</title>
<meta property="og:title" content="Abzug gefordert"><meta property="og:site_name" content="Abendblatt">
<meta property="article:published_time" content="2022-01-21T18:30:00+01:00">
<link rel="canonical" href="https://abendblatt.example/abzug"><script>document.title = 'gehackt'</script></head>
<body><nav><a href="/">Start</a> <a href="/politik">Politik</a></nav>
<article><h1>Abzug gefordert</h1><p>${SENTENCE}</p><p>Ihr Kollege <a href="javascript:alert(1)">wies</a> das zur&uuml;ck.<br>${SENTENCE}</p>
<script>alert('x')</script><style>p { color: red }</style><p>${SENTENCE}</p><ul><li>Erstens Gespräche, und zwar sofort und ohne Bedingungen</li><li>Zweitens Hilfe</li></ul></article>
<footer>Impressum und Datenschutz</footer></body></html>`;

describe('HTML', () => {
  it('gives the main text in paragraphs and what the page says of itself', async () => {
    const { articles, problems, notes } = await readOne('seite.html', PAGE);
    expect([problems, notes]).toEqual([[], []]);
    expect(articles[0]).toMatchObject({
      id: 'seite',
      title: 'Abzug gefordert',
      date: '2022-01-21',
      language: 'de',
      source: 'Abendblatt',
      url: 'https://abendblatt.example/abzug',
    });
    const text = articles[0]?.text ?? '';
    expect(text).toContain(`${SENTENCE}\n\nIhr Kollege wies das zurück.\n${SENTENCE}`);
    for (const other of ['alert', 'color', 'Impressum', 'Start', '<']) expect(text).not.toContain(other);
  });

  const pages: [string, string, object][] = [
    ['no html, body or head', `<!doctype html><title>Kurz</title><p>${SENTENCE}`, { text: SENTENCE, title: 'Kurz' }],
    ['a body alone', `<body><p>${SENTENCE}</p></body>`, { text: SENTENCE }],
    [
      'an address that is none',
      `<html><head><link rel=canonical href="javascript:alert(1)"></head><body><p>${SENTENCE}</body></html>`,
      { url: null },
    ],
    ['entities and markup in text', `<html><body><p>&lt;script&gt; ${SENTENCE}</p></body></html>`, { text: `<script> ${SENTENCE}` }],
    [
      'a date in a time element',
      `<html><body><time datetime="2021-05-04">gestern</time><p>${SENTENCE}</p></body></html>`,
      { date: '2021-05-04' },
    ],
  ];
  it.each(pages)('reads a page with %s', async (_, page, expected) => {
    expect((await readOne('a.html', page)).articles[0]).toMatchObject(expected);
  });

  it('reads the encoding that the page declares', async () => {
    const bytes = Buffer.concat([
      Buffer.from('<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-5"></head><body><p>'),
      Buffer.from([0xbc, 0xde, 0xe1, 0xda, 0xd2, 0xd0]),
      Buffer.from('</p></body></html>'),
    ]);
    expect((await readOne('a.html', bytes)).articles[0]?.text).toBe('Москва');
  });

  const hostile: [string, string, RegExp][] = [
    ['deep nesting', `<html><body>${'<div>'.repeat(40_000)}x`, /nested too deeply|text of an article/],
    ['a flood of tags', '<'.repeat(500_000), /more than 100000 tags/],
    ['no text', '<html><body><script>alert(1)</script></body></html>', /a page without text/],
  ];
  it.each(hostile)('survives %s', async (_, page, message) => {
    expect((await readOne('a.html', page)).problems).toEqual([expect.stringMatching(message)]);
  });
});

describe('Markdown', () => {
  it('reads front matter and leaves the markup away', async () => {
    const source = `---\r\nid: wien-1\r\ntitle: "Treffen in Wien"\r\ndate: 2022-01-21\r\nsource: Abendblatt\r\nurl: https://abendblatt.example/1\r\nlanguage: de\r\ntags: [a, b]\r\n---\r\n
# Treffen\r\n\r\nDie **Ministerin** traf [ihren Kollegen](https://x.example "Titel")\r\nin *Wien*. ![Bild](b.png)\r\n\r\n> „Wir reden“, sagte sie &amp; ging.\r\n\r\n<script>alert(1)</script>\r\n`;
    const { articles, problems } = await readOne('a.md', source);
    expect(problems).toEqual([]);
    expect(articles[0]).toEqual({
      id: 'wien-1',
      title: 'Treffen in Wien',
      date: '2022-01-21',
      source: 'Abendblatt',
      url: 'https://abendblatt.example/1',
      language: 'de',
      text: 'Treffen\n\nDie Ministerin traf ihren Kollegen in Wien.\n\n„Wir reden“, sagte sie & ging.',
    });
  });

  const sources: [string, string, object][] = [
    [
      'a heading as title',
      '# Treffen in Wien!\n\nSie trafen sich.',
      { title: 'Treffen in Wien!', text: 'Treffen in Wien!\n\nSie trafen sich.' },
    ],
    ['a year alone, a number', '---\ndate: 2022\n---\nSie trafen sich.', { date: '2022', text: 'Sie trafen sich.' }],
    ['an empty front matter', '---\n---\nSie trafen sich.', { text: 'Sie trafen sich.', date: null }],
    ['a German date', '---\ndate: 3.1.2022\n---\nSie trafen sich.', { date: '2022-01-03' }],
    ['lists', '- Erstens\n- Zweitens', { text: 'Erstens\n\nZweitens' }],
  ];
  it.each(sources)('reads %s', async (_, source, expected) => {
    expect((await readOne('a.md', source)).articles[0]).toMatchObject(expected);
  });

  it('leaves a date out that it cannot read, and says so', async () => {
    const { articles, notes } = await readOne('a.md', '---\ndate: gestern\n---\nSie trafen sich.');
    expect(articles[0]?.date).toBeNull();
    expect(notes).toEqual(['a.md: date left out: got "gestern", expected YYYY-MM-DD, YYYY-MM or YYYY']);
  });

  const refused: [string, RegExp][] = [
    ['---\ntitle: [a\n---\nText', /^a\.md, front matter: got .*expected YAML/],
    ['---\n- a\n---\nText', /front matter: got something that is no map/],
    ['---\ntitle: {a: 1}\n---\nText', /^a\.md, title: got \{"a":1\}/],
  ];
  it.each(refused)('refuses %j', async (source, message) => {
    expect((await readOne('a.md', source)).problems).toEqual([expect.stringMatching(message)]);
  });
});
