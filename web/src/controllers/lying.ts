/** What of the page lies on the picture, in pixels of the stage: nothing is written under it, and a picture at rest has no node there. */
import { type Box, overlap } from '../core/labels/index.js';
import type { Stage } from './createSigma.js';

/** Room between it and what is written beside it, and around the middle of a node. */
const ROOM = 4;
const NODE = 14;

const TOOLS = '.tools';
/** At the top, where room can be left for it. */
export const OFFER = '.fit-these';

export function lyingOn(stage: Stage, which = `${TOOLS}, ${OFFER}`): Box[] {
  const container = stage.getContainer();
  return [...(container.parentElement?.querySelectorAll<HTMLElement>(which) ?? [])].map((element) => {
    const [left, top] = [element.offsetLeft - container.offsetLeft, element.offsetTop - container.offsetTop];
    return {
      ...{ left: left - ROOM, right: left + element.offsetWidth + ROOM },
      ...{ top: top - ROOM, bottom: top + element.offsetHeight + ROOM },
    };
  });
}

/** Whether one of the nodes lies under the offer. */
export function isOffered(stage: Stage, nodes: Iterable<string>): boolean {
  const [offer] = lyingOn(stage, OFFER);
  if (!offer) return false;
  for (const node of nodes) {
    const { x, y } = stage.graphToViewport(stage.getGraph().getNodeAttributes(node));
    if (overlap(offer, { left: x - NODE, right: x + NODE, top: y - NODE, bottom: y + NODE })) return true;
  }
  return false;
}
