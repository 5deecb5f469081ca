import { fromList, toList } from '../url/list.js';
import type { AddressPart } from '../url/part.js';
import { type Brought, broughtAtom } from './brought.js';

/** Stands in no id, and a fragment need not escape it. */
const BETWEEN = '~';

/** `more=entity:1f,entity:2a~entity:3c~entity:4d`: one that was brought by itself, and one with the two that it brought. */
export const broughtPart: AddressPart<Brought> = {
  atom: broughtAtom,
  write: (brought) => (brought.length > 0 ? { more: toList(brought.map(written)) } : {}),
  read: (values) => {
    const text = values.get('more');
    return text ? fromList(text).flatMap(batchIn) : [];
  },
  // What is selected is brought; a step back to it before that would bring it again.
  quiet: true,
};

function written({ by, ids }: Brought[number]): string {
  return ids.length === 1 && ids[0] === by ? by : [by, ...ids].join(BETWEEN);
}

function batchIn(text: string): Brought {
  const [by = '', ...ids] = text.split(BETWEEN).filter((id) => id !== '');
  return by === '' ? [] : [{ by, ids: ids.length > 0 ? ids : [by] }];
}
