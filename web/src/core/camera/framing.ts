/** Whether what is shown is well in the picture. */

/** Sides in pixels of the stage. */
export type Extent = { left: number; right: number; top: number; bottom: number };

/** What fills less of the stage, each way, is shown too small. */
const SMALL = 0.45;

/** @param atRest whether the camera shows everything: then everything is to be in sight; elsewhere, where a person has taken it, at least something */
export function isIllFramed(
  { left, right, top, bottom }: Extent,
  { width, height }: { width: number; height: number },
  atRest: boolean,
): boolean {
  if (Math.max((right - left) / width, (bottom - top) / height) < SMALL) return true;
  if (atRest) return left < 0 || top < 0 || right > width || bottom > height;
  return right < 0 || bottom < 0 || left > width || top > height;
}
