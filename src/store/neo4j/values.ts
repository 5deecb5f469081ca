/** Between our plain values and those of Neo4j's driver. */
import neo4j, {
  isNode,
  isPath,
  isRelationship,
  isUnboundRelationship,
  type Node,
  type Relationship,
  type UnboundRelationship,
} from 'neo4j-driver';
import type { QueryNode, QueryPath, QueryRelationship } from '../../model/views.js';
import type { Parameters, Value } from '../database.js';

/** JavaScript's numbers reach Neo4j as floats unless they say that they are integers. */
export function driverParameters(parameters: Parameters): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, driverValue(value)]));
}

function driverValue(value: Value): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (value === null || value === undefined) return null;
  if (isList(value)) return value.map(driverValue);
  return typeof value === 'object' ? driverParameters(value) : value;
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

export function plainValue(value: unknown): unknown {
  if (typeof value === 'string') return value;
  if (neo4j.isInt(value)) return value.inSafeRange() ? value.toNumber() : value.toString();
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'bigint') return String(value);
  if (value === null || typeof value !== 'object') return value ?? null;
  if (Array.isArray(value)) return value.map(plainValue);
  if (isNode(value)) return plainNode(value);
  if (isRelationship(value)) return plainRelationship(value, value.startNodeElementId, value.endNodeElementId);
  if (isUnboundRelationship(value)) return plainRelationship(value, '', '');
  if (isPath(value)) {
    const nodes = [value.start, ...value.segments.map((segment) => segment.end)].map(plainNode);
    const relationships = value.segments.map(({ relationship }) =>
      plainRelationship(relationship, relationship.startNodeElementId, relationship.endNodeElementId),
    );
    return { $type: 'path', nodes, relationships } satisfies QueryPath;
  }
  if (ArrayBuffer.isView(value)) return Array.from(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
  // Dates, times, durations and points: the driver's own classes, which write themselves as Cypher does.
  if (Object.getPrototypeOf(value) !== Object.prototype) return String(value);
  return plainProperties(value);
}

function plainNode({ elementId, labels, properties }: Node): QueryNode {
  return { $type: 'node', id: elementId, labels, properties: plainProperties(properties) };
}

function plainRelationship(
  { elementId, type, properties }: Relationship | UnboundRelationship,
  start: string,
  end: string,
): QueryRelationship {
  return { $type: 'relationship', id: elementId, type, start, end, properties: plainProperties(properties) };
}

function plainProperties(value: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, plainValue(held)]));
}
