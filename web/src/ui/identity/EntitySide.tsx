import type { EntityView } from '../../../../src/model/views.js';
import { displayName } from '../../core/language/names.js';
import { useWords } from '../../hooks/useWords.js';
import { EntityIcon } from '../parts/EntityIcon.js';
import { useWorld } from '../WorldContext.js';

/** Names, of some countries a dozen. */
const SHOWN = 5;

/** One of the two that become one. */
export function EntitySide({ entity, role }: { entity: EntityView; role: string }) {
  const { words, language } = useWords();
  const { ontology } = useWorld();
  const name = displayName(entity, language);
  const others = [...new Set([entity.name, ...entity.aliases])].filter((alias) => alias !== name).slice(0, SHOWN);
  return (
    <div className="pair-side">
      <small>{role}</small>
      <p className="pair-entity">
        <EntityIcon type={entity.type} size={28} />
        <b>{name}</b>
      </p>
      <p className="quiet">
        {ontology.entities[entity.type].name[language]} · {words.identity.sum(entity.claims, entity.articles)}
      </p>
      {others.length > 0 && (
        <p className="quiet">
          {words.entity.also} {others.join(', ')}
        </p>
      )}
    </div>
  );
}
