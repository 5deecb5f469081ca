/** The Cypher script makes the same graph anew: tried on a real Neo4j. */
import neo4j from 'neo4j-driver';
import { afterAll, describe, expect, it } from 'vitest';
import { EXPORTS } from '../../src/export/index.js';
import { literal } from '../../src/export/literal.js';
import { borrowNeo4j } from '../support/neo4j.js';
import { dataOf, NASTY } from './data.js';

const database = await borrowNeo4j();

describe.skipIf(database === null)('the Cypher script', () => {
  const { location, username, password } = database?.settings ?? { location: 'bolt://localhost', username: '', password: '' };
  const driver = neo4j.driver(location, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  const run = async (query: string) => (await driver.executeQuery(query)).records.map((record) => record.toObject());

  afterAll(async () => {
    await driver.close();
    await database?.release();
  });

  it('makes every node, arrow and claim with its sentence', async () => {
    const data = await dataOf();
    for (const statement of statementsOf(String(EXPORTS.cypher(data)))) await run(statement);
    expect(await run('MATCH (e:Entity)-[r]->(:Entity) RETURN count(r) AS arrows, count(DISTINCT r.id) AS ids')).toEqual([
      { arrows: data.arrows.length, ids: data.arrows.length },
    ]);
    expect(await run('MATCH (e:Entity) RETURN count(e) AS n')).toEqual([{ n: data.nodes.length }]);
    expect(await run('MATCH (a:Article) RETURN count(a) AS n')).toEqual([{ n: 4 }]);
    expect(
      await run(`MATCH (s:Entity)<-[:SOURCE]-(c:Claim)-[:TARGET]->(t:Entity), (c)-[v:EVIDENCED_BY]->(e:Sentence)-[:IN]->(a:Article)
        MATCH (c)-[:ATTRIBUTED_TO]->(w:Entity) WHERE c.type = 'DEMANDS' AND c.polarity = 'negative'
        RETURN s.name AS source, t.name AS target, w.id AS speaker, c.modality AS modality, e.text AS sentence, a.id AS article`),
    ).toEqual([
      {
        source: expect.stringMatching(/Lawrow|Lavrov/),
        target: 'NATO',
        speaker: 'entity:kranich',
        modality: 'asserted',
        sentence: expect.stringContaining('sagt: '),
        article: 'echo',
      },
    ]);
    expect(
      await run("MATCH (:Person {id: 'entity:lawrow'})-[r:MET_WITH]-(:Person) RETURN r.claims AS claims, r.sources AS sources"),
    ).toEqual([{ claims: 2, sources: 2 }]);
    expect(await run("MATCH (:Sentence)-[m:MENTIONS]->(e {id: 'entity:kranich'}) RETURN count(m) > 1 AS several")).toEqual([
      { several: true },
    ]);
  });

  it('keeps texts as they are', async () => {
    const kept = NASTY.replace(/(?!\n)\p{Cc}/gu, '');
    expect(await run("MATCH (e {id: 'entity:a'}) RETURN e.name AS name, labels(e) AS labels")).toEqual([
      { name: expect.any(String), labels: expect.arrayContaining(['Entity', 'Person']) },
    ]);
    for (const text of ['C:\\users\\u0041', "it's", '\\', "\\'", 'a\nb\r\tc', '\u2028', '𝄞', kept])
      expect(await run(`RETURN ${literal(text)} AS text`)).toEqual([{ text }]);
  });
});

it('half a character and control characters do not get into a literal', () => {
  expect(literal('a\ud800b\u0000c\u0007')).toBe("'a\ufffdbc'");
  expect(literal({ a: [1, null, true], b: undefined, c: { d: "'" } })).toBe("{a: [1, null, true], c: {d: '\\''}}");
});

/** As cypher-shell splits: no literal of ours holds a line break, so a statement ends where a line ends with a semicolon. */
function statementsOf(script: string): string[] {
  return script
    .split(/;\n/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}
