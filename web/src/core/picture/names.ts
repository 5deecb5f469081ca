/** Where names have room: beside their discs, what stands out and the strongest first; what is selected is written over a disc rather than not at all. */
import { along, around, type Box, boxOf, LITTLE, leastCovering, place, Taken, within } from '../labels/index.js';
import type { Disc, Picture, PictureArrow } from './types.js';

const MOST_NAMES = 400;
const STRONGEST = 12;

type Label = NonNullable<PictureArrow['label']>;
export type Placed = { names: { disc: Disc; box: Box }[]; labels: { label: Label; box: Box }[] };

/** As on the stage: first the arrows that must be named, then the nodes, then the other arrows. */
export function placeNames({ discs, arrows, width, height }: Picture, taken: readonly Box[]): Placed {
  const [all, written] = [new Taken(), new Taken()];
  for (const box of taken) for (const boxes of [all, written]) boxes.add(box);
  for (const disc of discs) all.add(boxOf(disc, disc.radius));
  const labelled = (must: boolean) =>
    arrows.flatMap(({ line, label }) => {
      if (label?.must !== must) return [];
      const [found] = place([{ id: '', places: along(line, label.wide, must) }], all);
      if (found) written.add(found.box);
      return found ? [{ label, box: found.box }] : [];
    });
  const first = labelled(true);
  const ordered = [...discs].sort((a, b) => b.rank - a.rank || b.strength - a.strength).slice(0, MOST_NAMES);
  const names = ordered.flatMap((disc, i) => {
    const candidate = { id: '', places: within(around(disc, disc.radius, disc.wide, disc.lines.length), { width, height }) };
    const most = disc.rank === 2 ? Number.POSITIVE_INFINITY : i < STRONGEST && !disc.faint ? LITTLE : 0;
    const box = place([candidate], all)[0]?.box ?? leastCovering(candidate.places, all, written, most);
    if (!box) return [];
    for (const boxes of [all, written]) boxes.add(box);
    return [{ disc, box }];
  });
  return { names, labels: [...first, ...labelled(false)] };
}
