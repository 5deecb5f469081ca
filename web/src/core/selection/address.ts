import type { AddressPart } from '../url/part.js';
import { selectionAtom } from './index.js';
import type { Selection } from './types.js';

export const selectionPart: AddressPart<Selection> = {
  atom: selectionAtom,
  write: (selection) => (selection ? { [selection.kind]: selection.id } : {}),
  read: (values) => {
    const node = values.get('node');
    const edge = values.get('edge');
    return node ? { kind: 'node', id: node } : edge ? { kind: 'edge', id: edge } : null;
  },
};
