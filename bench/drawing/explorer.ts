/** The whole explorer, with its rail, panel and time axis, over a made-up graph in place of a server's. */
import type { Ontology } from '../../src/model/ontology.js';
import { factsSettled } from '../../web/src/core/claims/index.js';
import { remember } from '../../web/src/core/storage.js';
import { pureTimes, type Whole, wholeTimes } from './filter.js';
import { news } from './graph.js';
import { statistics } from './statistics.js';

export type Explorer = {
  /** Opens the page over so many nodes and arrows, and waits until they are drawn. */
  open(nodes: number, arrows: number, ontology: Ontology): Promise<void>;
  /** Times of its filters, in milliseconds: what they work out, and all that the page does. */
  workOut(): number[];
  filter(): Promise<Whole[]>;
};

declare global {
  interface Window {
    explorer: Explorer;
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

window.explorer = {
  async open(nodes, arrows, ontology) {
    const made = news(nodes, arrows);
    const answers: Record<string, unknown> = {
      '/api/ontology': ontology,
      '/api/graph': made.view,
      '/api/facts': made.facts,
      '/api/statistics': statistics(made),
      '/api/articles': [],
    };
    window.fetch = (asked) => {
      const answer = answers[String(asked)];
      return Promise.resolve(answer === undefined ? new Response(null, { status: 404 }) : Response.json(answer));
    };
    // nothing is to be laid out
    const places = Object.entries(made.places).map(([id, { x, y }]) => [id, [x, y]]);
    remember('places.wide', JSON.stringify(Object.fromEntries(places)));
    await import('../../web/src/begin.js');
    while (!document.querySelector('#graph.drawn')) await pause(50);
    await factsSettled();
    await pause(1_500);
  },
  workOut: pureTimes,
  filter: wholeTimes,
};
