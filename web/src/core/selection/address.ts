import { fromList, toList } from '../url/list.js';
import type { AddressPart } from '../url/part.js';
import { groupOf } from './group.js';
import { selectionAtom } from './index.js';
import type { Selection } from './types.js';

export const selectionPart: AddressPart<Selection> = {
  atom: selectionAtom,
  write: (selection) => {
    if (!selection) return {};
    if (selection.kind === 'path') return { path: toList([selection.id, selection.to]) };
    return selection.kind === 'group' ? { nodes: toList(selection.nodes) } : { [selection.kind]: selection.id };
  },
  read: (values) => {
    const [from, to] = fromList(values.get('path') ?? '');
    if (from && to) return { kind: 'path', id: from, to };
    const group = groupOf(fromList(values.get('nodes') ?? '').filter((id) => id !== ''));
    if (group) return group;
    for (const kind of ['cluster', 'node', 'edge'] as const) {
      const id = values.get(kind);
      if (id) return { kind, id };
    }
    return null;
  },
};
