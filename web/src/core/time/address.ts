import { PartialDate } from '../../../../src/model/extraction.js';
import { dateOf, firstDay, lastDay } from '../claims/index.js';
import { fromList, toList } from '../url/list.js';
import type { AddressPart } from '../url/part.js';
import type { Span } from './axis.js';
import { zoomAtom } from './index.js';

/** `axis=2008-01-01,2008-12-31`: the days that the time axis is about. */
export const axisPart: AddressPart<Span | null> = {
  atom: zoomAtom,
  write: (zoom): Record<string, string> => (zoom ? { axis: toList([dateOf(zoom.from), dateOf(zoom.to)]) } : {}),
  read: (values) => {
    const [from, to] = fromList(values.get('axis') ?? '').map((date) => PartialDate.safeParse(date).data ?? null);
    if (!from || !to) return null;
    const span = { from: firstDay(from), to: lastDay(to) };
    return span.from <= span.to ? span : null;
  },
  quiet: true,
};
