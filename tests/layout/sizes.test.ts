/** Files stay short enough to be read in one go: none over 300 lines, half of them under 100. Data is exempt. */
import { expect, it } from 'vitest';
import { read, textFiles } from './files.js';

const CODE = /\.(ts|tsx|mjs|js|css|cypher|sh)$/;
const lengths = new Map(
  textFiles()
    .filter((path) => CODE.test(path))
    .map((path) => [path, read(path).split('\n').length - 1]),
);

it('no file of code is over 300 lines', () => {
  expect([...lengths].filter(([, lines]) => lines > 300)).toEqual([]);
});

it.each(['src/', 'web/', 'tests/'])('the median file in %s is under 100 lines', (folder) => {
  const sorted = [...lengths]
    .filter(([path]) => path.startsWith(folder))
    .map(([, lines]) => lines)
    .sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(100);
});
