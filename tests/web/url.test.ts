import { expect, test } from 'vitest';
import { ontology } from '../../src/ontology/index.js';
import { filtersPart } from '../../web/src/core/filters/address.js';
import { NO_FILTERS } from '../../web/src/core/filters/visible.js';
import { languagePart } from '../../web/src/core/language/address.js';
import { selectionPart } from '../../web/src/core/selection/address.js';
import { toHash, valuesOf } from '../../web/src/core/url/hash.js';
import { shortened, withKept } from '../../web/src/core/url/long.js';
import { viewPart } from '../../web/src/core/views/address.js';

const NOTHING = { view: viewPart.read(valuesOf(''), ontology()), selection: null, filters: NO_FILTERS, language: undefined };

type Address = ReturnType<typeof read>;

function read(hash: string) {
  const values = valuesOf(hash);
  return {
    view: viewPart.read(values, ontology()),
    selection: selectionPart.read(values, ontology()),
    filters: filtersPart.read(values, ontology()),
    language: languagePart.read(values, ontology()),
  };
}

function write({ view = 'graph', selection = null, filters = NO_FILTERS, language = null }: Address): string {
  return toHash({
    ...viewPart.write(view),
    ...selectionPart.write(selection),
    ...filtersPart.write(filters),
    ...languagePart.write(language),
  });
}

const ADDRESSES: { hash: string; address: Address }[] = [
  { hash: '', address: NOTHING },
  { hash: '#view=table', address: { ...NOTHING, view: 'table' } },
  { hash: '#node=entity:1f', address: { ...NOTHING, selection: { kind: 'node', id: 'entity:1f' } } },
  { hash: '#path=entity:1f,entity:2a', address: { ...NOTHING, selection: { kind: 'path', id: 'entity:1f', to: 'entity:2a' } } },
  {
    hash: '#nodes=entity:1f,entity:2a',
    address: { ...NOTHING, selection: { kind: 'group', id: 'entity:2a', nodes: ['entity:1f', 'entity:2a'] } },
  },
  { hash: '#cluster=entity:1f', address: { ...NOTHING, selection: { kind: 'cluster', id: 'entity:1f' } } },
  { hash: '#edge=arrow:a%26b%3D%23', address: { ...NOTHING, selection: { kind: 'edge', id: 'arrow:a&b=#' } } },
  {
    hash: '#node=entity:1f&hide=Country,Person&hide-modality=planned&hide-polarity=negative&lang=en',
    address: {
      ...NOTHING,
      selection: { kind: 'node', id: 'entity:1f' },
      filters: { ...NO_FILTERS, entityTypes: ['Country', 'Person'], modalities: ['planned'], polarities: ['negative'] },
      language: 'en',
    },
  },
  { hash: '#hide-relations=ATTACKS,WARNS', address: { ...NOTHING, filters: { ...NO_FILTERS, relationTypes: ['ATTACKS', 'WARNS'] } } },
];

test.each(ADDRESSES)('$hash and back', ({ hash, address }) => {
  expect(write(address)).toBe(hash);
  expect(read(hash)).toEqual(address);
});

const ODD: [hash: string, address: Address][] = [
  ['#hide=Unicorn,Person', { ...NOTHING, filters: { ...NO_FILTERS, entityTypes: ['Person'] } }],
  ['#lang=fr', NOTHING],
  ['#view=nowhere', NOTHING],
  ['#node=&what=ever', NOTHING],
  ['#nodes=a,,a', { ...NOTHING, selection: { kind: 'node', id: 'a' } }],
  ['#nodes=,', NOTHING],
  ['#node=%E4%', { ...NOTHING, selection: { kind: 'node', id: '\uFFFD%' } }],
];

test.each(ODD)('%s still opens', (hash, address) => {
  expect(read(hash)).toEqual(address);
});

test('what makes an address too long is kept beside it, the longest first, and read from there again', () => {
  const entries = { node: 'a', nodes: 'n'.repeat(60), pins: 'p'.repeat(50), hide: 'Person' };
  const length = (some: Record<string, string>) => toHash(some).length;
  expect(shortened(entries, length, 200)).toEqual({ told: entries, kept: {} });
  const { told, kept } = shortened(entries, length, 100);
  expect(toHash(told)).toBe(`#node=a&pins=${entries.pins}&hide=Person&kept=nodes`);
  expect(kept).toEqual({ nodes: entries.nodes });
  expect(toHash(shortened(entries, length, 60).told)).toBe('#node=a&hide=Person&kept=nodes,pins');
  const values = valuesOf(toHash(told));
  expect([withKept(values, { kept }), values.get('nodes')]).toEqual([true, entries.nodes]);
  for (const state of [null, 'x', { kept: null }, { kept: { nodes: 1 } }]) expect(withKept(valuesOf(toHash(told)), state)).toBe(false);
});
