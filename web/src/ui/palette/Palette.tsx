import { type KeyboardEvent, useEffect, useId, useMemo, useState } from 'react';
import { camera, stageAtom } from '../../controllers/index.js';
import { copyAddress, save } from '../../controllers/save.js';
import { claimsAtom, speakersAtom } from '../../core/claims/index.js';
import {
  arrowCommands,
  askedWithin,
  boxAtom,
  type Command,
  commandsOf,
  connectionCommands,
  type Hands,
  matching,
  nodeCommands,
  sayingCommands,
  withWhose,
} from '../../core/commands/index.js';
import { worldAtom } from '../../core/data/index.js';
import { visibleAtom } from '../../core/filters/index.js';
import { graphAtom } from '../../core/graph/index.js';
import { displayName } from '../../core/language/names.js';
import { addToSelection, isSelectedAtom, lassoAtom, nearest, selectionAtom, selectNode } from '../../core/selection/index.js';
import { showView } from '../../core/views/index.js';
import { useAtom } from '../../hooks/useAtom.js';
import { useSearch } from '../../hooks/useSearch.js';
import { useWords } from '../../hooks/useWords.js';
import { Box } from './Box.js';

/** Of what a name finds, so many can be added to the selection. */
const MOST_TO_ADD = 3;
/** To so many others a connection is offered before one types a second name. */
const MOST_NEAR = 6;

const HANDS: Hands = {
  fit: () => {
    const stage = stageAtom.get();
    showView('graph');
    if (stage) void camera.fit(stage);
  },
  lasso: () => {
    showView('graph');
    lassoAtom.set(true);
  },
  copy: () => void copyAddress(),
  save: (format) => void save(format),
  help: () => boxAtom.set('help'),
};

/** One box for everything: arrows choose, Enter does it, Escape leaves. */
export function Palette() {
  const { words, language } = useWords();
  const world = useAtom(worldAtom);
  const isSelected = useAtom(isSelectedAtom);
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(0);
  const list = useId();
  const found = useSearch(text);

  const entities = (found.status === 'ready' ? found.value : []).map(
    (hit): Command => ({
      id: hit.id,
      group: 'entities',
      name: displayName(hit, language),
      run: () => {
        showView('graph');
        selectNode(hit.id);
      },
    }),
  );
  const more = isSelected
    ? (found.status === 'ready' ? found.value : []).slice(0, MOST_TO_ADD).map(
        (hit): Command => ({
          id: `add-${hit.id}`,
          group: 'entities',
          name: words.group.addToSelection(displayName(hit, language)),
          run: () => addToSelection([hit.id]),
        }),
      )
    : [];
  const known = commandsOf(words, language, world.status === 'ready' ? world.value : null, HANDS);
  const pick = selectionAtom.get();
  const graph = graphAtom.get();
  const selected = graph && pick?.kind === 'node' && graph.hasNode(pick.id) ? graph.getNodeAttribute(pick.id, 'view') : null;
  const ofNode = selected ? nodeCommands(words, { id: selected.id, name: displayName(selected, language) }) : [];
  const page = useMemo(() => (world.status === 'ready' ? { graph: world.value.graph, words, language } : null), [world, words, language]);
  // In a large graph looking for names takes as long as a frame, and pointing at an entry asks for nothing new.
  const asked = useMemo(() => page && askedWithin(page, text, claimsAtom.get()), [page, text]);
  const rest = asked?.rest ?? text;
  const connections = useMemo(
    () =>
      page && graph
        ? connectionCommands(page, rest, {
            selected: selected?.id ?? null,
            near: (id) => nearest(graph, id, visibleAtom.get(), MOST_NEAR).map((one) => one.id),
          })
        : [],
    [page, graph, rest, selected],
  );
  const arrows = useMemo(
    () =>
      world.status === 'ready' && asked
        ? asked.arrows((counts) => arrowCommands(world.value.graph, world.value.ontology, language, rest, counts))
        : [],
    [world, asked, rest, language],
  );
  const said = page ? sayingCommands(page, rest, speakersAtom.get()) : [];
  const within = (commands: readonly Command[]) => (asked ? commands.map(asked.within) : commands);
  const others = matching([...ofNode, ...known], rest);
  const all = [
    ...within([...said, ...connections]),
    ...(asked?.node ?? []),
    ...entities,
    ...more,
    // After the entities, so that what is chosen first does not change under one's hands.
    ...(found.status === 'loading' ? [] : arrows),
    ...within(page && rest.trim() ? others.map(withWhose(page, rest)) : others),
  ];
  if (all.length === 0 || rest.trim() === '') all.unshift(...(asked?.alone ?? []));
  const at = Math.min(chosen, all.length - 1);

  useEffect(() => {
    document.getElementById(`${list}-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [list, at]);

  const run = (command: Command | undefined) => {
    if (!command) return;
    if (command.types) {
      setText(command.types);
      setChosen(0);
      return;
    }
    boxAtom.set(null);
    command.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 + all.length }[event.key];
    if (to !== undefined) setChosen(all.length ? to % all.length : 0);
    else if (event.key === 'Enter') run(all[at]);
    else return;
    event.preventDefault();
  };
  return (
    <Box label={words.palette.title} className="palette">
      <input
        type="search"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-label={words.palette.title}
        placeholder={words.palette.placeholder}
        value={text}
        aria-expanded={all.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={all[at] ? `${list}-${at}` : undefined}
        onChange={(event) => {
          setText(event.target.value);
          setChosen(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div className="visually-hidden" role="status">
        {found.status === 'loading' ? '' : words.palette.found(all.length)}
      </div>
      {all.length === 0 && found.status !== 'loading' && <p className="palette-none">{words.palette.none}</p>}
      <div role="listbox" id={list} className="palette-list" aria-label={words.palette.title} tabIndex={-1}>
        {all.map((command, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the input's, which keeps the focus.
          <div
            key={command.id}
            id={`${list}-${i}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === at}
            onPointerMove={() => setChosen(i)}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => run(command)}
          >
            <span>
              {command.name}
              {command.without && <em> {words.palette.without(command.without.join(', '))}</em>}
            </span>
            {command.keys && <kbd>{command.keys}</kbd>}
            {all[i - 1]?.group !== command.group && <small>{words.palette.groups[command.group]}</small>}
          </div>
        ))}
      </div>
    </Box>
  );
}
