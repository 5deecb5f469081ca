import { X } from 'lucide';
import { boxAtom } from '../../core/commands/index.js';
import { useWords } from '../../hooks/useWords.js';
import { Icon } from '../parts/Icon.js';
import { Box } from './Box.js';

export function Help() {
  const { words } = useWords();
  const { control, press, pull, keys: does } = words.palette;
  const rows = [
    [`${control} K`, does.commands],
    ['/', does.search],
    ['← ↑ → ↓', does.walk],
    ['⇧ ← ↑ → ↓', does.add],
    [`⇧ ${press}`, does.toggle],
    [`⇧ ${pull}`, does.line],
    ['E', does.expand],
    ['⇧ E', does.collapse],
    ['F', does.fit],
    ['A', does.arrange],
    [`${control} Z`, does.undo],
    ['Esc', does.back],
    ['?', does.help],
  ];
  return (
    <Box label={words.palette.help} className="help">
      <div className="box-head">
        <h2>{words.palette.help}</h2>
        <button type="button" className="button icon-only" aria-label={words.header.close} onClick={() => boxAtom.set(null)}>
          <Icon node={X} />
        </button>
      </div>
      <dl>
        {rows.map(([keys, meaning]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Box>
  );
}
