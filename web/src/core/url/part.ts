import type { Ontology } from '../../../../src/model/ontology.js';
import type { Atom, Readable } from '../atom.js';

/** What one slice of the state writes into the address and reads from it. Each names its own keys. */
export type AddressPart<T> = {
  atom: Atom<T>;
  /** Nothing for a value that need not be told. */
  write(value: T): Record<string, string>;
  /** What it does not know it leaves out, so that an old or mistyped address still opens; `undefined` leaves the value as it is. */
  read(values: URLSearchParams, ontology: Ontology): T | undefined;
  /** Changes too often for a step back each: the newest takes the place of the one before. */
  quiet?: true;
};

/** A part whatever its value is. */
export type Part = { state: Readable<unknown>; quiet: boolean; write(): Record<string, string>; read: ReadPart };
type ReadPart = (values: URLSearchParams, ontology: Ontology) => void;

export function asPart<T>({ atom, write, read, quiet }: AddressPart<T>): Part {
  return {
    state: atom,
    quiet: quiet ?? false,
    write: () => write(atom.get()),
    read: (values, ontology) => {
      const value = read(values, ontology);
      if (value !== undefined) atom.set(value);
    },
  };
}
