/** A dependency tree out of groups and clauses. Every word hangs on one other, and nothing on itself, whatever the stages made of the sentence. */
import type { Clause } from '../clauses/index.js';
import type { Group } from '../groups/index.js';
import type { SentenceReading } from '../reading.js';
import type { Token } from '../tokens/index.js';

/** Positions in the sentence; the root's head is null. */
export type Arc = { head: number | null; relation: string };

export function treeOf(reading: SentenceReading): Arc[] {
  const { tokens } = reading.sentence;
  const offset = tokens[0]?.index ?? 0;
  const at = (token: Token) => token.index - offset;
  const arcs: (Arc | undefined)[] = tokens.map(() => undefined);
  const hang = (word: number, head: number | null, relation: string) => {
    if (arcs[word] || word === head || (head !== null && leadsTo(head, word, arcs))) return;
    arcs[word] = { head, relation };
  };
  const heads = new Map(reading.clauses.map((clause) => [clause, headOfClause(clause, at)]));
  const root = rootOf(reading.clauses, heads) ?? 0;
  hang(root, null, 'root');
  for (const [clause, head] of heads) if (head !== root) hang(head, above(clause, heads, at) ?? root, relationOf(clause));
  for (const clause of reading.clauses) for (const arc of clauseArcs(clause, heads.get(clause) ?? root, reading, at)) hang(...arc);
  for (const group of reading.groups) for (const arc of groupArcs(group, reading, at)) hang(...arc);
  for (const [word, token] of tokens.entries()) {
    const clause = reading.clauses.find(({ parts }) => parts.some(({ from, to }) => word >= from && word < to));
    hang(word, (clause && heads.get(clause)) ?? root, looseRelation(token));
    hang(word, root, looseRelation(token));
  }
  return arcs.map((arc) => arc ?? { head: root, relation: 'dep' });
}

function leadsTo(from: number, to: number, arcs: readonly (Arc | undefined)[]): boolean {
  for (let up: number | null | undefined = from; up !== null && up !== undefined; up = arcs[up]?.head) if (up === to) return true;
  return false;
}

type At = (token: Token) => number;
type Heads = ReadonlyMap<Clause, number>;

/** What a copula says of its subject, else the verb, else the first group. */
function headOfClause(clause: Clause, at: At): number {
  const { predicative, predicate } = clause.roles;
  if (clause.verbs && isCopula(clause)) {
    if (predicative) return at(predicative.head);
    if (predicate) return at(predicate);
  }
  if (clause.verbs) return at(clause.verbs.main);
  const [group] = clause.groups;
  return group ? at(group.head) : (clause.parts[0]?.from ?? 0);
}

function isCopula({ verbs, roles }: Clause): boolean {
  return (
    verbs !== null &&
    (verbs.lemmas.includes('sein') || verbs.lemmas.includes('werden')) &&
    (roles.predicative !== null || roles.predicate !== null)
  );
}

function rootOf(clauses: readonly Clause[], heads: Heads): number | undefined {
  const first =
    clauses.find(({ type }) => type === 'main') ??
    clauses.find(({ type }) => type === 'tag') ??
    clauses.find(({ verbs }) => verbs) ??
    clauses[0];
  return first && heads.get(first);
}

function above(clause: Clause, heads: Heads, at: At): number | undefined {
  if (clause.coordinated) return heads.get(clause.coordinated);
  if (clause.antecedent) return at(clause.antecedent.head);
  return clause.parent ? heads.get(clause.parent) : undefined;
}

function relationOf({ type, opener, coordinated }: Clause): string {
  if (coordinated) return 'conj';
  if (type === 'relative') return 'acl:relcl';
  if (type === 'infinitive') return 'xcomp';
  if (type === 'subordinate') return /^(dass|daß|ob)$/.test(opener?.lower ?? '') ? 'ccomp' : 'advcl';
  return 'parataxis';
}

type NewArc = [word: number, head: number, relation: string];

function clauseArcs(clause: Clause, head: number, { sentence: { tokens } }: SentenceReading, at: At): NewArc[] {
  const { verbs, roles, negation } = clause;
  const arcs: NewArc[] = [];
  const passive = verbs?.voice === 'passive';
  for (const token of verbs?.tokens ?? []) {
    if (at(token) === head) continue;
    const passivising = passive && token.readings.some(({ lemma }) => lemma === 'werden');
    arcs.push([at(token), head, token === verbs?.main && isCopula(clause) ? 'cop' : passivising ? 'aux:pass' : 'aux']);
  }
  if (verbs?.particle) arcs.push([at(verbs.particle), at(verbs.main), 'compound:prt']);
  const role = (group: Group | null, relation: string) => {
    if (group && clause.groups.includes(group)) arcs.push([at(group.head), head, relation]);
  };
  role(roles.subject, passive ? 'nsubj:pass' : 'nsubj');
  role(roles.accusative, 'obj');
  role(roles.dative, 'iobj');
  role(roles.genitive, 'obl:arg');
  for (const group of clause.groups)
    role(group, group.preposition === null ? 'obl' : passive && group.preposition === 'von' ? 'obl:agent' : 'obl');
  if (negation?.class === 'D' || negation?.class === 'PTK') arcs.push([at(negation), head, 'advmod']);
  if (clause.opener?.class === 'SUB') arcs.push([at(clause.opener), head, 'mark']);
  for (const { from, to } of clause.parts)
    for (const [i, token] of tokens.slice(from, to).entries()) {
      if (token.class === 'ZU') arcs.push([from + i, head, 'mark']);
      // "und er ging": what joins two clauses stands at the beginning of the second
      if (token.class === 'KON' && i === 0) arcs.push([from, head, 'cc']);
    }
  const [first] = clause.parts;
  if (first && clause.coordinated && tokens[first.from - 1]?.class === 'KON') arcs.push([first.from - 1, head, 'cc']);
  return arcs;
}

function groupArcs(group: Group, { sentence: { tokens }, names }: SentenceReading, at: At): NewArc[] {
  const head = at(group.head);
  const arcs: NewArc[] = [];
  for (const genitive of group.genitives) arcs.push([at(genitive.head), head, 'nmod']);
  for (const conjunct of group.conjuncts) {
    arcs.push([at(conjunct.head), head, 'conj']);
    if (tokens[conjunct.from - 1]?.class === 'KON') arcs.push([conjunct.from - 1, at(conjunct.head), 'cc']);
  }
  for (const inner of group.embedded?.groups ?? [])
    arcs.push([at(inner.head), group.embedded ? at(group.embedded.participle) : head, 'obl']);
  if (group.embedded) arcs.push([at(group.embedded.participle), head, 'amod']);
  if (group.determiner) arcs.push([at(group.determiner), head, 'det']);
  if (group.possessive) arcs.push([at(group.possessive), head, 'det:poss']);
  for (const adjective of group.adjectives) arcs.push([at(adjective), head, 'amod']);
  for (const token of group.nominals) {
    const name = names.find(({ from, to }) => at(token) >= from && at(token) < to);
    if (name && name.from < at(token)) arcs.push([at(token), name.from, 'flat:name']);
    else arcs.push([at(token), head, 'appos']);
  }
  for (let i = group.from; i < group.to; i++) {
    if (tokens[i]?.class === 'ADP') arcs.push([i, head, 'case']);
    if (tokens[i]?.class === 'NUM') arcs.push([i, head, 'nummod']);
  }
  return arcs;
}

function looseRelation(token: Token): string {
  if (token.kind === 'mark' || token.kind === 'open-quote' || token.kind === 'close-quote') return 'punct';
  if (token.class === 'D') return 'advmod';
  if (token.class === 'KON') return 'cc';
  if (token.class === 'SUB') return 'mark';
  if (token.class === 'ADP') return 'case';
  return 'dep';
}
