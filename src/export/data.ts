/** What every export is made from, and the sentences of evidence as one line each. */
import type { Ontology } from '../model/ontology.js';
import type { ArticleSummary, ClaimView, NodeView, RelationView } from '../model/views.js';

export type ExportData = {
  nodes: readonly NodeView[];
  /** Arrows with every claim under them; both ends are among the nodes. */
  arrows: readonly RelationView[];
  articles: readonly ArticleSummary[];
  ontology: Ontology;
};

export const claimsOf = ({ arrows }: ExportData): { claim: ClaimView; arrow: RelationView }[] =>
  arrows.flatMap((arrow) => arrow.evidence.map((claim) => ({ claim, arrow })));

/** `“Der Dialog …” (Sergej Lawrow; planned, negative; 2022-01-21; Tiroler Tageszeitung)` */
export function evidenceLine({ sentence, attributedTo, modality, polarity, date, article }: ClaimView): string {
  const said = [
    attributedTo?.name ?? 'the article',
    `${modality}, ${polarity}`,
    dateText(date) ?? article.date,
    article.source ?? article.title ?? article.id,
  ];
  return `“${sentence.text.replace(/\s+/g, ' ')}” (${said.filter((part) => part !== null).join('; ')})`;
}

export function dateText(date: ClaimView['date']): string | null {
  if (!date) return null;
  return date.from === date.to ? date.from : `${date.from}/${date.to}`;
}

/** Half a character, as broken texts have it, cannot be written as UTF-8. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');
