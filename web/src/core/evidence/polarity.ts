import type { Polarity } from '../../../../src/model/vocabulary.js';

/** What is affirmed stands before what is denied. */
export const POLARITY_ORDER: readonly Polarity[] = ['positive', 'negative'];
