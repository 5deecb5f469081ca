/** The shape of the ontology: of the files in `src/ontology` and of what the API tells the explorer. */
import { z } from 'zod';
import { ENTITY_TYPES, EntityType, MODALITIES, POLARITIES, RELATION_TYPES } from './vocabulary.js';

const Label = z.strictObject({ de: z.string().min(1), en: z.string().min(1) });
const Named = z.strictObject({ name: Label, meaning: Label });

export const PLOVER_CATEGORIES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'YIELD',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const;

export const QUADS = ['verbal-cooperation', 'material-cooperation', 'verbal-conflict', 'material-conflict', 'structure'] as const;

export const EntityTypes = z.record(z.enum(ENTITY_TYPES), z.strictObject({ name: Label, plural: Label, meaning: Label }));

export const RelationTypes = z.record(
  z.enum(RELATION_TYPES),
  z.strictObject({
    plover: z.enum(PLOVER_CATEGORIES).nullable(),
    quad: z.enum(QUADS),
    symmetric: z.boolean(),
    source: z.array(EntityType).min(1),
    target: z.array(EntityType).min(1),
    name: Label,
    meaning: Label,
  }),
);

export const Status = z.strictObject({
  modality: z.record(z.enum(MODALITIES), Named),
  polarity: z.record(z.enum(POLARITIES), Named),
  quad: z.record(z.enum(QUADS), z.strictObject({ name: Label })),
});

export const Ontology = z.object({
  entities: EntityTypes,
  relations: RelationTypes,
  modality: Status.shape.modality,
  polarity: Status.shape.polarity,
  quad: Status.shape.quad,
});

export type Ontology = z.infer<typeof Ontology>;
