/** Files that are there whole or not at all. */
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { DepescheError, messageOf } from '../model/errors.js';

export class OutputError extends DepescheError {}

/** @throws OutputError where it cannot be written; what was there before stays */
export async function writeWhole(file: string, text: string): Promise<void> {
  await writing(file, async () => {
    try {
      await writeFile(`${file}.part`, text);
      await rename(`${file}.part`, file);
    } catch (error) {
      await rm(`${file}.part`, { force: true });
      throw error;
    }
  });
}

async function writing(where: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    throw new OutputError('input', { where, got: messageOf(error), expected: 'a place to write to' }, { cause: error });
  }
}

export const makeFolder = (folder: string): Promise<void> => writing(folder, () => mkdir(folder, { recursive: true }));
