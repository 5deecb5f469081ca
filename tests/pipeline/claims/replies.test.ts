/** Answers to what somebody else accused of or demanded before. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { claims } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

const file = new URL('../../../src/lang/de/frames/replies.tsv', import.meta.url);
const rows = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'));

describe('words of speech that are answered', () => {
  it.each(rows)('%s: %s', (_noun, example = '') => {
    expect(claims(example.replace(/[[\]{}]/g, ''))).toContain('Iran REJECTS Polen');
  });
});

describe('answers', () => {
  sentences(
    `
    Polen warf dem Iran Betrug vor. Die USA schwiegen. Der Iran wies den Vorwurf zurück.
      + Iran REJECTS Polen
    # who accused the one that answers, not who accused last
    Polen warf dem Iran Betrug vor. China warf den USA Betrug vor. Der Iran wies den Vorwurf zurück.
      + Iran REJECTS Polen
      - Iran REJECTS China
    # whose it is stands there
    Polen warf dem Iran Betrug vor. Der Iran wies die Vorwürfe Chinas zurück.
      + Iran REJECTS China
      - Iran REJECTS Polen
    # nobody answers himself
    Polen warf dem Iran Betrug vor. Polen wies die Vorwürfe zurück.
      - Polen REJECTS *
    Polen warf dem Iran Betrug vor. Der Iran wies den Botschafter zurück.
      - Iran REJECTS Polen
    Polen forderte den Iran zum Abzug auf. Das lehnte der Iran ab.
      + Iran REJECTS Polen
    `,
    claims,
  );
});
