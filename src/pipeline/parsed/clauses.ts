/** Clauses out of somebody's own analysis (Universal Dependencies): what heads a clause, what belongs to it, and who fills which slot. */
import type { German } from '../../lang/de/index.js';
import type { ParsedWord } from '../../model/parse.js';
import { type Clause, type ClauseType, NO_ROLES, type Range, type Roles } from '../clauses/clause.js';
import { inheritRoles } from '../clauses/depend.js';
import { findNegation, findPointer } from '../clauses/index.js';
import { couldBeFinite } from '../clauses/stretch.js';
import { readVerbs } from '../clauses/verbs.js';
import type { Group } from '../groups/index.js';
import type { Token } from '../tokens/index.js';

type Words = readonly ParsedWord[];

export function parsedClauses(words: Words, tokens: readonly Token[], groups: readonly Group[], german: German): Clause[] {
  const children = childrenOf(words);
  const heads = words.flatMap((_, at) => (headsClause(at, words, children) ? [at] : []));
  const owner = words.map((_, at) => ownerOf(at, words, new Set(heads)));
  const clauses = new Map<number, Clause>();
  for (const head of heads) clauses.set(head, bare(clauses.size, partsOf(head, owner, words)));
  for (const [head, clause] of clauses) {
    const finite = finiteOf(head, words, tokens, children);
    const above = words[head]?.head;
    const parent = above === null || above === undefined ? null : (clauses.get(owner[above] ?? -1) ?? null);
    const joined = words[head]?.relation === 'conj';
    clause.opener = openerOf(head, words, tokens, owner);
    clause.type = typeOf(head, words, tokens, clause, finite);
    clause.coordinated = joined ? parent : null;
    clause.parent = joined ? (parent?.parent ?? null) : clause.type === 'main' || clause.type === 'tag' ? null : parent;
    clause.groups = groups.filter((group) => !group.parent && owner[group.from] === head);
    clause.antecedent = clause.type === 'relative' && above !== null && above !== undefined ? groupAt(above, groups) : null;
    clause.quoted = isQuoted(tokens, head);
    clause.verbs = readVerbs(clause, finite, tokens, german);
    clause.negation = findNegation(clause, tokens, german);
    clause.pointer = findPointer(clause, tokens, german);
    clause.roles = rolesOf(head, clause, words, tokens, groups, children);
  }
  for (const clause of clauses.values()) inheritRoles(clause);
  return [...clauses.values()];
}

function bare(id: number, parts: Range[]): Clause {
  const none = { opener: null, verbs: null, parent: null, coordinated: null, antecedent: null, negation: null, pointer: null };
  return { id, type: 'fragment', parts, groups: [], roles: NO_ROLES, quoted: false, ...none };
}

function childrenOf(words: Words): number[][] {
  const children: number[][] = words.map(() => []);
  for (const [at, { head }] of words.entries()) if (head !== null) children[head]?.push(at);
  return children;
}

const CLAUSAL = /^(root|ccomp|xcomp|advcl|acl|csubj|parataxis|conj)(:|$)/;
const SAID_OF = /^(cop|aux|nsubj|csubj)(:|$)/;

function headsClause(at: number, words: Words, children: readonly (readonly number[])[]): boolean {
  const word = words[at];
  if (!word || !CLAUSAL.test(word.relation)) return false;
  if (word.relation === 'root') return true;
  return word.upos === 'VERB' || word.upos === 'AUX' || (children[at] ?? []).some((child) => SAID_OF.test(words[child]?.relation ?? ''));
}

function ownerOf(at: number, words: Words, heads: ReadonlySet<number>): number {
  let up: number | null = at;
  while (up !== null && !heads.has(up)) up = words[up]?.head ?? null;
  return up ?? -1;
}

/** Runs of the sentence that belong to one clause; marks between them belong to whoever stands on both sides. */
function partsOf(head: number, owner: readonly number[], words: Words): Range[] {
  const parts: Range[] = [];
  for (const [at, own] of owner.entries()) {
    if (own !== head || words[at]?.upos === 'PUNCT') continue;
    const last = parts.at(-1);
    const bridged = last && owner.slice(last.to, at).every((_, i) => words[last.to + i]?.upos === 'PUNCT');
    if (bridged) last.to = at + 1;
    else parts.push({ from: at, to: at + 1 });
  }
  return parts;
}

function finiteOf(head: number, words: Words, tokens: readonly Token[], children: readonly (readonly number[])[]): number | undefined {
  const finite = (at: number) => {
    const token = tokens[at];
    const form = words[at]?.features.VerbForm;
    return token !== undefined && token.class === 'V' && (form === undefined ? couldBeFinite(token) : form === 'Fin');
  };
  const helpers = (children[head] ?? []).filter((child) => /^(aux|cop)/.test(words[child]?.relation ?? ''));
  return helpers.find(finite) ?? (finite(head) && helpers.length === 0 ? head : undefined);
}

function openerOf(head: number, words: Words, tokens: readonly Token[], owner: readonly number[]): Token | null {
  const own = tokens.filter((_, at) => owner[at] === head);
  const mark = tokens.find((token, at) => words[at]?.head === head && words[at]?.relation === 'mark' && token.class === 'SUB');
  const relative = words[head]?.relation.startsWith('acl') ? own.find((token) => token.class === 'REL') : undefined;
  return relative ?? mark ?? null;
}

function typeOf(head: number, words: Words, tokens: readonly Token[], clause: Clause, finite: number | undefined): ClauseType {
  const relation = words[head]?.relation ?? '';
  if (clause.opener?.class === 'REL') return 'relative';
  const infinitive =
    finite === undefined &&
    tokens.some((token, at) => (token.class === 'VZ' && at === head) || (token.class === 'ZU' && words[at]?.head === head));
  if (infinitive || (finite === undefined && relation === 'xcomp')) return 'infinitive';
  if (clause.opener) return 'subordinate';
  if (finite === undefined) return 'fragment';
  // "…, sagte er": the verb stands before its subject, behind what is said
  return finite === clause.parts.find((part) => part.from <= finite && finite < part.to)?.from && finite > 0 ? 'tag' : 'main';
}

function groupAt(at: number, groups: readonly Group[]): Group | null {
  const inner = groups.find((group) => at >= group.from && at < group.to) ?? null;
  let outer = inner;
  while (outer?.parent?.conjuncts.includes(outer)) outer = outer.parent;
  return outer;
}

function rolesOf(
  head: number,
  clause: Clause,
  words: Words,
  tokens: readonly Token[],
  groups: readonly Group[],
  children: readonly (readonly number[])[],
): Roles {
  const child = (pattern: RegExp) => {
    const at = (children[head] ?? []).find((it) => pattern.test(words[it]?.relation ?? ''));
    return at === undefined ? null : groupAt(at, groups);
  };
  const copula = (children[head] ?? []).some((it) => words[it]?.relation === 'cop');
  const predicative = copula ? groupAt(head, groups) : null;
  const dative = child(/^(iobj|obl:arg)$/);
  return {
    subject: child(/^nsubj/),
    accusative: child(/^obj$/),
    dative: dative?.preposition === null ? dative : null,
    genitive: null,
    predicative,
    predicate: copula && !predicative ? (tokens[head] ?? null) : null,
    prepositional: clause.groups.filter((group) => group.preposition !== null),
  };
}

function isQuoted(tokens: readonly Token[], at: number): boolean {
  const before = tokens
    .slice(0, at)
    .filter((token) => token.class === 'QUOTE')
    .at(-1);
  return (
    before?.kind === 'open-quote' ||
    (before === undefined && tokens.slice(at).find((token) => token.class === 'QUOTE')?.kind === 'close-quote')
  );
}
