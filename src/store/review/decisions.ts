/** Decisions as nodes of the graph. */
import { z } from 'zod';
import { Decision, DecisionKind, type Judgement } from '../../model/review.js';
import type { Parameters, Reader } from '../database.js';

const Row = z.object({
  ...Decision.omit({ judgement: true }).shape,
  kind: DecisionKind,
  /** The claim; kept and merged; the two of a pair; what is split. */
  subjects: z.array(z.string()),
  articles: z.array(z.string()),
  name: z.string().nullable(),
});

/** In their order. */
export async function readDecisions(reader: Reader): Promise<Decision[]> {
  const rows = await reader.read('read/list-decisions', Row);
  return rows
    .map(({ kind, subjects, articles, name, ...rest }) => ({ ...rest, judgement: judgementOf({ kind, subjects, articles, name }) }))
    .sort((a, b) => a.number - b.number);
}

export function decisionProperties({ id: _, judgement, ...rest }: Decision): Parameters {
  const { kind } = judgement;
  const isSplit = kind === 'split';
  return {
    ...rest,
    kind,
    subjects: subjectsOf(judgement),
    articles: isSplit ? judgement.articles : [],
    name: isSplit ? judgement.name : null,
  };
}

/** Ids of what a judgement is about. */
export function subjectsOf(judgement: Judgement): string[] {
  switch (judgement.kind) {
    case 'accept':
    case 'reject':
      return [judgement.claim];
    case 'merge':
      return [judgement.kept, judgement.merged];
    case 'keep-apart':
      return judgement.entities;
    case 'split':
      return [judgement.entity];
  }
}

function judgementOf({ kind, subjects, articles, name }: Pick<z.infer<typeof Row>, 'kind' | 'subjects' | 'articles' | 'name'>): Judgement {
  const [first = '', second = ''] = subjects;
  switch (kind) {
    case 'accept':
    case 'reject':
      return { kind, claim: first };
    case 'merge':
      return { kind, kept: first, merged: second };
    case 'keep-apart':
      return { kind, entities: [first, second] };
    case 'split':
      return { kind, entity: first, articles, name: name ?? '' };
  }
}
