import { counted } from './counted.js';
import { inBoth } from './in-both.js';

type ArrowWords = { title: string; disputedTitle: string; disputedText: string; claims(count: number): string; hidden: string };

export const arrow = inBoth<ArrowWords>({
  de: {
    title: 'Beziehung',
    disputedTitle: 'Umstritten',
    disputedText: 'Die Aussagen widersprechen einander.',
    claims: (count) => counted('de', count, 'Aussage', 'Aussagen'),
    hidden: 'Die Filter blenden diese Beziehung im Bild aus. Hier stehen alle ihre Aussagen.',
  },
  en: {
    title: 'Relation',
    disputedTitle: 'Disputed',
    disputedText: 'The claims contradict each other.',
    claims: (count) => counted('en', count, 'claim', 'claims'),
    hidden: 'The filters hide this relation in the picture. Here are all its claims.',
  },
});
