import { inBoth } from './in-both.js';

type ClaimWords = {
  says(name: string): string;
  accordingTo(name: string): string;
  ownVoice: string;
  content: string;
  role: string;
  when: string;
  sentence(number: number): string;
  rule: string;
  confidence(percent: string): string;
  untitled: string;
  noOutlet: string;
  open: string;
  marked: Record<'source' | 'target' | 'speaker', string>;
};

export const claim = inBoth<ClaimWords>({
  de: {
    says: (name) => `sagt ${name}`,
    accordingTo: (name) => `laut ${name}`,
    ownVoice: 'sagt der Artikel selbst',
    content: 'Inhalt',
    role: 'Amt',
    when: 'Wann',
    sentence: (number) => `Satz ${number}`,
    rule: 'Regel',
    confidence: (percent) => `Sicherheit ${percent}`,
    untitled: 'Artikel ohne Titel',
    noOutlet: 'Ohne Angabe des Mediums',
    open: 'Artikel öffnen',
    marked: { source: 'von', target: 'an', speaker: 'sagt' },
  },
  en: {
    says: (name) => `says ${name}`,
    accordingTo: (name) => `according to ${name}`,
    ownVoice: 'in the article’s own voice',
    content: 'Content',
    role: 'Office',
    when: 'When',
    sentence: (number) => `Sentence ${number}`,
    rule: 'Rule',
    confidence: (percent) => `Confidence ${percent}`,
    untitled: 'Untitled article',
    noOutlet: 'Outlet not stated',
    open: 'Open the article',
    marked: { source: 'from', target: 'to', speaker: 'says' },
  },
});
