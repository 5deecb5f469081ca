/** What the tagger looks at for each token: the word itself, its neighbours, and pairs of them. */
import { stir } from '../../../lang/de/names/hashed.js';
import type { WordFeatures, WordReader } from '../../../lang/de/names/wordfeatures.js';
import { WORD_CLASSES, type WordClass } from '../../../lang/de/tagging.js';
import type { Token } from '../../tokens/index.js';

type Position = { word: WordFeatures; class: number; rule: number };

const CLASS = new Map<WordClass, number>(WORD_CLASSES.map((name, i) => [name, i + 1]));

/** @param rules for each token, what the rules take it for, as a label of the tagger or any other number
 *  @returns for each token the keys of its features */
export function featuresOf(tokens: readonly Token[], rules: readonly number[], read: WordReader): Int32Array[] {
  const edge: Position = { word: read(''), class: 0, rule: 0 };
  const row = tokens.map((token, i) => ({ word: read(token.text), class: CLASS.get(token.class) ?? 0, rule: (rules[i] ?? 0) + 1 }));
  const at = (i: number): Position => row[i] ?? edge;
  let quoted = 0;
  return tokens.map((token, i) => {
    if (token.kind === 'close-quote') quoted = 0;
    const keys = keysOf(at(i - 2), at(i - 1), at(i), at(i + 1), at(i + 2), quoted, i === 0 ? 1 : 0);
    if (token.kind === 'open-quote') quoted = 1;
    return keys;
  });
}

function keysOf(pp: Position, p: Position, c: Position, n: Position, nn: Position, quoted: number, first: number): Int32Array {
  const keys: number[] = [];
  let template = 0;
  const add = (a: number, b = 0, d = 0) => {
    template++;
    keys.push(stir(Math.imul(stir(Math.imul(stir(a + Math.imul(template, 0x9e3779b1)), 31) + b), 31) + d));
  };
  add(0);
  single(c, add);
  for (const ending of c.word.endings) add(ending);
  neighbour(p, add);
  neighbour(n, add);
  far(pp, add);
  far(nn, add);
  add(p.word.wordClass, c.word.wordClass);
  add(c.word.wordClass, n.word.wordClass);
  add(p.class, c.class, n.class);
  add(pp.class, p.class, c.class);
  add(p.word.lists, c.word.lists);
  add(c.word.lists, n.word.lists);
  add(p.word.shape, c.word.shape, n.word.shape);
  add(p.word.word, c.word.shape);
  add(n.word.word, c.word.shape);
  add(p.word.word, c.word.near[1]);
  add(n.word.word, c.word.near[1]);
  add(pp.word.word, p.word.word, c.word.shape);
  add(p.word.near[1], c.word.near[1], n.word.near[1]);
  add(p.word.near[2], c.word.near[2]);
  add(c.word.near[2], n.word.near[2]);
  add(pp.word.near[1], p.word.near[1], c.word.near[1]);
  add(p.word.near[0], c.word.near[2], n.word.near[0]);
  add(c.rule, c.word.lexical);
  add(c.rule, c.class, c.word.near[1]);
  add(p.rule, c.rule, n.rule);
  add(p.word.office, c.word.near[1]);
  add(p.word.office, c.class, c.word.lexical);
  add(quoted, c.word.shape);
  add(first, c.class, c.word.lexical);
  add(first, c.word.near[2]);
  return Int32Array.from(keys);
}

type Add = (a: number, b?: number, d?: number) => void;

function single({ word, class: wordClass, rule }: Position, add: Add): void {
  add(word.word);
  add(word.wordClass);
  for (const near of word.near) add(near);
  add(word.shape);
  add(word.lists);
  add(word.lexical);
  add(word.lexical, word.lists);
  add(word.lists, word.near[1]);
  add(word.office);
  add(wordClass);
  add(rule);
}

function neighbour({ word, class: wordClass, rule }: Position, add: Add): void {
  add(word.word);
  add(word.wordClass);
  add(word.near[0]);
  add(word.near[1]);
  add(word.near[2]);
  add(word.shape);
  add(word.lists);
  add(word.lexical);
  add(word.office);
  add(wordClass);
  add(rule);
  add(word.endings[2] ?? 0);
}

function far({ word, class: wordClass }: Position, add: Add): void {
  add(word.word);
  add(word.wordClass);
  add(word.near[1]);
  add(word.shape);
  add(word.office);
  add(wordClass);
}
