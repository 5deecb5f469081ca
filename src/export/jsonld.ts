/** JSON-LD 1.1: schema.org where it has the word, `urn:depesche:vocabulary:` where it has none. The context is inline: nothing is fetched. */
import type { ArticleSummary, ClaimView, NodeView } from '../model/views.js';
import type { EntityType } from '../model/vocabulary.js';
import { claimsOf, dateText, type ExportData, wellFormed } from './data.js';

const TYPES: Record<EntityType, string> = {
  Person: 'schema:Person',
  Country: 'schema:Country',
  Organization: 'schema:Organization',
  Place: 'schema:Place',
  Event: 'schema:Event',
  Equipment: 'depesche:Equipment',
  Agreement: 'depesche:Agreement',
  Group: 'depesche:Group',
};

const CONTEXT = {
  '@version': 1.1,
  schema: 'https://schema.org/',
  depesche: 'urn:depesche:vocabulary:',
  id: '@id',
  type: '@type',
  name: 'schema:name',
  nameIn: { '@id': 'schema:name', '@container': '@language' },
  alternateName: 'schema:alternateName',
  headline: 'schema:headline',
  datePublished: 'schema:datePublished',
  inLanguage: 'schema:inLanguage',
  url: { '@id': 'schema:url', '@type': '@id' },
  publisher: 'schema:publisher',
  text: 'schema:text',
  author: { '@id': 'schema:author', '@type': '@id' },
  appearance: { '@id': 'schema:appearance', '@type': '@id' },
  relation: { '@id': 'depesche:relation', '@type': '@vocab' },
  source: { '@id': 'depesche:source', '@type': '@id' },
  target: { '@id': 'depesche:target', '@type': '@id' },
  modality: 'depesche:modality',
  polarity: 'depesche:polarity',
  content: 'depesche:content',
  role: 'depesche:role',
  date: 'depesche:date',
  confidence: 'depesche:confidence',
  rule: 'depesche:rule',
};

export function jsonld(data: ExportData): string {
  const relations = Object.keys(data.ontology.relations).map((type) => [type, { '@id': `depesche:${type}`, '@type': '@id' }]);
  const graph = [
    ...data.articles.map(articleOf),
    ...data.nodes.map((node) => ({ ...entityOf(node), ...arrowsFrom(node, data) })),
    ...claimsOf(data).map(({ claim }) => claimOf(claim)),
  ];
  return `${JSON.stringify({ '@context': { ...CONTEXT, ...Object.fromEntries(relations) }, '@graph': graph }, null, 2)}\n`;
}

/** Ids may hold anything; names in a URN may not. */
const iri = (kind: string, id: string): string => `urn:depesche:${kind}:${encodeURIComponent(wellFormed(id))}`;
const entityIri = (id: string): string => iri('entity', id);

const articleOf = ({ id, title, date, language, source, url }: ArticleSummary) => ({
  id: iri('article', id),
  type: 'schema:NewsArticle',
  ...(title === null ? {} : { headline: title }),
  ...(date === null ? {} : { datePublished: date }),
  inLanguage: language,
  ...(source === null ? {} : { publisher: { type: 'schema:Organization', name: source } }),
  ...(url === null || !URL.canParse(url) ? {} : { url }),
});

const entityOf = ({ id, type, name, nameEn, aliases }: NodeView) => ({
  id: entityIri(id),
  type: TYPES[type],
  name,
  ...(nameEn === undefined ? {} : { nameIn: { en: nameEn } }),
  alternateName: aliases,
});

function arrowsFrom({ id }: NodeView, { arrows }: ExportData): Record<string, string[]> {
  const targets: Record<string, string[]> = {};
  for (const arrow of arrows) if (arrow.source === id) targets[arrow.type] = [...(targets[arrow.type] ?? []), entityIri(arrow.target)];
  return targets;
}

const claimOf = (claim: ClaimView) => ({
  id: iri('claim', claim.id),
  type: 'schema:Claim',
  relation: `depesche:${claim.type}`,
  source: entityIri(claim.source.id),
  target: entityIri(claim.target.id),
  modality: claim.modality,
  polarity: claim.polarity,
  ...(claim.attributedTo ? { author: entityIri(claim.attributedTo.id) } : {}),
  ...(claim.content === undefined ? {} : { content: claim.content }),
  ...(claim.role === undefined ? {} : { role: claim.role }),
  ...(claim.date ? { date: dateText(claim.date) } : {}),
  confidence: claim.confidence,
  rule: claim.rule,
  text: claim.sentence.text,
  appearance: iri('article', claim.article.id),
});
