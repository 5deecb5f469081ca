// Adds up Vitest's JSON reports in a folder and prints the closing line. Arguments: the folder, then the names of steps that failed.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder, ...broken] = process.argv.slice(2);
let passed = 0;
let failed = 0;
let skipped = 0;

for (const file of readdirSync(folder).sort()) {
  const report = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  passed += report.numPassedTests;
  failed += report.numFailedTests;
  skipped += report.numPendingTests + report.numTodoTests;
  for (const suite of report.testResults) {
    // A file that could not be loaded has no tests to fail.
    if (suite.status === 'failed' && suite.assertionResults.every(({ status }) => status !== 'failed')) {
      failed += 1;
      console.log(`failed as a whole: ${suite.name}: ${suite.message.split('\n')[0]}`);
    }
    for (const test of suite.assertionResults) {
      if (['pending', 'skipped', 'todo'].includes(test.status)) console.log(`skipped: ${suite.name}: ${test.fullName}`);
      // One that failed at first keeps its messages.
      const outcome = test.status === 'failed' ? 'failed' : test.failureMessages.length > 0 ? 'passed at the second go only' : null;
      if (outcome)
        console.log(`${outcome}: ${suite.name}: ${test.fullName}\n${test.failureMessages.join('\n').split('\n').slice(0, 12).join('\n')}`);
    }
  }
}
// A step that failed without a failed test (lint, types, start) counts as one.
failed += Math.max(0, broken.length - failed);
if (skipped > 0) console.log('A test that is skipped here proves nothing: the run has failed.');
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed === 0 && skipped === 0 && passed > 0 ? 0 : 1;
