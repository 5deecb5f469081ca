import { inBoth } from './in-both.js';

type PaletteWords = {
  title: string;
  placeholder: string;
  none: string;
  found(count: number): string;
  only(name: string): string;
  /** Words that an answer leaves out. */
  without(words: string): string;
  groups: Record<'connections' | 'entities' | 'relations' | 'selected' | 'views' | 'layout' | 'filters' | 'export' | 'settings', string>;
  help: string;
  /** As it stands on keyboards. */
  control: string;
  press: string;
  pull: string;
  keys: Record<
    'commands' | 'search' | 'walk' | 'add' | 'toggle' | 'line' | 'expand' | 'collapse' | 'fit' | 'arrange' | 'undo' | 'back' | 'help',
    string
  >;
};

export const palette = inBoth<PaletteWords>({
  de: {
    title: 'Befehle',
    placeholder: 'Name, Beziehung oder Befehl',
    none: 'Nichts passt. Versuchen Sie einen Teil eines Namens oder ein anderes Wort.',
    found: (count) => (count === 1 ? 'Ein Eintrag' : `${count} Einträge`),
    only: (name) => `Nur: ${name}`,
    without: (words) => `ohne: ${words}`,
    groups: {
      connections: 'Verbindung',
      entities: 'Entitäten',
      selected: 'Ausgewählt',
      relations: 'Beziehungen',
      views: 'Zur Ansicht',
      layout: 'Bild',
      filters: 'Filtern',
      export: 'Zum Mitnehmen',
      settings: 'Einstellungen',
    },
    help: 'Tasten zeigen',
    control: 'Strg',
    press: 'Klick',
    pull: 'Ziehen',
    keys: {
      commands: 'Befehle',
      search: 'Namen suchen',
      walk: 'Im Graphen von Knoten zu Knoten',
      add: '… und den nächsten zur Auswahl dazu',
      toggle: 'Zur Auswahl dazu, aus ihr heraus: Knoten, Namen',
      line: 'Linie um Knoten: alle darin auswählen',
      expand: 'Nachbarn des gewählten Knotens ergänzen',
      collapse: 'Einklappen, was an ihm hängt',
      fit: 'Einpassen, was zu sehen ist',
      arrange: 'Neu anordnen, was zu sehen ist',
      undo: 'Zurückholen, was zuletzt aus dem Bild kam; die Anordnung davor',
      back: 'Zurück, schließen',
      help: 'Diese Übersicht',
    },
  },
  en: {
    title: 'Commands',
    placeholder: 'A name, a relation or a command',
    none: 'Nothing fits. Try a part of a name or another word.',
    found: (count) => (count === 1 ? 'One entry' : `${count} entries`),
    only: (name) => `Only: ${name}`,
    without: (words) => `without: ${words}`,
    groups: {
      connections: 'Connection',
      entities: 'Entities',
      selected: 'Selected',
      relations: 'Relations',
      views: 'Go to view',
      layout: 'Picture',
      filters: 'Filter',
      export: 'To take away',
      settings: 'Settings',
    },
    help: 'Show the keys',
    control: 'Ctrl',
    press: 'click',
    pull: 'drag',
    keys: {
      commands: 'Commands',
      search: 'Search for a name',
      walk: 'In the graph, from node to node',
      add: '… and add the next to the selection',
      toggle: 'Into and out of the selection: nodes, names',
      line: 'A line round nodes: select all within',
      expand: 'Expand the neighbours of the selected node',
      collapse: 'Collapse what hangs on it',
      fit: 'Fit what is shown',
      arrange: 'Arrange anew what is shown',
      undo: 'Bring back what left the picture last; the layout before',
      back: 'Back, close',
      help: 'This list',
    },
  },
});
