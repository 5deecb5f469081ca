import { counted } from './counted.js';
import { inBoth } from './in-both.js';

type NodeWords = {
  actions: string;
  around: string;
  hide: string;
  pin: string;
  unpin: string;
  byHand: string;
  takenOut(count: number): string;
  alone(count: number): string;
  bringBack: string;
  bringOneBack: string;
  allBack: string;
  filteredOut: string;
};

export const node = inBoth<NodeWords>({
  de: {
    actions: 'Im Bild',
    around: 'Nur Umgebung',
    hide: 'Ausblenden',
    pin: 'Anheften',
    unpin: 'Lösen',
    byHand: 'Von Hand',
    takenOut: (count) => counted('de', count, 'Knoten ausgeblendet', 'Knoten ausgeblendet'),
    alone: (count) => counted('de', count, 'Knoten allein gezeigt', 'Knoten allein gezeigt'),
    bringBack: 'Alle zurückholen',
    bringOneBack: 'Zurückholen',
    allBack: 'Alles wieder im Bild',
    filteredOut: 'Die Filter zeigen diesen Knoten nicht',
  },
  en: {
    actions: 'In the picture',
    around: 'Only neighbours',
    hide: 'Hide',
    pin: 'Pin',
    unpin: 'Unpin',
    byHand: 'By hand',
    takenOut: (count) => counted('en', count, 'node hidden', 'nodes hidden'),
    alone: (count) => counted('en', count, 'node shown alone', 'nodes shown alone'),
    bringBack: 'Bring all back',
    bringOneBack: 'Bring back',
    allBack: 'Everything is back in the picture',
    filteredOut: 'The filters do not show this node',
  },
});
