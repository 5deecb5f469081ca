/** Keeps the address and the state in step, both ways. */
import { worldAtom } from '../data/index.js';
import { filtersAtom } from '../filters/index.js';
import { chosenLanguageAtom } from '../language/index.js';
import { selectionAtom } from '../selection/index.js';
import { fromHash, toHash } from './hash.js';

export { type Address, fromHash, toHash } from './hash.js';

/** Starts once the world is there, because only its ontology says which filters an address may name. */
export function syncAddress(): () => void {
  let reading = false;
  const here = () => toHash({ selection: selectionAtom.get(), filters: filtersAtom.get(), language: chosenLanguageAtom.get() });
  const read = () => {
    const world = worldAtom.get();
    if (world.status !== 'ready') return;
    const address = fromHash(location.hash, world.value.ontology);
    reading = true;
    filtersAtom.set(address.filters);
    selectionAtom.set(address.selection);
    if (address.language) chosenLanguageAtom.set(address.language);
    reading = false;
  };
  const write = () => {
    if (reading || worldAtom.get().status !== 'ready') return;
    const hash = here();
    if (hash !== location.hash) history.pushState(null, '', hash || location.pathname);
  };
  const ends = [selectionAtom, filtersAtom, chosenLanguageAtom].map((source) => source.subscribe(write));
  ends.push(worldAtom.subscribe(read));
  addEventListener('popstate', read);
  read();
  return () => {
    for (const end of ends) end();
    removeEventListener('popstate', read);
  };
}
