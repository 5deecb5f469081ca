/** An office and a name side by side: "Dmitri Peskow, Sprecher des Präsidialamts", "der Sprecher der NATO, Karl Huber,". */
import { endOf } from '../groups/link.js';
import type { Token } from '../tokens/index.js';
import type { Mention } from './mention.js';

/** Gives the name the office that stands in apposition to it. */
export function linkAppositions(mentions: readonly Mention[], tokens: readonly Token[]): void {
  const people = mentions.filter(
    (it) => it.role === 'name' && it.type === 'Person' && it.office === null && it.group !== null && it.group.preposition === null,
  );
  for (const office of mentions) {
    const { group } = office;
    if (office.role !== 'office' || !group || office.plural) continue;
    const name = people.find((it) => it.group !== null && it.group !== group && beside(it, office, tokens));
    if (!name || name.office) continue;
    name.office = office.office;
    name.owner = office.owner;
    office.apposedTo = name;
  }
}

function beside(name: Mention, office: Mention, tokens: readonly Token[]): boolean {
  const first = name.start < office.start ? name : office;
  const second = first === name ? office : name;
  if (!first.group || !second.group || second.group.preposition !== null) return false;
  const end = Math.max(endOf(first.group), ...first.group.conjuncts.map(endOf));
  if (second === name && end === second.group.from && !second.group.determiner) return true;
  if (tokens[end]?.text !== ',' || second.group.from !== end + 1) return false;
  const after = tokens[endOf(second.group)];
  // a comma, bracket or the end closes an apposition; otherwise it is the next member of a list or the next clause
  return (
    after === undefined ||
    after.kind === 'mark' ||
    (second === office && (second.group.determiner === null || first.group.parent === null) && after.class !== 'KON')
  );
}
