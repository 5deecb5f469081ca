/** From tokens and groups to clauses by topological fields (after Neumann, Braun and Piskorski, ANLP 2000): brackets first, then what lies between. */
import type { German } from '../../lang/de/index.js';
import type { Group } from '../groups/index.js';
import type { Token } from '../tokens/index.js';
import type { Clause, Range } from './clause.js';
import { combine } from './combine.js';
import { findAntecedent, inheritRoles, narrowPronoun, shareVoice } from './depend.js';
import { readRoles } from './roles.js';
import { cutStretches } from './stretch.js';
import { readVerbs } from './verbs.js';

export type { Clause, Roles, VerbComplex } from './clause.js';

export function readClauses(tokens: readonly Token[], groups: readonly Group[], german: German): Clause[] {
  const stretches = cutStretches(tokens, groups, german.syntax);
  const { clauses, finites } = combine(stretches, tokens, {
    says: (token, particle) =>
      token.readings.some(({ lemma }) => german.frames.speech.has(lemma)) ||
      (particle !== undefined && german.lexicon.separated(token.text, particle.lower).some(({ lemma }) => german.frames.speech.has(lemma))),
    onlySays: (token) => token.readings.some(({ lemma }) => german.frames.speech.has(lemma) && !german.frames.verbs.has(lemma)),
    contrasts: (token) => german.syntax.contrasts.has(token.lower),
    helps: (token) => token.readings.some(({ lemma }) => german.syntax.auxiliaries.has(lemma) || german.syntax.modals.has(lemma)),
  });
  for (const clause of clauses) {
    clause.groups = groups.filter((group) => !group.parent && liesIn(group, clause.parts));
    clause.verbs = readVerbs(clause, finites.get(clause), tokens, german);
    clause.negation = findNegation(clause, tokens, german);
    clause.antecedent = findAntecedent(clause, groups, tokens);
    if (clause.antecedent) narrowPronoun(clause, clause.antecedent);
    clause.roles = readRoles(clause, tokens, german.syntax);
  }
  for (const clause of clauses) {
    shareVoice(clause);
    inheritRoles(clause);
  }
  return clauses;
}

function liesIn({ from, to }: Group, parts: readonly Range[]): boolean {
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i];
    if (part && from >= part.from && to <= part.to) return true;
  }
  return false;
}

export const DENIES_CLAUSE: ReadonlySet<string> = new Set(['clause', 'noun', 'pair']);

export function findNegation(clause: Clause, tokens: readonly Token[], { syntax, frames }: German): Token | null {
  const { denialAt, mayDeny } = frames.cues;
  // "ohne Huber zu treffen", "statt Polen zu helfen"
  if (clause.opener && mayDeny(clause.opener.lower) && denialAt([clause.opener.lower], 0)?.scope === 'phrase') return clause.opener;
  for (const part of clause.parts) {
    for (let i = part.from; i < part.to; i++) {
      const token = tokens[i];
      if (!token) continue;
      const denial = mayDeny(token.lower) ? denialAt(wordsOf(tokens, i, part.to), 0) : null;
      if (denial?.scope === 'none') {
        i += denial.length - 1;
        continue;
      }
      if (denial && DENIES_CLAUSE.has(denial.scope)) return token;
      if (token.class === 'DET' && syntax.negativeDeterminers.has(token.lower)) return token;
      if (token.class === 'PRO' && syntax.negativePronouns.has(token.lower)) return token;
    }
  }
  return null;
}

function wordsOf(tokens: readonly Token[], from: number, to: number): string[] {
  return tokens.slice(from, to).map((token) => token.lower);
}
