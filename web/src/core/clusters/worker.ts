/** Looks for clusters off the page's thread. */
import { detect } from './detect.js';
import type { Ties } from './ties.js';

self.onmessage = ({ data }: MessageEvent<Ties>) => self.postMessage(detect(data));
