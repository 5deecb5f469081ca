import { fromList, toList } from '../url/list.js';
import type { AddressPart } from '../url/part.js';
import { selectionAtom } from './index.js';
import type { Selection } from './types.js';

export const selectionPart: AddressPart<Selection> = {
  atom: selectionAtom,
  write: (selection) => {
    if (!selection) return {};
    return selection.kind === 'path' ? { path: toList([selection.id, selection.to]) } : { [selection.kind]: selection.id };
  },
  read: (values) => {
    const node = values.get('node');
    const edge = values.get('edge');
    const [from, to] = fromList(values.get('path') ?? '');
    if (from && to) return { kind: 'path', id: from, to };
    return node ? { kind: 'node', id: node } : edge ? { kind: 'edge', id: edge } : null;
  },
};
