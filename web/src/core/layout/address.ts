import { fromList, toList } from '../url/list.js';
import type { AddressPart } from '../url/part.js';
import { layoutKindAtom, pinsAtom } from './index.js';
import { LAYOUTS, type LayoutKind, type Positions } from './types.js';

export const layoutPart: AddressPart<LayoutKind> = {
  atom: layoutKindAtom,
  write: (layout) => (layout === 'forces' ? {} : { layout }),
  read: (values) => LAYOUTS.find((layout) => layout === values.get('layout')) ?? 'forces',
};

/** `pins=entity:1f:120:-45,…`: reloaded or sent on, what a person has arranged lies where they put it. */
export const pinsPart: AddressPart<Positions> = {
  atom: pinsAtom,
  write: (pins) => {
    const ids = Object.keys(pins).sort();
    return ids.length > 0 ? { pins: toList(ids.map((id) => `${id}:${pins[id]?.x}:${pins[id]?.y}`)) } : {};
  },
  read: (values) => pinsIn(values.get('pins')),
  quiet: true,
};

function pinsIn(text: string | null): Positions {
  const pins: Positions = {};
  for (const pin of fromList(text ?? '')) {
    const [, id, x, y] = /^(.+):(-?\d+):(-?\d+)$/.exec(pin) ?? [];
    if (id !== undefined) pins[id] = { x: Number(x), y: Number(y) };
  }
  return pins;
}
