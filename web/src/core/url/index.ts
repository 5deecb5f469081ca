/** Keeps the address and the state in step, both ways. */
import { articlePart } from '../article/address.js';
import { cameraPart } from '../camera/address.js';
import { clustersPart } from '../clusters/address.js';
import { cypherPart } from '../cypher/address.js';
import { broughtPart } from '../data/address.js';
import { worldAtom } from '../data/index.js';
import { sizePart } from '../data/size.js';
import { filtersPart } from '../filters/address.js';
import { languagePart } from '../language/address.js';
import { dictionaryAtom } from '../language/index.js';
import { layoutPart, pinsPart } from '../layout/address.js';
import { sentPart } from '../layout/sent.js';
import { say } from '../notice/index.js';
import { reviewPart } from '../review/address.js';
import { selectionPart } from '../selection/address.js';
import { sourcesPart } from '../sources/address.js';
import { tablePart } from '../table/address.js';
import { axisPart } from '../time/address.js';
import { viewPart } from '../views/address.js';
import { toHash, valuesOf } from './hash.js';
import { keptIn, shortened, withKept } from './long.js';
import { asPart, type Part } from './part.js';

export { toHash, valuesOf } from './hash.js';
export { KEPT } from './long.js';
export type { AddressPart } from './part.js';

/** In the order of the address. */
const PARTS: readonly Part[] = [
  asPart(viewPart),
  asPart(tablePart),
  asPart(articlePart),
  asPart(cypherPart),
  asPart(reviewPart),
  asPart(sizePart),
  asPart(broughtPart),
  asPart(sourcesPart),
  asPart(selectionPart),
  asPart(filtersPart),
  asPart(axisPart),
  asPart(clustersPart),
  asPart(layoutPart),
  asPart(pinsPart),
  asPart(sentPart),
  asPart(cameraPart),
  asPart(languagePart),
];

let reading = false;

/** Whether what changes right now comes from the address, as with a step back. */
export function isReadingAddress(): boolean {
  return reading;
}

/** Starts once the world is there, because only its ontology says which filters an address may name. */
export function syncAddress(): () => void {
  const here = () => {
    const { told, kept } = shortened(Object.assign({}, ...PARTS.map((part) => part.write())), (entries) => toHash(entries).length);
    return { hash: toHash(told), kept };
  };
  const read = () => {
    const world = worldAtom.get();
    if (world.status !== 'ready') return;
    const values = valuesOf(location.hash);
    const isWhole = withKept(values, history.state);
    reading = true;
    for (const part of PARTS) part.read(values, world.value.ontology);
    reading = false;
    if (!isWhole) say(dictionaryAtom.get().share.partly);
  };
  /** What one press changes is one step back, in however many parts of the state it lies. */
  let waiting: 'loud' | 'quiet' | null = null;
  const write = (quiet: boolean) => {
    if (reading) return;
    if (!waiting) queueMicrotask(writeAll);
    waiting = quiet && waiting !== 'loud' ? 'quiet' : 'loud';
  };
  const writeAll = () => {
    const quiet = waiting === 'quiet';
    waiting = null;
    if (worldAtom.get().status !== 'ready') return;
    const { hash, kept } = here();
    if (hash === location.hash && JSON.stringify(kept) === JSON.stringify(keptIn(history.state))) return;
    const address = hash || location.pathname;
    const state = Object.keys(kept).length > 0 ? { kept } : null;
    if (quiet) history.replaceState(state, '', address);
    else history.pushState(state, '', address);
  };
  const ends = PARTS.map(({ state, quiet }) => state.subscribe(() => write(quiet)));
  let isThere = worldAtom.get().status === 'ready';
  const onWorld = () => {
    const wasThere = isThere;
    isThere = worldAtom.get().status === 'ready';
    if (!wasThere) read();
  };
  ends.push(worldAtom.subscribe(onWorld));
  addEventListener('popstate', read);
  read();
  return () => {
    for (const end of ends) end();
    removeEventListener('popstate', read);
  };
}
