/** The seam between what every store does (this folder) and the database that does it (`grafeo/`, `neo4j/`). */
import type { z } from 'zod';
import type { QueryResult } from '../model/views.js';
import type { EntityType, RelationType } from '../model/vocabulary.js';
import type { QueryOptions } from './contract.js';

export type Value = string | number | boolean | null | undefined | readonly Value[] | { readonly [key: string]: Value };
export type Parameters = { readonly [name: string]: Value };

export interface Reader {
  /** Rows of `cypher/<statement>.cypher`, checked against `row`. */
  read<T>(statement: string, row: z.ZodType<T>, parameters?: Parameters): Promise<T[]>;
}

export interface Writer extends Reader {
  /** `type` takes the place of `__TYPE__`, where the statement has it. */
  write(statement: string, parameters?: Parameters, type?: EntityType | RelationType): Promise<void>;
}

export interface Database {
  /** Whether others than this process may write to it. */
  shared: boolean;
  /** One transaction that sees one state. */
  reading<T>(work: (reader: Reader) => Promise<T>): Promise<T>;
  /** One transaction, all of it or nothing. It may run twice where another writer got in the way. */
  writing<T>(work: (writer: Writer) => Promise<T>): Promise<T>;
  query(cypher: string, options: QueryOptions): Promise<QueryResult>;
  close(): Promise<void>;
}
