import type { EntityRef } from '../../../../src/model/views.js';
import { selectNode } from '../../core/selection/index.js';
import { useWords } from '../../hooks/useWords.js';
import { useEntityName } from '../WorldContext.js';
import { EntityIcon } from './EntityIcon.js';

/** An entity that one can go to. */
export function EntityButton({ entity, size = 28 }: { entity: EntityRef; size?: number }) {
  const { words } = useWords();
  const name = useEntityName()(entity);
  return (
    <button type="button" className="entity-button" title={words.entity.goTo(name)} onClick={() => selectNode(entity.id)}>
      <EntityIcon type={entity.type} size={size} />
      <span>{name}</span>
    </button>
  );
}
