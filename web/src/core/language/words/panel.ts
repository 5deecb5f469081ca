import { inBoth } from './in-both.js';

type PanelWords = { close: string; back: string; loading: string; failed: string; gone: string; toOverview: string };

export const panel = inBoth<PanelWords>({
  de: {
    close: 'Auswahl aufheben',
    back: 'Zurück',
    loading: 'Wird geladen …',
    failed: 'Das ließ sich nicht laden.',
    gone: 'Das gibt es in diesem Graphen nicht mehr.',
    toOverview: 'Zum Überblick',
  },
  en: {
    close: 'Clear the selection',
    back: 'Back',
    loading: 'Loading …',
    failed: 'This could not be loaded.',
    gone: 'This is no longer in the graph.',
    toOverview: 'To the overview',
  },
});
