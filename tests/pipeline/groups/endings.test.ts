import { expect, it } from 'vitest';
import { endsLikeGenitive } from '../../../src/pipeline/groups/agreement.js';

it.each(['russlands', 'max', 'fritz', 'strauß', 'max’', "fritz'"])('%s ends like a genitive', (lower) => {
  expect(endsLikeGenitive(lower)).toBe(true);
});

it.each(['polen', 'anna’', "'", '’', ''])('"%s" does not', (lower) => expect(endsLikeGenitive(lower)).toBe(false));
