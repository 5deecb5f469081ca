/** The file that takes longest, and longest for the others, is begun first, so that the rest run beside it. */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const LONGEST = /tests\/compose\//;

export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLongest = ({ moduleId }: TestSpecification) => LONGEST.test(moduleId);
    return [...sorted.filter(isLongest), ...sorted.filter((file) => !isLongest(file))];
  }
}
