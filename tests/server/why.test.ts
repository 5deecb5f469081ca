/** Why a claim stands there: its sentence read anew by the real pipeline. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WhyView } from '../../src/model/explanation.js';
import type { Extraction } from '../../src/model/extraction.js';
import { arrowId } from '../../src/model/ids.js';
import { extract } from '../../src/pipeline/index.js';
import { type RunningServer, startServer } from '../../src/server/index.js';
import type { GraphStore } from '../../src/store/contract.js';
import { openStore } from '../../src/store/index.js';
import { article } from '../support/reading.js';
import { ask } from './support.js';

const TEXT = 'Der russische Außenminister Sergej Lawrow kam nach Genf.\n\n* * *\n\nEr forderte die NATO zum Abzug auf.';
const READ = extract(article(TEXT, 'gelesen'));
/** A claim that no version of the reader would make of that sentence. */
const BY_HAND: Extraction = {
  ...extract(article(TEXT, 'von-hand')),
  statements: [],
  relations: READ.relations.slice(0, 1).map((claim) => ({ ...claim, id: 'claim:hand', rule: 'by-hand' })),
};
const LONG = extract(article('Polen forderte Norwegen zum Einlenken auf.', 'lang'));

let folder: string;
let store: GraphStore;
let server: RunningServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'depesche-why-'));
  store = await openStore({ location: join(folder, 'graph.grafeo') });
  const long = { ...LONG, article: { ...LONG.article, text: LONG.article.text.padEnd(200_001) } };
  for (const document of [READ, BY_HAND, long]) await store.load(document);
  server = await startServer({ store, storeKind: 'grafeo', port: 0 });
});
afterAll(async () => {
  await server?.close();
  await store?.close();
  await rm(folder, { recursive: true, force: true });
});

const arrowOf = ({ type, source, target }: Extraction['relations'][number]) => arrowId(type, source, target);

async function whyOf(claim: Extraction['relations'][number] | undefined): Promise<WhyView> {
  if (!claim) throw new Error('no such claim was read');
  const reply = await ask(`${server.url}/api/relations/${arrowOf(claim)}/claims/${claim.id}/why`);
  expect(reply.status, reply.text).toBe(200);
  return WhyView.parse(JSON.parse(reply.text));
}

test('a claim is explained by its sentence, whatever stands before it', async () => {
  const why = await whyOf(READ.relations.find(({ type }) => type === 'DEMANDS'));
  expect(why).toMatchObject({ stillRead: true, sentence: { index: 1, text: 'Er forderte die NATO zum Abzug auf.' } });
  expect(why.sentence?.mentions.find(({ text }) => text === 'Er')).toMatchObject({
    entities: [{ name: 'Sergej Lawrow' }],
    before: 'Sergej Lawrow',
  });
  expect(why.sentence?.rules.find(({ outcome }) => outcome === 'claim')).toMatchObject({
    relation: 'DEMANDS',
    detail: 'Sergej Lawrow → NATO',
  });
});

test('a claim from elsewhere is told apart', async () => {
  const why = await whyOf(BY_HAND.relations[0]);
  expect(why.stillRead).toBe(false);
  expect(why.sentence?.text).toContain('Lawrow kam nach Genf');
});

test('an article too long to be read while others wait is refused', async () => {
  const claim = LONG.relations[0];
  const reply = await ask(`${server.url}/api/relations/${claim ? arrowOf(claim) : ''}/claims/${claim?.id}/why`);
  expect(reply.status).toBe(429);
  expect(reply.text).toContain('got a text of 200001 characters');
});

test('a claim that does not lie under the arrow is not there', async () => {
  const [claim] = READ.relations;
  const reply = await ask(`${server.url}/api/relations/${claim ? arrowOf(claim) : ''}/claims/claim:none/why`);
  expect(reply.status).toBe(404);
  expect(JSON.parse(reply.text).error).toMatchObject({ where: 'path parameter claim', expected: 'the id of a claim under this arrow' });
});
