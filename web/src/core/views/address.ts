import type { AddressPart } from '../url/part.js';
import { VIEWS, type ViewName, viewAtom } from './index.js';

export const viewPart: AddressPart<ViewName> = {
  atom: viewAtom,
  write: (view) => (view === 'graph' ? {} : { view }),
  read: (values) => VIEWS.find((view) => view === values.get('view')) ?? 'graph',
};
