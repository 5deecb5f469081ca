import { expect, test } from 'vitest';
import { isIllFramed } from '../../web/src/core/camera/framing.js';

const STAGE = { width: 1000, height: 600 };
const CASES: [name: string, extent: [left: number, right: number, top: number, bottom: number], atRest: boolean, ill: boolean][] = [
  ['what fills the stage is well shown', [50, 950, 40, 560], true, false],
  ['one side is enough', [50, 950, 300, 310], true, false],
  ['a corner is too little', [600, 900, 100, 300], true, true],
  ['a corner is too little, wherever the camera is', [600, 900, 100, 300], false, true],
  ['with everything to be seen, nothing may lie outside', [-40, 950, 40, 560], true, true],
  ['near by, much may lie outside', [-4000, 5000, -900, 2000], false, false],
  ['near by, not all may lie outside', [-4000, -10, -900, 2000], false, true],
];

test.each(CASES)('%s', (_name, [left, right, top, bottom], atRest, ill) => {
  expect(isIllFramed({ left, right, top, bottom }, STAGE, atRest)).toBe(ill);
});
