import { useEffect, useRef } from 'react';
import { askedAtom, offsetOf, type Place, runAsked } from '../../core/cypher/index.js';
import { useAtom } from '../../hooks/useAtom.js';
import { Editor } from './Editor.js';
import { Outcome } from './Outcome.js';
import { SavedQueries } from './SavedQueries.js';

/** A person's own questions to the graph, and what it answers. */
export function CypherView() {
  const asked = useAtom(askedAtom);
  const editor = useRef<HTMLTextAreaElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: going back in the browser changes what is asked, and so what is to be run.
  useEffect(runAsked, [asked]);
  const goTo = (place: Place) => {
    const field = editor.current;
    if (!field) return;
    const offset = offsetOf(field.value, place);
    field.focus();
    field.setSelectionRange(offset, Math.min(field.value.length, offset + 1));
  };
  return (
    <main className="view cypher-view" id="view" tabIndex={-1}>
      <SavedQueries />
      <Editor field={editor} />
      <Outcome goTo={goTo} />
    </main>
  );
}
