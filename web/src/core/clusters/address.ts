import type { AddressPart } from '../url/part.js';
import { clustersShownAtom } from './index.js';

export const clustersPart: AddressPart<boolean> = {
  atom: clustersShownAtom,
  write: (shown): Record<string, string> => (shown ? { clusters: 'shown' } : {}),
  read: (values) => values.get('clusters') === 'shown',
};
