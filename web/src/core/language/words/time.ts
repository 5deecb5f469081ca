import { counted } from './counted.js';
import { inBoth } from './in-both.js';

type TimeWords = {
  title: string;
  from: string;
  to: string;
  clear: string;
  all: string;
  undated(count: number): string;
  bar(when: string, count: number): string;
  hint: string;
  since(when: string): string;
  until(when: string): string;
  before(when: string): string;
  after(when: string): string;
  /** What of the claims stands in one bar at an end of the axis. */
  folded(ends: string): string;
  earlier(count: string): string;
  later(count: string): string;
  nearer: string;
  farther: string;
};

export const time = inBoth<TimeWords>({
  de: {
    title: 'Zeit',
    from: 'Beginn des Zeitraums',
    to: 'Ende des Zeitraums',
    clear: 'Ganze Zeit',
    all: 'Ganze Zeit',
    undated: (count) => `${counted('de', count, 'Aussage', 'Aussagen')} ohne Datum`,
    bar: (when, count) => `${when}: ${counted('de', count, 'Aussage', 'Aussagen')}`,
    hint: 'Ziehen wählt einen Zeitraum, ein Doppelklick geht näher heran',
    since: (when) => `seit ${when}`,
    until: (when) => `bis ${when}`,
    before: (when) => `vor ${when}`,
    after: (when) => `nach ${when}`,
    folded: (ends) => `Zusammengefasst: ${ends}`,
    earlier: (count) => `${count} davor`,
    later: (count) => `${count} danach`,
    nearer: 'Näher heran',
    farther: 'Weiter weg',
  },
  en: {
    title: 'Time',
    from: 'Start of the period',
    to: 'End of the period',
    clear: 'All time',
    all: 'All time',
    undated: (count) => `${counted('en', count, 'claim', 'claims')} without a date`,
    bar: (when, count) => `${when}: ${counted('en', count, 'claim', 'claims')}`,
    hint: 'Drag to choose a period, double-click to go closer',
    since: (when) => `since ${when}`,
    until: (when) => `until ${when}`,
    before: (when) => `before ${when}`,
    after: (when) => `after ${when}`,
    folded: (ends) => `Folded: ${ends}`,
    earlier: (count) => `${count} before`,
    later: (count) => `${count} after`,
    nearer: 'Closer',
    farther: 'Further away',
  },
});
