/** How far the name of a body goes behind its noun: "Feuerwehr Hamburg", "Amt für öffentliche Ordnung", "Verband kommunaler Unternehmen". */
import type { Body } from '../../lang/de/names/index.js';
import { endOf } from '../groups/ends.js';
import type { Group } from '../groups/index.js';
import type { Token } from '../tokens/index.js';
import type { Scene } from './scene.js';

/** Where its own name ends; null where it is told by its noun alone. `topic`: by what it is for. */
export type Extent = { to: number; kind: 'topic' | 'members' } | null;

const NAMED: ReadonlySet<string> = new Set(['name', 'body', 'adjective', 'demonym']);

export function extentOf(group: Group, head: Token, term: Body, { groups, offset, ofGroup }: Scene): Extent {
  const end = head.index - offset + 1;
  const topic = groups.find((other) => other.from === end && other.preposition === 'für' && !other.parent);
  if (topic && isTopic(topic)) return { to: Math.max(topic.to, ...topic.conjuncts.map((it) => it.to)), kind: 'topic' };
  if (!term.traits.includes('members')) return null;
  const members = group.genitives.find((genitive) => genitive.from === end);
  if (!members || NAMED.has(ofGroup.get(members)?.role ?? '')) return null;
  return { to: endOf(members), kind: 'members' };
}

/** "für Bildung", "für öffentliche Ordnung", "für Äußeres und Verteidigung", but not "für seine Arbeit", "für 2007". */
function isTopic({ determiner, possessive, pronoun, quantity, nominals }: Group): boolean {
  return (
    !determiner &&
    !possessive &&
    !pronoun &&
    !quantity &&
    (nominals[0]?.class === 'N' || nominals[0]?.text.endsWith('-') === true) &&
    nominals.length === 1
  );
}
