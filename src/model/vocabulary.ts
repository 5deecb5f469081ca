/** The closed vocabularies of the graph. What each word means stands in `src/ontology/*.yaml`, which is checked against these lists. */
import { z } from 'zod';

export const ENTITY_TYPES = ['Person', 'Country', 'Organization', 'Place', 'Event', 'Equipment', 'Agreement', 'Group'] as const;

export const RELATION_TYPES = [
  'MET_WITH',
  'VISITS',
  'AGREES_WITH',
  'COOPERATES_WITH',
  'SUPPORTS',
  'AIDS',
  'CONCEDES_TO',
  'DEMANDS',
  'ACCUSES',
  'REJECTS',
  'WARNS',
  'THREATENS',
  'PROTESTS_AGAINST',
  'SANCTIONS',
  'DEPLOYS_TO',
  'COERCES',
  'ATTACKS',
  'REPRESENTS',
  'MEMBER_OF',
  'PART_OF',
  'LOCATED_IN',
  'PARTICIPATES_IN',
] as const;

export const MODALITIES = ['asserted', 'planned', 'possible', 'demanded'] as const;
export const POLARITIES = ['positive', 'negative'] as const;
export const STATEMENT_KINDS = ['direct', 'indirect', 'reported', 'free-indirect'] as const;
export const MENTION_KINDS = ['name', 'nominal', 'pronoun'] as const;

export const EntityType = z.enum(ENTITY_TYPES);
export const RelationType = z.enum(RELATION_TYPES);
export const Modality = z.enum(MODALITIES);
export const Polarity = z.enum(POLARITIES);
export const StatementKind = z.enum(STATEMENT_KINDS);
export const MentionKind = z.enum(MENTION_KINDS);

export type EntityType = z.infer<typeof EntityType>;
export type RelationType = z.infer<typeof RelationType>;
export type Modality = z.infer<typeof Modality>;
export type Polarity = z.infer<typeof Polarity>;
export type StatementKind = z.infer<typeof StatementKind>;
export type MentionKind = z.infer<typeof MentionKind>;
