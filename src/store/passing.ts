/** Claims one by one under a filter: the same answer as `list-claims.cypher` gives for all of them. */
import type { ClaimFilter, ClaimView } from '../model/views.js';
import type { ClaimRow } from './claims.js';
import { firstDay, lastDay } from './days.js';

/** What a filter asks of a claim by itself. */
export type ClaimTest = Pick<ClaimFilter, 'modalities' | 'polarities' | 'speakers' | 'sources' | 'from' | 'to'>;

export function passes(claim: ClaimView, { modalities, polarities, speakers, sources, from, to }: ClaimTest): boolean {
  const among = <T>(wanted: readonly T[] | undefined, value: T) => wanted === undefined || wanted.includes(value);
  const [begins, ends] = daysOf(claim);
  return (
    among(modalities, claim.modality) &&
    among(polarities, claim.polarity) &&
    among(speakers, claim.attributedTo?.id ?? '') &&
    among(sources, claim.article.source ?? '') &&
    (from === undefined || (ends !== null && lastDay(ends) >= firstDay(from))) &&
    (to === undefined || (begins !== null && firstDay(begins) <= lastDay(to)))
  );
}

export function rowOf(claim: ClaimView, { id, source, target }: { id: string; source: string; target: string }): ClaimRow {
  const { type, modality, polarity, article } = claim;
  const [from, to] = daysOf(claim);
  return {
    ...{ arrowId: id, type, source, target, modality, polarity },
    ...{ article: article.id, outlet: article.source ?? '' },
    ...{ firstDate: from, lastDate: to },
    firstDay: from === null ? null : firstDay(from),
    lastDay: to === null ? null : lastDay(to),
  };
}

/** Its own date where it has one, else its article's. */
function daysOf({ date, article }: ClaimView): [from: string | null, to: string | null] {
  return date ? [date.from, date.to] : [article.date, article.date];
}
