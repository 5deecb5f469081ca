import { counted } from './counted.js';
import { inBoth } from './in-both.js';

type ExpandWords = {
  missing(count: number): string;
  expand: string;
  expandSome(count: number): string;
  collapse: string;
  collapseSome(count: number): string;
  unfold: string;
  brought(count: number, left: number): string;
  complete: string;
  failed: string;
  added(count: number): string;
  takeAway: string;
  folded(count: number): string;
  foldedHere(count: number): string;
  loners: string;
  lonersMeaning: string;
};

export const expand = inBoth<ExpandWords>({
  de: {
    missing: (count) => counted('de', count, 'Nachbar ist nicht im Bild.', 'Nachbarn sind nicht im Bild.'),
    expand: 'Nachbarn ergänzen',
    expandSome: (count) => `Die ${count} stärksten ergänzen`,
    collapse: 'Einklappen',
    collapseSome: (count) => `Einklappen (${count})`,
    unfold: 'Ausklappen',
    brought: (count, left) =>
      `${counted('de', count, 'Nachbar', 'Nachbarn')} ergänzt.${left > 0 ? ` ${counted('de', left, 'fehlt', 'fehlen')} noch.` : ''}`,
    complete: 'Alle Nachbarn sind schon im Bild.',
    failed: 'Die Nachbarn sind nicht gekommen. Bitte noch einmal versuchen.',
    added: (count) => counted('de', count, 'Knoten ergänzt', 'Knoten ergänzt'),
    takeAway: 'Ergänzte entfernen',
    folded: (count) => counted('de', count, 'Knoten eingeklappt', 'Knoten eingeklappt'),
    foldedHere: (count) => counted('de', count, 'Nachbar ist hier eingeklappt.', 'Nachbarn sind hier eingeklappt.'),
    loners: 'ohne Beziehung',
    lonersMeaning: 'Entitäten, von denen im Bild keine Beziehung ausgeht oder kommt. In großen Graphen sind sie zunächst ausgeblendet.',
  },
  en: {
    missing: (count) => counted('en', count, 'neighbour is not in the picture.', 'neighbours are not in the picture.'),
    expand: 'Expand neighbours',
    expandSome: (count) => `Add the ${count} strongest`,
    collapse: 'Collapse',
    collapseSome: (count) => `Collapse (${count})`,
    unfold: 'Unfold',
    brought: (count, left) =>
      `${counted('en', count, 'neighbour', 'neighbours')} added.${left > 0 ? ` ${counted('en', left, 'is', 'are')} still missing.` : ''}`,
    complete: 'All neighbours are in the picture already.',
    failed: 'The neighbours did not arrive. Please try again.',
    added: (count) => counted('en', count, 'node added', 'nodes added'),
    takeAway: 'Remove added nodes',
    folded: (count) => counted('en', count, 'node collapsed', 'nodes collapsed'),
    foldedHere: (count) => counted('en', count, 'neighbour is collapsed here.', 'neighbours are collapsed here.'),
    loners: 'without a relation',
    lonersMeaning: 'Entities that no relation in the picture comes from or goes to. In large graphs they are hidden at first.',
  },
});
