import { inBoth } from './in-both.js';

type FiltersWords = {
  title: string;
  reset: string;
  entityTypes: string;
  relations: string;
  modality: string;
  polarity: string;
  only: string;
  all: string;
  showAll: string;
  some(shown: string, all: string): string;
  chosen(count: string): string;
  andMore(names: string, more: number): string;
  onlyThis(name: string): string;
  open(name: string): string;
  speakers: string;
  sources: string;
  minSources: string;
  find: string;
  noneFound: string;
  onlySaidBy(name: string): string;
  allVoices: string;
  whoDemands: string;
  disputedOnly: string;
  disputedMeaning: string;
};

export const filters = inBoth<FiltersWords>({
  de: {
    title: 'Filter',
    reset: 'Zurücksetzen',
    entityTypes: 'Entitäten',
    relations: 'Beziehungen',
    modality: 'Wie sicher',
    polarity: 'Bejaht oder verneint',
    only: 'nur',
    all: 'Alle',
    showAll: 'alle zeigen',
    some: (shown, all) => `${shown} von ${all}`,
    chosen: (count) => `${count} gewählt`,
    andMore: (names, more) => `${names} und ${more} weitere`,
    onlyThis: (name) => `Nur ${name} zeigen`,
    open: (name) => `Arten von „${name}“ zeigen`,
    speakers: 'Wer es sagt',
    sources: 'Medien',
    minSources: 'Mindestens so viele Medien',
    find: 'Suchen',
    noneFound: 'Nichts gefunden.',
    onlySaidBy: (name) => `Nur zeigen, was ${name} sagt`,
    allVoices: 'Wieder zeigen, was alle sagen',
    whoDemands: 'Wer fordert was von wem?',
    disputedOnly: 'Nur Umstrittenes',
    disputedMeaning: 'Beziehungen, die manche Aussagen bejahen und andere verneinen',
  },
  en: {
    title: 'Filters',
    reset: 'Reset',
    entityTypes: 'Entities',
    relations: 'Relations',
    modality: 'How certain',
    polarity: 'Affirmed or denied',
    only: 'only',
    all: 'All',
    showAll: 'show all',
    some: (shown, all) => `${shown} of ${all}`,
    chosen: (count) => `${count} chosen`,
    andMore: (names, more) => `${names} and ${more} more`,
    onlyThis: (name) => `Show only ${name}`,
    open: (name) => `Show the kinds of “${name}”`,
    speakers: 'Who says so',
    sources: 'Outlets',
    minSources: 'At least so many outlets',
    find: 'Find',
    noneFound: 'Nothing found.',
    onlySaidBy: (name) => `Show only what ${name} says`,
    allVoices: 'Show again what everybody says',
    whoDemands: 'Who demands what of whom?',
    disputedOnly: 'Disputed only',
    disputedMeaning: 'Relations that some claims affirm and others deny',
  },
});
