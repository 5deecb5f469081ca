/** What the project’s files never say. */
import { expect, it } from 'vitest';
import { read, textFiles } from './files.js';

const files = textFiles().filter((path) => path !== 'tests/layout/words.test.ts');
const code = files.filter((path) => /\.(ts|tsx|mjs)$/.test(path));

/** Every line of these files that the pattern is found in, as `path:line: text`. */
function lines(paths: string[], pattern: RegExp): string[] {
  return paths.flatMap((path) =>
    read(path)
      .split('\n')
      .flatMap((line, i) => (pattern.test(line) ? [`${path}:${i + 1}: ${line.trim().slice(0, 160)}`] : [])),
  );
}

it.each([
  ['a path of somebody’s machine', /(^|[\s"'`(=])\/(work|home\/\w+|Users)\//],
  ['the address of a package registry', /registry\.(npmjs|yarnpkg)\.|repo1?\.maven\.|proxy\.golang\.|deb\.debian\.org/],
  ['the number of an issue', /\bissue #?\d|\bfixes #\d|\bcloses #\d/i],
  ['who or what wrote it', /\b(subagent|helper session|coding agent|language model wrote)\b|Co-Authored-By/i],
  ['a promise instead of work', /\b(TODO|FIXME|XXX|HACK)\b/],
])('nowhere %s', (_, pattern) => {
  expect(lines(files, pattern)).toEqual([]);
});

it.each([
  ['a compiler or lint error silenced without its reason', /@ts-(ignore|nocheck|expect-error)|biome-ignore [\w/]+:?\s*$/],
  ['a test left out or alone', /\b(it|test|describe)\.(only|skip)\(/],
  ['any', /: any\b|<any>|\bas any\b/],
])('no code with %s', (_, pattern) => {
  expect(lines(code, pattern)).toEqual([]);
});

it('what is known of a language lies in data files: no list of more than ten words in code', () => {
  const list = /\[(\s*'[^'\n]*[a-zäöüß][^'\n]*',){11,}/;
  // `as const` declares a vocabulary of the program's own.
  const withoutOwn = (path: string) => read(path).replace(/\[[^\]]*\]\s*as const/g, '');
  const reading = code.filter((path) => /^src\/(pipeline|lang|readers)\//.test(path));
  expect(reading.filter((path) => list.test(withoutOwn(path)))).toEqual([]);
});
