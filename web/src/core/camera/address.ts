import type { AddressPart } from '../url/part.js';
import { type CameraPlace, cameraAtom } from './index.js';

/** `at=0.52,0.41,0.5`: middle of the view and how much of the picture is seen. */
export const cameraPart: AddressPart<CameraPlace | null> = {
  atom: cameraAtom,
  write: (place) => (place ? { at: [place.x, place.y, place.ratio].join(',') } : {}),
  read: (values) => {
    const [x, y, ratio] = (values.get('at') ?? '').split(',').map(Number);
    if (x === undefined || y === undefined || ratio === undefined) return null;
    return [x, y, ratio].every(Number.isFinite) && ratio > 0 ? { x, y, ratio } : null;
  },
  quiet: true,
};
