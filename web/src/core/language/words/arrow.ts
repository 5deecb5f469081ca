import { counted } from './counted.js';
import { inBoth } from './in-both.js';

type ArrowWords = { title: string; disputedTitle: string; disputedText: string; claims(count: number): string };

export const arrow = inBoth<ArrowWords>({
  de: {
    title: 'Beziehung',
    disputedTitle: 'Umstritten',
    disputedText: 'Die Aussagen widersprechen einander.',
    claims: (count) => counted('de', count, 'Aussage', 'Aussagen'),
  },
  en: {
    title: 'Relation',
    disputedTitle: 'Disputed',
    disputedText: 'The claims contradict each other.',
    claims: (count) => counted('en', count, 'claim', 'claims'),
  },
});
