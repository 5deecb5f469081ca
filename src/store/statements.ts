/** The Cypher of `cypher/`, by name: `read/list-arrows`. A `.neo4j.cypher` beside a file is what Neo4j runs instead. */
import { existsSync, readFileSync } from 'node:fs';
import { ENTITY_TYPES, type EntityType, RELATION_TYPES, type RelationType } from '../model/vocabulary.js';

export type Dialect = 'grafeo' | 'neo4j';

const FOLDER = new URL('../../cypher/', import.meta.url);
const PLACEHOLDER = '__TYPE__';
const ALLOWED: ReadonlySet<string> = new Set([...ENTITY_TYPES, ...RELATION_TYPES]);

const texts = new Map<string, string>();

function textOf(name: string, dialect: Dialect): string {
  const key = `${dialect} ${name}`;
  const known = texts.get(key);
  if (known !== undefined) return known;
  const own = new URL(`${name}.${dialect}.cypher`, FOLDER);
  const text = readFileSync(existsSync(own) ? own : new URL(`${name}.cypher`, FOLDER), 'utf8');
  texts.set(key, text);
  return text;
}

/** Labels and relationship types are no parameters in either database; they come from the vocabulary and from nowhere else. */
export function statement(name: string, dialect: Dialect, type?: EntityType | RelationType): string {
  const text = textOf(name, dialect);
  if (type === undefined) return text;
  if (!ALLOWED.has(type)) throw new Error(`${name}: ${type} is no type of the vocabulary`);
  return text.replaceAll(PLACEHOLDER, type);
}

/** The statements of a schema file, which come apart at semicolons. */
export function schemaStatements(dialect: Dialect): string[] {
  return ['schema/create-constraints', 'schema/create-indexes'].flatMap((name) =>
    textOf(name, dialect)
      .replace(/^\/\/.*$/gm, '')
      .split(';')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  );
}
