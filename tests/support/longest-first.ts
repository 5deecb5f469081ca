/**
 * Files that take long are begun first, so that the rest run beside them. Compose comes after some others: a build server builds its image
 * in the meantime (.ci/run), and without one it still ends before the last of the rest.
 */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const ORDER = [
  /store\/conformance/,
  /cypher\/neo4j-browser/,
  /cli\/hardship/,
  /pipeline\/growth/,
  /cli\/graph/,
  /cli\/extract/,
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
