import type { AddressPart } from '../url/part.js';
import { QUEUES, type Queue, queueAtom } from './state.js';

export const reviewPart: AddressPart<Queue> = {
  atom: queueAtom,
  write: (queue) => (queue === 'claims' ? {} : { review: queue }),
  read: (values) => QUEUES.find((queue) => queue === values.get('review')) ?? 'claims',
};
