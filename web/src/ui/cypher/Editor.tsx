import { Play, Square } from 'lucide';
import { type KeyboardEvent, type RefObject, useId } from 'react';
import { cancel, draftAtom, parametersOf, run, runAtom, write, writeValue } from '../../core/cypher/index.js';
import { useAtom } from '../../hooks/useAtom.js';
import { useWords } from '../../hooks/useWords.js';
import { Icon } from '../parts/Icon.js';

const LEAST_LINES = 4;
const MOST_LINES = 10;

/** Tab leaves it, as it leaves every other field. */
export function Editor({ field }: { field: RefObject<HTMLTextAreaElement | null> }) {
  const { words } = useWords();
  const { text, values } = useAtom(draftAtom);
  const running = useAtom(runAtom).status === 'running';
  const hint = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void run();
  };
  const names = parametersOf(text);
  const lines = Math.min(MOST_LINES, Math.max(LEAST_LINES, text.split('\n').length));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Ctrl+Enter runs from any of the fields.
    <div className="cypher-editor" onKeyDown={onKeyDown}>
      <textarea
        ref={field}
        aria-label={words.cypher.editor}
        aria-describedby={hint}
        translate="no"
        placeholder="MATCH (a:Entity)-[r:THREATENS]->(b:Entity) RETURN a, r, b"
        rows={lines}
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        value={text}
        onChange={(event) => write(event.target.value)}
      />
      {names.length > 0 && (
        <fieldset className="cypher-parameters">
          <legend>{words.cypher.parameters}</legend>
          {names.map((name) => (
            <label key={name}>
              <code>${name}</code>
              <input type="text" value={values[name] ?? ''} onChange={(event) => writeValue(name, event.target.value)} />
            </label>
          ))}
        </fieldset>
      )}
      <div className="cypher-bar">
        <button
          type="button"
          className="button primary"
          aria-disabled={!running && text.trim() === ''}
          onClick={() => (running ? cancel() : void run())}
        >
          <Icon node={running ? Square : Play} />
          {running ? words.cypher.cancel : words.cypher.run}
        </button>
        <p className="quiet" id={hint}>
          {words.cypher.hint}
        </p>
      </div>
    </div>
  );
}
