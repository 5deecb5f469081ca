/** What stands over a clause: the predicate it is the content of, which says how firmly it holds and who its subject is. */
import type { Embedding } from '../../lang/de/frames/index.js';
import type { German } from '../../lang/de/index.js';
import type { Syntax } from '../../lang/de/syntax.js';
import { endOf } from '../groups/ends.js';
import type { Group } from '../groups/index.js';
import type { Clause } from './clause.js';

type Known = { german: German };

export type Governor = { embedding: Embedding | null; clause: Clause; noun: Group | null };

/** The predicate that a dependent clause completes: a noun right before it, else the adjective or verb of the clause above. */
export function governorOf(clause: Clause, context: Known): Governor | null {
  const above = clause.parent;
  if (!above || clause.type === 'relative') return null;
  const kinds =
    clause.type === 'infinitive'
      ? ['zu-inf', 'inf']
      : clause.type === 'subordinate' && /^(dass|daß|ob)$/.test(clause.opener?.lower ?? '')
        ? ['dass', 'finite']
        : [];
  if (kinds.length === 0) return null;
  const { embeddings } = context.german.frames;
  const fits = (kind: Embedding['kind']) => (it: Embedding) => it.kind === kind && it.complement.some((slot) => kinds.includes(slot.slot));
  const phrase = phrasesOf(above, context).find(fits('phrase'));
  if (phrase) return { embedding: phrase, clause: above, noun: null };
  const from = Math.min(...clause.parts.map((part) => part.from));
  for (const group of above.groups) {
    const noun = group.nominals[0];
    if (!noun || (group !== above.roles.accusative && from - endOf(group) > 3)) continue;
    const embedding = embeddings.get(noun.lemma)?.find(fits('noun'));
    if (embedding && (from - endOf(group) <= 3 || group === above.roles.accusative)) return { embedding, clause: above, noun: group };
  }
  const adjective = above.roles.predicate ? embeddings.get(above.roles.predicate.lemma)?.find(fits('adj')) : undefined;
  if (adjective) return { embedding: adjective, clause: above, noun: null };
  for (const lemma of above.verbs?.lemmas ?? []) {
    const rows = embeddings.get(lemma)?.filter(fits('verb')) ?? [];
    const embedding =
      rows.find((it) => isPointedAt(it, above.pointer)) ?? rows.find((it) => !isElsewhere(it, above.pointer, context.german.syntax));
    if (embedding) return { embedding, clause: above, noun: null };
  }
  return { embedding: null, clause: above, noun: null };
}

/** What verbs say together with a noun: "stellte in Aussicht", "legte ihm zur Last". */
export function phrasesOf({ verbs, roles }: Clause, { german }: Known): Embedding[] {
  const says = (noun: string) => roles.prepositional.some(({ nominals }) => nominals[0]?.lower === noun);
  return (verbs?.lemmas ?? []).flatMap(
    (lemma) => german.frames.embeddings.get(lemma)?.filter(({ kind, noun }) => kind === 'phrase' && noun !== null && says(noun)) ?? [],
  );
}

/** "sprach sich dagegen aus, …": the row that says what is said against. */
function isPointedAt({ complement }: Embedding, pointer: string | null): boolean {
  return pointer !== null && complement.some(({ preposition }) => preposition === pointer);
}

/** A row that asks for another preposition, and for nothing else. */
function isElsewhere({ complement, lemma }: Embedding, pointer: string | null, { copulas }: Syntax): boolean {
  if (complement[0]?.slot !== 'pp') return false;
  // "ist dagegen, …", not "ist gut, dass …"
  return pointer === null ? copulas.has(lemma) : complement.every(({ preposition }) => preposition !== pointer);
}

/** Who is the subject of an infinitive: what its governor says, else the object of the clause above, else its subject. */
export function controlled(clause: Clause, context: Known, depth = 0): { group: Group; clause: Clause } | null {
  if (depth > 4) return null;
  if (clause.coordinated && clause.type === 'infinitive') return controlled(clause.coordinated, context, depth + 1);
  const governor = governorOf(clause, context);
  const above = governor?.clause;
  if (!above) return null;
  for (const role of governor.embedding?.control ?? []) {
    if (role.slot === 'acc' && above.roles.accusative && governor.noun !== above.roles.accusative)
      return { group: above.roles.accusative, clause: above };
    if (role.slot === 'dat' && above.roles.dative) return { group: above.roles.dative, clause: above };
    if (role.slot === 'gen' && governor.noun?.genitives[0]) return { group: governor.noun.genitives[0], clause: above };
    const by = role.slot === 'pp' ? above.groups.find(({ preposition }) => preposition === role.preposition) : undefined;
    if (by) return { group: by, clause: above };
  }
  const judged = governor.embedding ? null : judgedIn(above);
  if (judged) return { group: judged, clause: above };
  if (isSomebodyElses(governor)) return null;
  if (above.roles.subject && above.roles.subject.pronoun?.lower !== 'es') return { group: above.roles.subject, clause: above };
  return above.type === 'infinitive' ? controlled(above, context, depth + 1) : subjectFurtherUp(above, depth);
}

/** "kritisierte die SPD dafür, … zu haben", "dankte ihr dafür, …": whoever is judged did it. */
function judgedIn({ pointer, roles }: Clause): Group | null {
  return pointer === 'für' ? (roles.accusative ?? roles.dative) : null;
}

/** "unterstützt die Forderung der SPD, die Bank zu boykottieren": what others want or propose the subject does not do for that. */
function isSomebodyElses({ embedding, clause, noun }: Governor): boolean {
  if (!noun || (embedding?.modality !== 'demanded' && embedding?.modality !== 'possible')) return false;
  return noun.genitives.length > 0 || clause.groups.some((it) => it.preposition === 'von' && it.from === noun.to);
}

/** "… dass sich das Parlament mit Vorschlägen befassen wird, … anzuerkennen": a clause without a subject has that of the one above it. */
function subjectFurtherUp(clause: Clause, depth: number): { group: Group; clause: Clause } | null {
  let up = clause.parent;
  for (let steps = depth; up && steps < 5; steps++) {
    if (up.roles.subject && up.roles.subject.pronoun?.lower !== 'es') return { group: up.roles.subject, clause: up };
    up = up.parent;
  }
  return null;
}
