/** All there is to ask for, from the words and the ontology. */
import type { Ontology } from '../../../../src/model/ontology.js';
import { chooseTheme } from '../appearance/index.js';
import { clustersShownAtom, showClusters } from '../clusters/index.js';
import { type FilterName, type FilterValue, filtersAtom, resetFilters } from '../filters/index.js';
import { keysOf } from '../keys.js';
import { chooseLanguage, type Dictionary, type LanguageCode } from '../language/index.js';
import { askForLayout, LAYOUTS } from '../layout/index.js';
import { addNeighbours, selectionAtom } from '../selection/index.js';
import { showView, VIEWS } from '../views/index.js';
import type { Command } from './types.js';

/** What the stage and the page lend. */
export type Hands = { fit(): void; lasso(): void; copy(): void; save(format: keyof Dictionary['share']['as']): void; help(): void };

export function commandsOf(words: Dictionary, language: LanguageCode, ontology: Ontology | null, hands: Hands): Command[] {
  const { entities, modality, polarity } = ontology ?? { entities: {}, modality: {}, polarity: {} };
  const only = <N extends FilterName>(filter: N, value: FilterValue[N], all: readonly FilterValue[N][], name: string): Command => ({
    id: `only-${filter}-${value}`,
    group: 'filters',
    name: words.palette.only(name),
    run: () => filtersAtom.update((filters) => ({ ...filters, [filter]: all.filter((one) => one !== value).sort() })),
  });
  const onlyStatus = ontology
    ? [
        ...keysOf(polarity).map((one) => only('polarities', one, keysOf(polarity), ontology.polarity[one].name[language])),
        ...keysOf(modality).map((one) => only('modalities', one, keysOf(modality), ontology.modality[one].name[language])),
        ...keysOf(entities).map((one) => only('entityTypes', one, keysOf(entities), ontology.entities[one].plural[language])),
      ]
    : [];
  return [
    ...VIEWS.map((view): Command => ({ id: `view-${view}`, group: 'views', name: words.views.names[view], run: () => showView(view) })),
    { id: 'fit', group: 'layout', name: words.stage.fit, run: hands.fit },
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
    ...onlyStatus,
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
