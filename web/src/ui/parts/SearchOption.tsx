import { CornerDownRight } from 'lucide';
import type { ReactNode } from 'react';
import type { EntityRef, SearchHit } from '../../../../src/model/views.js';
import type { Command } from '../../core/commands/index.js';
import { displayName } from '../../core/language/names.js';
import { useWords } from '../../hooks/useWords.js';
import { useWorld } from '../WorldContext.js';
import { EntityIcon } from './EntityIcon.js';
import { Icon } from './Icon.js';

/** An entity, and why it is offered. */
export type Offer = EntityRef & { nameEn?: string | undefined; note: string };

type Props = { id: string; active: boolean; onPoint: () => void; onGo: () => void };

export function Hit({ hit, ...option }: Props & { hit: SearchHit | Offer }) {
  const { language } = useWords();
  const { ontology } = useWorld();
  const name = displayName(hit, language);
  const others = 'note' in hit ? [hit.note] : hit.aliases.filter((alias) => alias !== name).slice(0, 2);
  return (
    <Option {...option} sign={<EntityIcon type={hit.type} size={26} />} name={name}>
      {[ontology.entities[hit.type].name[language], ...others].join(' · ')}
    </Option>
  );
}

/** What the text asks for besides a name. */
export function Asked({ command, ...option }: Props & { command: Command }) {
  const { words } = useWords();
  return (
    <Option {...option} sign={<Icon node={CornerDownRight} size={16} className="hit-sign" />} name={command.name}>
      {[words.palette.groups[command.group], ...(command.without ? [words.palette.without(command.without.join(', '))] : [])].join(' · ')}
    </Option>
  );
}

function Option({ id, active, onPoint, onGo, sign, name, children }: Props & { sign: ReactNode; name: string; children: ReactNode }) {
  return (
    // The input keeps the focus and moves `aria-activedescendant`; the pointer is the only one that comes here.
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      className="hit"
      onMouseMove={onPoint}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onGo}
      onKeyDown={onGo}
    >
      {sign}
      <span className="hit-text">
        <span className="hit-name">{name}</span>
        <small>{children}</small>
      </span>
    </div>
  );
}
