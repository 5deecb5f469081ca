/**
 * What takes long is begun early, so that the rest runs beside it. Those that borrow the one Neo4j for a moment come before the one that keeps it for
 * minutes: nobody waits for that one. Compose comes after some others, while a build server builds its image (.ci/run), and ends before the last of them.
 */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const ORDER = [
  /cypher\/neo4j-browser/,
  /cli\/hardship/,
  /pipeline\/growth/,
  /cli\/graph/,
  /(?:cli|store)\/neo4j|cypher\/saved-queries|export\/cypher/,
  /store\/conformance/,
  /compose\/compose/,
];

export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = ORDER.findIndex((pattern) => pattern.test(moduleId));
      return at < 0 ? ORDER.length : at;
    };
    const sorted = await super.sort(files);
    return sorted.sort((one, other) => place(one) - place(other));
  }
}
