/** Whatever the text, there is a document, it is valid, and it is the same at every reading. */
import { describe, expect, it } from 'vitest';
import { type Article, Extraction } from '../../src/model/extraction.js';
import { extract } from '../../src/pipeline/index.js';
import { article } from '../support/reading.js';

const NEWS =
  'Der russische Außenminister Sergej Lawrow traf am Freitag in Genf US-Außenminister Antony Blinken. „Wir fordern die NATO auf, ihre Truppen abzuziehen“, sagte er. ' +
  'Polen und Litauen warnten Russland vor einem Angriff auf die Ukraine. Laut Interfax verlegte Moskau Soldaten nach Belarus.';
const SENTENCE = 'der Minister warnte Polen vor Russland und Karl Huber traf in Wien die Ministerin Anna Berger, ';

const TEXTS: Record<string, string> = {
  'nothing at all': '',
  'only blanks': '  \t \n\n \u00a0 \r\n',
  'only marks': '…!?—–„“»«()[]{}*#',
  'only numbers': '1 2 3. 4,5 2021/22',
  English: 'Secretary of State Antony Blinken met Sergei Lavrov in Geneva on Friday. “We warned them,” he said.',
  Russian: 'Министр иностранных дел Сергей Лавров встретился в Женеве с госсекретарём США.',
  Arabic: 'التقى وزير الخارجية الروسي سيرغي لافروف نظيره الأمريكي في جنيف.',
  Chinese: '俄罗斯外长拉夫罗夫在日内瓦会见了美国国务卿布林肯。',
  'all capitals': NEWS.toUpperCase(),
  'all small letters': NEWS.toLowerCase(),
  'no umlauts': NEWS.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss'),
  'soft hyphens': NEWS.replace(/(\p{L}{3})(?=\p{L}{3})/gu, '$1\u00ad'),
  NFD: NEWS.normalize('NFD'),
  'mixed quotes': NEWS.replace('„', '»').replace('“', '"'),
  'Windows line ends': NEWS.replaceAll('. ', '.\r\n\r\n'),
  'one sentence of 5,000 words': `${SENTENCE.repeat(334)}schloss er.`,
  'one sentence of 5,000 words without a comma': `${SENTENCE.replace(',', '').repeat(334)}.`,
  '5,000 names in a row': `Karl Huber ${'Huber '.repeat(5_000)}`,
  '1,000 nested clauses': `Er sagte, ${'dass der Minister, der '.repeat(500)}log.`,
  '200 quotation marks that never close': '„ '.repeat(200) + NEWS,
  '200 quotation marks that never open': NEWS + '“ '.repeat(200),
  'straight quotation marks, odd in number': `${NEWS} ${'"Ja" '.repeat(100)}"`,
  'open brackets': `${'(['.repeat(500)}${NEWS}`,
  emoji: NEWS.replaceAll(' ', ' 🙂 ').replaceAll('Polen', '🇵🇱 Polen👨‍👩‍👧'),
  NUL: NEWS.replaceAll(' ', ' \u0000'),
  'lone surrogates': `\ud83d${NEWS.replaceAll('e', 'e\udc00')}\ud83d`,
  'control characters and separators': NEWS.replaceAll(' ', '\u001f').replaceAll('.', '.\u2028'),
  'marks without width': NEWS.replace(/(\p{L}{3})(?=\p{L}{3})/gu, '$1\u200b').replaceAll(' ', ' \u2060'),
  'marks of direction and width': NEWS.replaceAll(' ', ' \u200b\u202e\ufeff'),
  'a very long word': `${'Minister'.repeat(5_000)} traf ${'X'.repeat(20_000)} in Wien.`,
  'a very long number': `${'9'.repeat(20_000)} Soldaten griffen Polen an.`,
  'words with a thousand hyphens': `Die ${'NATO-'.repeat(1_000)}Truppen zogen ab.`,
  'words that are names of objects': 'constructor __proto__ toString hasOwnProperty Constructor Prototype traf Polen.',
  'HTML left over': '<p>Polen warnte <b>Russland</b> &amp; Belarus.</p><script>alert(1)</script>',
};

describe.each(Object.entries(TEXTS))('%s', (_, text) => {
  const frozen: Article = Object.freeze(article(text));

  it('gives a valid document, the same again, after others and in a copy', () => {
    const first = extract(frozen);
    expect(Extraction.safeParse(first).error).toBeUndefined();
    expect(first.article).toEqual(article(text));
    const bytes = JSON.stringify(first);
    extract(article(NEWS, 'other'));
    expect(JSON.stringify(extract({ ...frozen }))).toBe(bytes);
  });
});

it('order of reading and of keys makes no difference', () => {
  const read = (texts: readonly string[]) => new Map(texts.map((text) => [text, JSON.stringify(extract(article(text)))]));
  const texts = [NEWS, TEXTS.NFD ?? '', TEXTS.English ?? '', TEXTS['all capitals'] ?? ''];
  const there = read(texts);
  const back = read([...texts].reverse());
  for (const text of texts) expect(back.get(text)).toBe(there.get(text));
});

/** Entities and claims by name, without offsets. */
function gist(text: string): string[] {
  const { entities, relations } = extract(article(text));
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return [
    ...entities.map(({ type, name }) => `${type} ${name}`),
    ...relations.map(
      (it) => `${names.get(it.source)} ${it.type} ${names.get(it.target)} ${it.modality} ${names.get(it.attributedTo ?? '')}`,
    ),
  ].sort();
}

describe('the same is read', () => {
  it('of what it is compared with, something', () => {
    expect(gist(NEWS)).toEqual(
      expect.arrayContaining(['Person Sergej Lawrow', 'Sergej Lawrow MET_WITH Antony Blinken asserted undefined']),
    );
  });

  it.each(['soft hyphens', 'marks without width', 'NFD', 'mixed quotes', 'all capitals'])('with %s', (name) =>
    expect(gist(TEXTS[name] ?? '')).toEqual(gist(NEWS)),
  );

  it('with Windows line ends, but for what a paragraph ends', () => {
    expect(gist(NEWS.replaceAll('. ', '.\r\n'))).toEqual(gist(NEWS.replaceAll('. ', '.\n')));
  });

  it.each(['no umlauts'])('with %s', (name) => expect(gist(TEXTS[name] ?? '')).toEqual(gist(NEWS)));

  // small letters tell names from nouns by nothing
  it.fails.each(['all small letters'])('with %s', (name) => expect(gist(TEXTS[name] ?? '')).toEqual(gist(NEWS)));
});

it('another language gives nothing out of thin air', () => {
  for (const name of ['English', 'Russian', 'Arabic', 'Chinese']) expect(gist(TEXTS[name] ?? '')).toEqual([]);
});

it('offsets lie in the text as it was given', () => {
  for (const name of ['soft hyphens', 'marks without width', 'NFD', 'all capitals', 'Windows line ends']) {
    const text = TEXTS[name] ?? '';
    const lawrow = extract(article(text)).entities.find((entity) => entity.name === 'Sergej Lawrow');
    const printed = lawrow?.mentions.map(({ start, end }) =>
      text
        .slice(start, end)
        .replace(/[^\p{L} ]/gu, '')
        .toLowerCase(),
    );
    expect(printed, name).toContain('sergej lawrow');
    expect(lawrow?.aliases, name).toEqual([]);
  }
});

it('in a sentence of hundreds of mentions a pronoun means the nearest', () => {
  const text = `${'Polen, Russland, '.repeat(115)}und Karl Huber sprach, und dann lobte er Anna Berger.`;
  const { entities, relations } = extract(article(text));
  const nameOf = (id: string) => entities.find((it) => it.id === id)?.name;
  const praise = relations.filter(({ type }) => type === 'SUPPORTS').map(({ source, target }) => [nameOf(source), nameOf(target)]);
  expect(praise).toEqual([['Karl Huber', 'Anna Berger']]);
});
