/** The words that say what is demanded, said or moved. */
import type { Complement } from '../../lang/de/frames/index.js';
import { endOf, endOfRow, startOf } from '../groups/ends.js';
import type { Group } from '../groups/index.js';
import { contentClauses } from './inside.js';
import { passiveDative } from './roles.js';
import { groupFor, type Scene } from './slots.js';

export function contentText(content: readonly Complement[], scene: Scene): string | null {
  for (const slot of content) {
    if (slot.slot === 'dass' || slot.slot === 'zu-inf' || slot.slot === 'inf' || slot.slot === 'finite') {
      const clauses = contentClauses(scene);
      const first = clauses[0];
      const last = clauses.at(-1);
      if (first && last)
        return slice(scene, Math.min(...first.parts.map((part) => part.from)), Math.max(...last.parts.map((part) => part.to)));
      continue;
    }
    const group = groupFor(slot.slot, slot.preposition, slot.case, scene);
    // one object that may be dative as well is the addressee, not the content
    const addressee =
      slot.slot === 'acc' && group !== null && (group === scene.clause.roles.dative || group === passiveDative(scene, content));
    if (!group || addressee) continue;
    const { antecedent } = scene.clause;
    if (group.pronoun?.class === 'REL' && antecedent) return slice(scene, behindArticle(antecedent), endOf(antecedent));
    if (!group.pronoun)
      return slice(scene, group.from + (group.preposition !== null && slot.slot === 'pp' ? 1 : 0), chainEnd(group, scene));
  }
  return null;
}

/** Genitives and prepositional groups that follow directly go with the noun: "die Entsendung von Waffen in die Ukraine". */
function chainEnd(group: Group, scene: Scene): number {
  let end = endOfRow(group);
  let joined = false;
  for (const other of scene.clause.groups) {
    if (other.preposition === null) continue;
    // "in die baltischen Staaten und nach Polen"
    const behind: boolean =
      startOf(other) === end || (joined && other.from === end + 1 && scene.reading.sentence.tokens[end]?.class === 'KON');
    if (behind) end = endOfRow(other);
    joined ||= behind;
  }
  return end;
}

/** Of "Teil der Garantien, die …" the case of the article is that of the clause above. */
function behindArticle({ from, determiner, preposition, nominals }: Group): number {
  const opens = (determiner ? 1 : 0) + (preposition === null ? 0 : 1);
  return opens > 0 && nominals[0] ? from + opens : from;
}

function slice(scene: Scene, from: number, to: number): string | null {
  const { tokens } = scene.reading.sentence;
  const start = tokens[from]?.start;
  const end = tokens[to - 1]?.end;
  return start === undefined || end === undefined ? null : scene.context.text.slice(start, end).replace(/\s+/g, ' ');
}
