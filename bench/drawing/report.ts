/** The figures as a table a size: medians, how many times ours, and who is best. */
import type { LibraryName } from './libraries/index.js';
import type { Visit } from './visit.js';

const FIGURES: readonly { title: string; of: (visit: Visit) => number | undefined; more?: true }[] = [
  { title: 'first picture', of: (visit) => visit.picture?.first },
  { title: 'at rest', of: (visit) => visit.picture?.rest },
  ...(['pan', 'zoom'] as const).flatMap((movement) => [
    { title: `${movement} script`, of: (visit: Visit) => visit[movement]?.script },
    { title: `${movement} main`, of: (visit: Visit) => visit[movement]?.main },
    { title: `${movement} all`, of: (visit: Visit) => visit[movement]?.all },
    { title: `${movement} frames/s`, of: (visit: Visit) => visit[movement]?.rate, more: true as const },
  ]),
];
const FIRST = 16;
const WIDTH = 20;

export const LEGEND = [
  'first picture: ms from the plain objects to the first whole picture on the screen; at rest: to the last frame that nobody asked for',
  'script, main, all: ms of processor time a frame, of script, of all the main thread does, of all processes of the browser',
  'frames/s: frames with the picture drawn anew or moved; × after a figure: how many times that of depesche',
].join('\n');

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return ((sorted[(sorted.length - 1) >> 1] ?? Number.NaN) + (sorted[sorted.length >> 1] ?? Number.NaN)) / 2;
}

/** @param limit seconds after which a library was not waited for any longer */
export function table(outcomes: ReadonlyMap<LibraryName, readonly Visit[]>, limit: number): string {
  const lines = FIGURES.map(({ title, of, more }) => {
    const values = [...outcomes].map(([library, visits]) => {
      const got = visits.flatMap((visit) => of(visit) ?? []);
      return { library, value: got.length > 0 ? median(got) : null };
    });
    const ours = values.find(({ library }) => library === 'depesche')?.value ?? null;
    const ranked = values.flatMap(({ library, value }) => (value === null ? [] : [{ library, value }]));
    const [best] = ranked.sort((a, b) => (more ? b.value - a.value : a.value - b.value));
    const cells = values.map(({ library, value }) =>
      value === null ? `not in ${limit} s` : cell(value, library === 'depesche' ? null : ours),
    );
    return line(title, [...cells, best?.library ?? '']);
  });
  return [line('', [...outcomes.keys(), 'best']), ...lines].join('\n');
}

function cell(value: number, ours: number | null): string {
  const figure = value < 100 ? value.toFixed(1) : Math.round(value).toLocaleString('en');
  return ours === null ? figure : `${figure} ×${(value / ours).toPrecision(2)}`;
}

function line(name: string, cells: readonly string[]): string {
  return `${name.padEnd(FIRST)}${cells.map((text) => text.padStart(WIDTH)).join('')}`.trimEnd();
}
