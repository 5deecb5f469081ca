/** The figures as a table a size: medians, how many times ours, and who is best. */
import type { LibraryName } from './libraries/index.js';
import type { Visit } from './visit.js';

const FIGURES: readonly { title: string; of: (visit: Visit) => number | undefined; more?: true }[] = [
  { title: 'first picture', of: (visit) => visit.picture?.first },
  { title: 'at rest', of: (visit) => visit.picture?.rest },
  ...costs('picture'),
  ...(['pan', 'zoom'] as const).flatMap((movement) => [
    ...costs(movement),
    { title: `${movement} frames/s`, of: (visit: Visit) => visit[movement]?.rate, more: true as const },
    { title: `${movement} anew/s`, of: (visit: Visit) => visit[movement]?.anew, more: true as const },
  ]),
];
function costs(step: keyof Visit): { title: string; of: (visit: Visit) => number | undefined }[] {
  return (['script', 'main', 'all'] as const).map((cost) => ({ title: `${step} ${cost}`, of: (visit) => visit[step]?.[cost] }));
}

const FIRST = 16;
const WIDTH = 20;

export const LEGEND = [
  'first picture: ms from the plain objects to the first whole picture on the screen; at rest: to the last frame that nobody asked for',
  'script, main, all: ms of processor time, for the picture or for a frame, of script, of all the main thread does, of all processes of the browser',
  'frames/s: frames with the picture drawn anew or moved as it was; anew/s: those drawn anew; × after a figure: how many times that of depesche',
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
