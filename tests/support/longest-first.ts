/** The files that take longest are begun first, so that the rest run beside them. */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const LONGEST = ['tests/compose/compose.test.ts', 'tests/web/explorer.test.ts', 'tests/web/looks.test.ts'];

export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const longest = LONGEST.flatMap((path) => sorted.filter(({ moduleId }) => moduleId.endsWith(path)));
    return [...longest, ...sorted.filter((file) => !longest.includes(file))];
  }
}
