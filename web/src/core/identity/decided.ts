import type { DecisionView } from '../../../../src/model/review.js';
import type { EntityView } from '../../../../src/model/views.js';

type Named = Pick<EntityView, 'id' | 'name' | 'articleIds'>;

/** Whether a decision has made the entity what it is: others went into it, or it was split, or it is what was split off. */
export function isAbout({ judgement }: Pick<DecisionView, 'judgement'>, { id, name, articleIds }: Named): boolean {
  if (judgement.kind === 'merge') return judgement.kept === id;
  if (judgement.kind === 'keep-apart') return judgement.entities.includes(id);
  if (judgement.kind !== 'split') return false;
  return judgement.entity === id || (judgement.name === name && judgement.articles.some((article) => articleIds.includes(article)));
}
