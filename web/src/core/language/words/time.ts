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
    hint: 'Ziehen wählt einen Zeitraum',
    since: (when) => `seit ${when}`,
    until: (when) => `bis ${when}`,
  },
  en: {
    title: 'Time',
    from: 'Start of the period',
    to: 'End of the period',
    clear: 'All time',
    all: 'All time',
    undated: (count) => `${counted('en', count, 'claim', 'claims')} without a date`,
    bar: (when, count) => `${when}: ${counted('en', count, 'claim', 'claims')}`,
    hint: 'Drag to choose a period',
    since: (when) => `since ${when}`,
    until: (when) => `until ${when}`,
  },
});
