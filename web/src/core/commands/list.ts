/** All there is to ask for, from the words and the ontology. */
import type { Ontology } from '../../../../src/model/ontology.js';
import type { GraphView } from '../../../../src/model/views.js';
import { chooseTheme } from '../appearance/index.js';
import { clustersShownAtom, showClusters } from '../clusters/index.js';
import { resetFilters } from '../filters/index.js';
import { keysOf } from '../keys.js';
import { chooseLanguage, type Dictionary, type LanguageCode } from '../language/index.js';
import { askForLayout, LAYOUTS } from '../layout/index.js';
import { addNeighbours, selectionAtom } from '../selection/index.js';
import { showView, VIEWS } from '../views/index.js';
import { filterCommands } from './filter-commands.js';
import type { Command } from './types.js';

/** What the stage and the page lend. */
export type Hands = { fit(): void; lasso(): void; copy(): void; save(format: keyof Dictionary['share']['as']): void; help(): void };

export function commandsOf(
  words: Dictionary,
  language: LanguageCode,
  world: { ontology: Ontology; graph: GraphView } | null,
  hands: Hands,
): Command[] {
  return [
    ...VIEWS.map((view): Command => ({ id: `view-${view}`, group: 'views', name: words.views.names[view], run: () => showView(view) })),
    { id: 'fit', group: 'layout', name: words.stage.fit, also: [words.palette.keys.fit], keys: 'F', run: hands.fit },
    { id: 'again', group: 'layout', name: words.palette.keys.arrange, keys: 'A', run: () => askForLayout() },
    ...LAYOUTS.map((layout): Command => {
      const name = `${words.stage.layout}: ${words.stage.layouts[layout]}`;
      return { id: `layout-${layout}`, group: 'layout', name, run: () => askForLayout(layout) };
    }),
    { id: 'apart', group: 'layout', name: words.stage.apart, run: () => askForLayout('apart') },
    {
      id: 'clusters',
      group: 'layout',
      name: clustersShownAtom.get() ? words.clusters.hide : words.clusters.show,
      run: () => showClusters(!clustersShownAtom.get()),
    },
    { id: 'lasso', group: 'layout', name: words.group.lasso, run: hands.lasso },
    ...(selectionAtom.get() ? [{ id: 'neighbours', group: 'layout', name: words.group.neighbours, run: addNeighbours } as const] : []),
    { id: 'reset', group: 'filters', name: `${words.filters.title}: ${words.filters.reset}`, run: resetFilters },
    ...(world ? filterCommands(words, language, world.ontology, world.graph) : []),
    { id: 'copy', group: 'export', name: words.share.copy, run: hands.copy },
    ...keysOf(words.share.as).map(
      (format): Command => ({ id: `save-${format}`, group: 'export', name: words.share.as[format], run: () => hands.save(format) }),
    ),
    { id: 'de', group: 'settings', name: `${words.header.language}: Deutsch`, run: () => chooseLanguage('de') },
    { id: 'en', group: 'settings', name: `${words.header.language}: English`, run: () => chooseLanguage('en') },
    { id: 'light', group: 'settings', name: `${words.header.theme}: ${words.header.light}`, run: () => chooseTheme('light') },
    { id: 'dark', group: 'settings', name: `${words.header.theme}: ${words.header.dark}`, run: () => chooseTheme('dark') },
    { id: 'help', group: 'settings', name: words.palette.help, keys: '?', run: hands.help },
  ];
}
