import { expect, test } from 'vitest';
import { ontology } from '../../src/ontology/index.js';
import { NO_FILTERS } from '../../web/src/core/filters/visible.js';
import { type Address, fromHash, toHash } from '../../web/src/core/url/hash.js';

const NOTHING: Address = { selection: null, filters: NO_FILTERS, language: null };

const ADDRESSES: { hash: string; address: Address }[] = [
  { hash: '', address: NOTHING },
  { hash: '#node=entity:1f', address: { ...NOTHING, selection: { kind: 'node', id: 'entity:1f' } } },
  { hash: '#edge=arrow:a%26b%3D%23', address: { ...NOTHING, selection: { kind: 'edge', id: 'arrow:a&b=#' } } },
  {
    hash: '#node=entity:1f&hide=Country,Person&hide-modality=planned&hide-polarity=negative&lang=en',
    address: {
      selection: { kind: 'node', id: 'entity:1f' },
      filters: { ...NO_FILTERS, entityTypes: ['Country', 'Person'], modalities: ['planned'], polarities: ['negative'] },
      language: 'en',
    },
  },
  { hash: '#hide-relations=ATTACKS,WARNS', address: { ...NOTHING, filters: { ...NO_FILTERS, relationTypes: ['ATTACKS', 'WARNS'] } } },
];

test.each(ADDRESSES)('$hash and back', ({ hash, address }) => {
  expect(toHash(address)).toBe(hash);
  expect(fromHash(hash, ontology())).toEqual(address);
});

const ODD: [hash: string, address: Address][] = [
  ['#hide=Unicorn,Person', { ...NOTHING, filters: { ...NO_FILTERS, entityTypes: ['Person'] } }],
  ['#lang=fr', NOTHING],
  ['#node=&what=ever', NOTHING],
  ['#node=%E4%', { ...NOTHING, selection: { kind: 'node', id: '\uFFFD%' } }],
];

test.each(ODD)('%s still opens', (hash, address) => {
  expect(fromHash(hash, ontology())).toEqual(address);
});
