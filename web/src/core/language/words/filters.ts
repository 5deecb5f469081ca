import { inBoth } from './in-both.js';

type FiltersWords = {
  title: string;
  reset: string;
  entityTypes: string;
  relations: string;
  modality: string;
  polarity: string;
  only: string;
  onlyThis(name: string): string;
  open(name: string): string;
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
    onlyThis: (name) => `Nur ${name} zeigen`,
    open: (name) => `Arten von „${name}“ zeigen`,
  },
  en: {
    title: 'Filters',
    reset: 'Reset',
    entityTypes: 'Entities',
    relations: 'Relations',
    modality: 'How certain',
    polarity: 'Affirmed or denied',
    only: 'only',
    onlyThis: (name) => `Show only ${name}`,
    open: (name) => `Show the kinds of “${name}”`,
  },
});
