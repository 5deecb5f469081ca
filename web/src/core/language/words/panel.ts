import { counted } from './counted.js';
import { inBoth } from './in-both.js';

type PanelWords = {
  close: string;
  back: string;
  loading: string;
  failed: string;
  offline: string;
  gone: string;
  reload: string;
  toOverview: string;
  hidden(count: number): string;
  hiddenShown(count: number): string;
  showHidden: string;
  passingOnly: string;
};

export const panel = inBoth<PanelWords>({
  de: {
    close: 'Auswahl aufheben',
    back: 'Zurück',
    loading: 'Wird geladen …',
    failed: 'Das ließ sich nicht laden.',
    offline: 'Der Server antwortet nicht. Was schon geladen ist, bleibt.',
    gone: 'Das gibt es in diesem Graphen nicht mehr.',
    reload: 'Graphen neu laden',
    toOverview: 'Zum Überblick',
    hidden: (count) => counted('de', count, 'weitere durch Filter ausgeblendet.', 'weitere durch Filter ausgeblendet.'),
    hiddenShown: (count) => counted('de', count, 'davon blenden die Filter im Bild aus.', 'davon blenden die Filter im Bild aus.'),
    showHidden: 'Alle zeigen',
    passingOnly: 'Nur passende zeigen',
  },
  en: {
    close: 'Clear the selection',
    back: 'Back',
    loading: 'Loading …',
    failed: 'This could not be loaded.',
    offline: 'The server does not answer. What is loaded stays.',
    gone: 'This is no longer in the graph.',
    reload: 'Load the graph anew',
    toOverview: 'To the overview',
    hidden: (count) => counted('en', count, 'more hidden by filters.', 'more hidden by filters.'),
    hiddenShown: (count) =>
      counted('en', count, 'of these is hidden in the picture by filters.', 'of these are hidden in the picture by filters.'),
    showHidden: 'Show all',
    passingOnly: 'Show only what passes',
  },
});
