/** Work grows as the text does: what is known of German is asked in proportion to its sentences. Times are measured in bench/growth.ts. */
import { expect, it } from 'vitest';
import { type German, german } from '../../src/lang/de/index.js';
import { extract } from '../../src/pipeline/index.js';
import { newsText } from '../support/news.js';
import { article } from '../support/reading.js';

/** The same knowledge, with every question to it counted. */
function counting(): { knowledge: German; asked: () => number } {
  let count = 0;
  const watch = <T extends object>(object: T): T =>
    new Proxy(object, {
      get(target, key) {
        const value: unknown = Reflect.get(target, key, target);
        if (typeof value === 'function')
          return (...args: unknown[]) => {
            count++;
            return Reflect.apply(value, target, args);
          };
        return typeof value === 'object' && value !== null ? watch(value) : value;
      },
    });
  return { knowledge: watch(german()), asked: () => count };
}

const DESCRIPTIONS = 'Die Behörde in Wien lehnte ab. In seiner Rede warnte Huber die NATO. Der Verband griff die Bahn an. ';

function questions(text: string): number {
  const { knowledge, asked } = counting();
  extract(article(text), knowledge);
  return asked();
}

it.each([
  ['of news', 40, newsText],
  ['of descriptions', 200, (sentences: number) => DESCRIPTIONS.repeat(Math.ceil(sentences / 3))],
] as const)(
  'a text %s that is four times as long asks four times as much',
  (_, least, text) => {
    const [once, twice, four] = [questions(text(least)), questions(text(2 * least)), questions(text(4 * least))] as const;
    expect(once).toBeGreaterThan(1_000);
    expect(twice / once).toBeLessThan(2.4);
    expect(four / once).toBeLessThan(5);
    // questions are counted, however long a busy machine takes for them
  },
  180_000,
);

it('a counted reading reads the same', () => {
  const text = article(newsText(20));
  expect(extract(text, counting().knowledge)).toEqual(extract(text));
});
