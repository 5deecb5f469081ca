import { inBoth } from './in-both.js';

type LegendWords = {
  title: string;
  cooperation: string;
  conflict: string;
  words: string;
  deeds: string;
  structure: string;
  faint: string;
  denied: string;
  disputed: string;
  thickness: string;
  size: string;
};

export const legend = inBoth<LegendWords>({
  de: {
    title: 'Legende',
    cooperation: 'Zusammenarbeit',
    conflict: 'Konflikt',
    words: 'Worte',
    deeds: 'Taten',
    structure: 'Zugehörigkeit',
    faint: 'geplant, möglich oder gefordert',
    denied: 'verneint',
    disputed: 'umstritten',
    thickness: 'Je dicker der Pfeil, desto mehr Quellen stehen dahinter.',
    size: 'Je größer der Knoten, desto mehr Aussagen.',
  },
  en: {
    title: 'Legend',
    cooperation: 'Cooperation',
    conflict: 'Conflict',
    words: 'words',
    deeds: 'deeds',
    structure: 'Affiliation',
    faint: 'planned, possible or demanded',
    denied: 'denied',
    disputed: 'disputed',
    thickness: 'The thicker an arrow, the more sources stand behind it.',
    size: 'The larger a node, the more claims name it.',
  },
});
