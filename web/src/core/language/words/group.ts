import { counted } from './counted.js';
import { inBoth } from './in-both.js';

type GroupWords = {
  title: string;
  nodes(count: number): string;
  selected(names: string, count: number): string;
  lost(count: number): string;
  actions: string;
  alone: string;
  hide: string;
  pin: string;
  unpin: string;
  frame: string;
  neighbours: string;
  path: string;
  members: string;
  sortBy: string;
  byClaims: string;
  byName: string;
  remove(name: string): string;
  add: string;
  inside: string;
  insideNone(filtered: boolean): string;
  outside: string;
  outsideNone(filtered: boolean): string;
  directions: Record<'out' | 'in' | 'both', (count: number) => string>;
  lasso: string;
  lassoHint: string;
  lassoTouch: string;
  chosen(count: string): string;
  done: string;
  addToSelection(name: string): string;
};

export const group = inBoth<GroupWords>({
  de: {
    title: 'Auswahl',
    nodes: (count) => counted('de', count, 'Entität', 'Entitäten'),
    selected: (names, count) => `${counted('de', count, 'Entität', 'Entitäten')} ausgewählt: ${names}`,
    lost: (count) => counted('de', count, 'Entität der Auswahl ist nicht im Graphen.', 'Entitäten der Auswahl sind nicht im Graphen.'),
    actions: 'Mit der Auswahl',
    alone: 'Allein zeigen',
    hide: 'Ausblenden',
    pin: 'Anheften',
    unpin: 'Lösen',
    frame: 'Heranholen',
    neighbours: 'Nachbarn dazu',
    path: 'Verbindung',
    members: 'Wer dazugehört',
    sortBy: 'Ordnen',
    byClaims: 'nach Aussagen',
    byName: 'nach Namen',
    remove: (name) => `${name} herausnehmen`,
    add: 'Wen noch? Namen suchen',
    inside: 'Untereinander',
    insideNone: (filtered) =>
      `${filtered ? 'Unter diesen Filtern haben sie nichts miteinander zu tun.' : 'Keine Aussage verbindet sie unmittelbar.'} Nehmen Sie Nachbarn dazu oder suchen Sie einen Namen.`,
    outside: 'Nach außen',
    outsideNone: (filtered) => `${filtered ? 'Unter diesen Filtern haben sie' : 'Sie haben'} nur miteinander zu tun.`,
    directions: { out: (count) => `an ${count}`, in: (count) => `von ${count}`, both: (count) => `mit ${count}` },
    lasso: 'Mehrere auswählen',
    lassoHint: 'Knoten umfahren oder anklicken',
    lassoTouch: 'Knoten umfahren oder antippen',
    chosen: (count) => `${count} ausgewählt`,
    done: 'Fertig',
    addToSelection: (name) => `Zur Auswahl: ${name}`,
  },
  en: {
    title: 'Selection',
    nodes: (count) => counted('en', count, 'entity', 'entities'),
    selected: (names, count) => `${counted('en', count, 'entity', 'entities')} selected: ${names}`,
    lost: (count) =>
      counted('en', count, 'entity of the selection is not in the graph.', 'entities of the selection are not in the graph.'),
    actions: 'With the selection',
    alone: 'Show alone',
    hide: 'Hide',
    pin: 'Pin',
    unpin: 'Unpin',
    frame: 'Bring closer',
    neighbours: 'Add neighbours',
    path: 'Connection',
    members: 'Who is in it',
    sortBy: 'Order',
    byClaims: 'by claims',
    byName: 'by name',
    remove: (name) => `Take out ${name}`,
    add: 'Who else? Search for a name',
    inside: 'Among themselves',
    insideNone: (filtered) =>
      `${filtered ? 'Under these filters they have nothing to do with each other.' : 'No claim joins them directly.'} Add neighbours or search for a name.`,
    outside: 'With others',
    outsideNone: (filtered) => `${filtered ? 'Under these filters they' : 'They'} have to do with each other only.`,
    directions: { out: (count) => `to ${count}`, in: (count) => `from ${count}`, both: (count) => `with ${count}` },
    lasso: 'Select several',
    lassoHint: 'Draw round nodes or click them',
    lassoTouch: 'Draw round nodes or tap them',
    chosen: (count) => `${count} selected`,
    done: 'Done',
    addToSelection: (name) => `To the selection: ${name}`,
  },
});
