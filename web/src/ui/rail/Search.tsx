import { useCallback } from 'react';
import { flushSync } from 'react-dom';
import { claimsAtom, speakersAtom } from '../../core/claims/index.js';
import { type Command, questionCommands } from '../../core/commands/index.js';
import { clearSelection, selectionAtom, selectNode } from '../../core/selection/index.js';
import { sheetAtom } from '../../core/sheets/index.js';
import { viewAtom } from '../../core/views/index.js';
import { useWords } from '../../hooks/useWords.js';
import { toPanel } from '../identity/toPanel.js';
import { EntitySearch } from '../parts/EntitySearch.js';
import { useWorld } from '../WorldContext.js';

const INPUT = 'search';

/** Brings the rail into sight, where it lies over the graph, and goes to its field: at once, for on phones only a press opens the keyboard. */
export function openSearch(): void {
  flushSync(() => sheetAtom.set('rail'));
  const input = document.getElementById(INPUT);
  if (input instanceof HTMLInputElement) input.select();
  input?.focus();
}

/** What was selected for another question would veil what answers this one; the keyboard goes on where the answer is. */
function answering(command: Command): Command {
  return {
    ...command,
    run: () => {
      if (command.group === 'filters') clearSelection();
      command.run();
      if (selectionAtom.get()) return toPanel();
      sheetAtom.set(null);
      document.getElementById(viewAtom.get() === 'graph' ? 'graph' : 'view')?.focus({ preventScroll: true });
    },
  };
}

/** From a name to its node, and from a question to what answers it. */
export function Search() {
  const { words, language } = useWords();
  const { graph, ontology } = useWorld();
  const commands = useCallback(
    (text: string) =>
      questionCommands({ graph, words, language }, ontology, text, { speakers: speakersAtom.get(), claims: claimsAtom.get() }).map(
        answering,
      ),
    [graph, ontology, words, language],
  );
  return (
    <EntitySearch
      id={INPUT}
      label={words.search.label}
      placeholder={words.search.placeholder}
      shortcut="/"
      commands={commands}
      onGo={({ id }) => {
        selectNode(id);
        document.getElementById('graph')?.focus({ preventScroll: true });
      }}
    />
  );
}
