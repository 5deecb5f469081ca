/** The way back for what was taken out of the picture or laid out anew, step by step. */
import { broughtAtom } from '../data/index.js';
import { filtersAtom, visibleAtom } from '../filters/index.js';
import { graphAtom } from '../graph/index.js';
import { dictionaryAtom, languageAtom } from '../language/index.js';
import { displayName } from '../language/names.js';
import { backAtom, type LayoutKind, layoutKindAtom, type Positions, pinsAtom, roomAtom } from '../layout/index.js';
import { knownPlaces } from '../layout/kept.js';
import { sentAtom } from '../layout/sent.js';
import { say } from '../notice/index.js';
import { isReadingAddress } from '../url/index.js';
import { isStep, repinned, type Shown, type Step, undone } from './step.js';

const MOST = 50;
/** Of what came back, so many are named. */
const NAMED = 2;

/** With where the nodes lay that it moved. */
type Noted = Step & { lay: Positions };

/** Where nodes lay before they were laid out anew. */
type Laid = { places: Positions; kind: LayoutKind; room: number; sent: string | null };

let steps: (Noted | Laid)[] = [];
let isUndoing = false;

const now = (): Shown => ({ filters: filtersAtom.get(), brought: broughtAtom.get(), pins: pinsAtom.get() });

/** Notes what is taken out. What one press changes is one step, and what an address says is none: from there the browser goes back. */
export function followSteps(): () => void {
  let seen = now();
  let before: Shown | null = null;
  const note = () => {
    if (isReadingAddress() || isUndoing) before = null;
    else if (!before) {
      before = seen;
      queueMicrotask(settle);
    }
    seen = now();
  };
  const settle = () => {
    const step = before && { before, after: now() };
    before = null;
    if (!step || !isStep(step)) return;
    const places = knownPlaces();
    const moved = repinned(step.before.pins, step.after.pins).flatMap((id) => (places[id] ? [[id, places[id]]] : []));
    steps = [...steps.slice(1 - MOST), { ...step, lay: Object.fromEntries(moved) }];
  };
  const ends = [filtersAtom, broughtAtom, pinsAtom].map((source) => source.subscribe(note));
  return () => {
    for (const end of ends) end();
    steps = [];
  };
}

/** Notes a layout that somebody wished: it can be taken back like what was taken out. */
export function noteLayout(before: Laid): void {
  steps = [...steps.slice(1 - MOST), before];
}

/** Brings back what was taken out last and is not back yet, and says so. */
export function undoLast(): void {
  for (let step = steps.pop(); step; step = steps.pop()) {
    if ('places' in step) {
      layoutKindAtom.set(step.kind);
      roomAtom.set(step.room);
      sentAtom.set(step.sent);
      backAtom.set({ places: step.places, isLayout: true });
      say(dictionaryAtom.get().undo.asBefore);
      return;
    }
    const shown = undone(step, now());
    if (!shown) continue;
    const before = visibleAtom.get().nodes;
    isUndoing = true;
    filtersAtom.set(shown.filters);
    broughtAtom.set(shown.brought);
    const loose = Object.entries(step.lay).filter(([id]) => shown.pins[id] === undefined && pinsAtom.get()[id] !== undefined);
    pinsAtom.set(shown.pins);
    backAtom.set({ places: Object.fromEntries(loose), isLayout: false });
    isUndoing = false;
    const back = [...visibleAtom.get().nodes].filter((id) => !before.has(id));
    const { undo: words } = dictionaryAtom.get();
    say(back.length > 0 ? words.back(namesOf(back), Math.max(0, back.length - NAMED)) : words.asBefore);
    return;
  }
  say(dictionaryAtom.get().undo.nothing);
}

/** The strongest first. */
function namesOf(ids: readonly string[]): string {
  const graph = graphAtom.get();
  const views = ids.flatMap((id) => (graph?.hasNode(id) ? [graph.getNodeAttribute(id, 'view')] : []));
  const named = views.sort((a, b) => b.claims - a.claims || (a.id < b.id ? -1 : 1)).slice(0, NAMED);
  return named.map((view) => displayName(view, languageAtom.get())).join(', ');
}
