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
  },
});
