/** Which organisation several people act for who are told by what they do: "Greenpeace protestierte. Die Umweltschützer forderten …". */
import type { German } from '../../lang/de/index.js';
import type { StaffOf } from '../../lang/de/variation.js';
import type { Mention } from '../mentions/index.js';
import type { SentenceReading } from '../reading.js';
import type { Cluster } from './entity.js';
import type { Memory } from './memory.js';
import { candidatesBefore } from './salience.js';

/**
 * The only organisation of the right kind that was just spoken of, and not beside them in one clause.
 *
 * @param bare nothing tells whose people they are
 */
export function organisationOf(
  mention: Mention,
  bare: boolean,
  readings: readonly SentenceReading[],
  memory: Memory,
  { variation }: German,
): Cluster | undefined {
  if (!bare || mention.type !== 'Group' || !mention.definite) return undefined;
  const kind = variation.staffOf(mention.token?.lemma ?? '');
  const clauseOf = ({ sentence, group }: Mention) => (group ? readings[sentence]?.clauseOf.get(group) : undefined);
  const clause = clauseOf(mention);
  if (!kind || !clause) return undefined;
  const [only, other] = candidatesBefore(mention, readings, memory, (it) => isOf(it, kind));
  return only && !other && clauseOf(only.mention) !== clause ? only.cluster : undefined;
}

function isOf({ type, named, sort, name }: Cluster, { sorts, names }: StaffOf): boolean {
  if (type !== 'Organization' || !named) return false;
  if (sort !== null && sorts.includes(sort)) return true;
  const words = name.toLowerCase().split(/[\s-]+/);
  return words.some((word) => names.some((end) => word.endsWith(end)));
}
