/** Runs the layout in its worker and moves the nodes where it says. */
import { animateNodes } from 'sigma/utils';
import { roominess } from '../core/appearance/index.js';
import { worldAtom } from '../core/data/index.js';
import { type Visible, visibleAtom } from '../core/filters/index.js';
import { graphAtom, grow, positionsOf } from '../core/graph/index.js';
import {
  backAtom,
  type LayoutAnswer,
  type LayoutKind,
  type LayoutMethod,
  layoutKindAtom,
  layoutMatter,
  layoutStatusAtom,
  layoutWishAtom,
  type Positions,
  pinsAtom,
  roomAtom,
} from '../core/layout/index.js';
import { notePlaces, recallPlaces, replacePlaces, shapeOf, storePlaces } from '../core/layout/kept.js';
import { MOST_SENT, placesSent, placesToSend, roomSent, sentAtom } from '../core/layout/sent.js';
import { noteLayout } from '../core/undo/index.js';
import { isReadingAddress } from '../core/url/index.js';
import { camera, restoreCamera, reveal } from './camera.js';
import type { Stage } from './createSigma.js';
import { reframe, reframeInPlace } from './frame.js';
import { NAME_ROOM } from './geometry.js';
import { type LayoutWorker, takeLayoutWorker } from './layoutWorker.js';
import { calm } from './motion.js';
import { isMovedSince } from './refit.js';

/** A larger graph is shown as it starts, rather than nothing until it is laid out. */
const MOST_TO_AWAIT = 500;
/** More nodes are at their new places at once, for every step would take longer than the eye follows. */
const MOST_TO_WALK = 2_500;
/** Rest of the picture, in milliseconds, after which it is kept. */
const REST = 600;

type Wish = { kind: LayoutKind; room: number; since: number };

export function attachLayout(stage: Stage, onFirst: () => void): () => void {
  let graph = stage.getGraph();
  let first = true;
  /** Where nodes are on their way to. */
  let goal: Positions = {};
  let keeping: ReturnType<typeof setTimeout> | undefined;
  let stopMoving: (() => void) | undefined;
  /** Whether the last layout was made for the stage behind another view, where it has another form. */
  let behind = false;
  let taken: LayoutWorker | undefined;
  /** What the worker is still to answer, in its order; of a layout that somebody wished what there was before it, and how much room it gives. */
  let asked: (Wish | null)[] = [];
  /** Of the stage for which it was made. */
  let shape = shapeOf(stage.getDimensions());

  const place = (positions: Positions) => {
    const pins = pinsAtom.get();
    if (Object.keys(positions).length + Object.keys(pins).length === 0) return;
    stage.getGraph().updateEachNodeAttributes((node, attributes) => ({ ...attributes, ...positions[node], ...pins[node] }));
  };
  const run = (shown: Visible | null, method: LayoutMethod, wish: Wish | null = null) => {
    const { width, height } = stage.getDimensions();
    const margin = 2 * stage.getSetting('stagePadding');
    layoutStatusAtom.set('running');
    behind = isBehind(stage);
    shape = shapeOf(stage.getDimensions());
    const field = { width: width - margin - 2 * NAME_ROOM, height: height - margin };
    const drawn = stage.getGraph();
    const matter = layoutMatter(drawn, shown, method, wish?.room);
    const { worker, begun } = take();
    asked.push(wish);
    worker.postMessage({ ...matter, field, begun: drawn === begun && !shown });
  };
  /** As somebody wished it: what is shown, in the room that it has alone. */
  const runWish = () => {
    const { method, was } = layoutWishAtom.get();
    const shown = visibleAtom.get();
    const room = method === 'apart' ? roomAtom.get() : roominess(shown.nodes.size, stage.getGraph().order);
    run(shown, method, { kind: was, room, since: performance.now() });
  };
  // All of it at first, hidden or not: where a node lies is a matter of the graph, not of the filters in the address.
  const begin = () => run(null, layoutKindAtom.get());

  const resized = () => {
    if (behind && !isBehind(stage)) begin();
  };

  /** A graph whose places are known needs no worker before somebody wishes another layout. */
  const take = () => {
    if (taken) return taken;
    taken = takeLayoutWorker();
    taken.worker.onmessage = answered;
    taken.worker.onerror = () => {
      asked = [];
      layoutStatusAtom.set('idle');
      onFirst();
    };
    return taken;
  };
  const answered = ({ data }: MessageEvent<LayoutAnswer>) => {
    const wish = asked.shift();
    if (asked.length === 0) layoutStatusAtom.set('idle');
    stopMoving?.();
    if (wish && stage.getGraph().getAttribute('laidOut')) {
      const before = positionsOf(stage.getGraph());
      const places = Object.fromEntries(Object.keys(data).flatMap((id) => (before[id] ? [[id, before[id]]] : [])));
      noteLayout({ places, kind: wish.kind, room: roomAtom.get(), sent: sentAtom.get() });
      roomAtom.set(wish.room);
      sentAtom.set(arranged(data));
    }
    replacePlaces({ ...positionsOf(stage.getGraph()), ...data });
    keep();
    if (stage.getGraph().getAttribute('laidOut')) move(data, wish?.since);
    else settle(data);
  };
  /** Where all of it lies now, for the next visit; a ring or heaps are made anew each time. */
  const keep = () => {
    clearTimeout(keeping);
    keeping = setTimeout(() => {
      if (!stage.getGraph().getAttribute('laidOut')) return;
      notePlaces(positionsOf(stage.getGraph()));
      if (layoutKindAtom.get() === 'forces' && !behind) storePlaces(shape, stage.getGraph().nodes());
    }, REST);
  };
  /** What was laid out as somebody wished, for the address; more than few, or a ring of all, another browser makes itself. */
  const arranged = (data: Positions) => {
    const count = Object.keys(data).length;
    if (count === 0 || count > MOST_SENT || (layoutKindAtom.get() !== 'forces' && count === stage.getGraph().order)) return null;
    const pins = Object.entries(pinsAtom.get()).filter(([node]) => data[node] !== undefined);
    return placesToSend({ ...data, ...Object.fromEntries(pins) }, shape, roomAtom.get());
  };
  /** Places that an address brought along. */
  const sent = () => placesSent(sentAtom.get() ?? '', shape, stage.getGraph().nodes());
  /** Whether they are so many that the others find theirs beside them. */
  const isMost = (places: Positions | null) => Object.keys(places ?? {}).length * 2 > stage.getGraph().order;
  /** The first places; what has come while they were looked for comes near what it is tied to. */
  const settle = (data: Positions) => {
    const world = worldAtom.get();
    const told = sent();
    const places = world.status === 'ready' && grow(world.value.graph, { ...data, ...told });
    if (!places) return begin();
    if (told) roomAtom.set(roomSent(sentAtom.get() ?? ''));
    stage.getGraph().setAttribute('laidOut', true);
    place(places);
    reframe(stage);
    if (!restoreCamera(stage)) reveal(stage);
    if (first) onFirst();
    first = false;
  };
  /** @param since when it was wished: whoever has come nearer meanwhile stays there */
  const move = (data: Positions, since = performance.now()) => {
    const isTheirs = () => isMovedSince(stage, since);
    if (calm() || stage.getGraph().order > MOST_TO_WALK) {
      place(data);
      if (isTheirs()) return reframeInPlace(stage);
      reframe(stage);
      if (!restoreCamera(stage)) reveal(stage);
      return;
    }
    const drawn = stage.getGraph();
    goal = Object.fromEntries(Object.entries({ ...data, ...pinsAtom.get() }).filter(([node]) => drawn.hasNode(node)));
    stopMoving = animateNodes(drawn, goal, { duration: 500, easing: 'cubicInOut' }, () => {
      goal = {};
      if (isTheirs()) reframeInPlace(stage);
      else void camera.fit(stage);
    });
  };
  const follow = () => {
    const now = stage.getGraph();
    if (now === graph) return;
    graph = now;
    stopMoving?.();
    place(goal);
    goal = {};
    if (!now.getAttribute('laidOut') && layoutStatusAtom.get() === 'idle') begin();
    keep();
  };

  const goBack = () => {
    const { places, isLayout } = backAtom.get();
    stopMoving?.();
    if (isLayout) move(places);
    else place(places);
    keep();
  };
  const arrive = () => {
    if (!isReadingAddress() || !stage.getGraph().getAttribute('laidOut') || !sent()) return;
    settle(positionsOf(stage.getGraph()));
    keep();
  };

  if (graph.getAttribute('laidOut')) {
    first = false;
    place({});
    reframe(stage);
    restoreCamera(stage);
    onFirst();
  } else {
    const kept = layoutKindAtom.get() === 'forces' ? recallPlaces(shape) : null;
    if (graph.order > MOST_TO_AWAIT) onFirst();
    if (kept || isMost(sent())) {
      settle(kept ?? {});
      keep();
    } else begin();
  }
  stage.on('resize', resized);
  const ends = [
    layoutWishAtom.subscribe(runWish),
    pinsAtom.subscribe(() => {
      place({});
      keep();
    }),
    backAtom.subscribe(goBack),
    sentAtom.subscribe(arrive),
    graphAtom.subscribe(follow),
  ];
  return () => {
    for (const end of ends) end();
    stage.off('resize', resized);
    clearTimeout(keeping);
    stopMoving?.();
    taken?.worker.terminate();
    layoutStatusAtom.set('idle');
  };
}

function isBehind(stage: Stage): boolean {
  return stage.getContainer().closest('.behind') !== null;
}
