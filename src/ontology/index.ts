/** The ontology, read once from the YAML files beside the sources: what the types of the vocabulary mean. */
import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { z } from 'zod';
import { DepescheError } from '../model/errors.js';
import { EntityTypes, type Ontology, RelationTypes, Status } from '../model/ontology.js';
import type { EntityType, RelationType } from '../model/vocabulary.js';

export type { Ontology } from '../model/ontology.js';

const FOLDER = new URL('../../src/ontology/', import.meta.url);

function read<T>(file: string, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(load(readFileSync(new URL(file, FOLDER), 'utf8')));
  if (parsed.success) return parsed.data;
  throw new DepescheError('input', {
    where: `src/ontology/${file}`,
    got: z.prettifyError(parsed.error),
    expected: 'the shape in src/model/ontology.ts',
  });
}

let loaded: Ontology | undefined;

export function ontology(): Ontology {
  loaded ??= {
    entities: read('entities.yaml', EntityTypes),
    relations: read('relations.yaml', RelationTypes),
    ...read('status.yaml', Status),
  };
  return loaded;
}

export function isSymmetric(type: RelationType): boolean {
  return ontology().relations[type].symmetric;
}

/** Whether a relation of this type may lead from one entity type to the other. */
export function endsFit(type: RelationType, source: EntityType, target: EntityType): boolean {
  const relation = ontology().relations[type];
  return relation.source.includes(source) && relation.target.includes(target);
}
