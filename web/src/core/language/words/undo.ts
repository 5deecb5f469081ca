import { inBoth } from './in-both.js';

type UndoWords = {
  back(names: string, more: number): string;
  asBefore: string;
  nothing: string;
};

export const undo = inBoth<UndoWords>({
  de: {
    back: (names, more) => `Wieder im Bild: ${names}${more > 0 ? ` und ${more} weitere` : ''}`,
    asBefore: 'Wieder wie zuvor',
    nothing: 'Es gibt nichts zurückzuholen',
  },
  en: {
    back: (names, more) => `Back in the picture: ${names}${more > 0 ? ` and ${more} more` : ''}`,
    asBefore: 'As it was before',
    nothing: 'There is nothing to bring back',
  },
});
