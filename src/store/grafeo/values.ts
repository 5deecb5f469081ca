/** What Grafeo's rows hold, as the plain JSON of `QueryResult`. */
import { z } from 'zod';
import type { QueryNode, QueryPath, QueryRelationship } from '../../model/views.js';

const Node = z.looseObject({ _id: z.number(), _labels: z.array(z.string()) });
const Edge = z.looseObject({ _id: z.number(), _type: z.string(), _source: z.number(), _target: z.number() });
const Path = z.strictObject({ nodes: z.array(Node).min(1), edges: z.array(Edge) });

export function plainValue(value: unknown): unknown {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (value === null || typeof value !== 'object') return value ?? null;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(plainValue);
  if (ArrayBuffer.isView(value)) return Array.from(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
  return plainObject(value);
}

function plainObject(value: object): unknown {
  const node = Node.safeParse(value);
  if (node.success) return plainNode(node.data);
  const edge = Edge.safeParse(value);
  if (edge.success) return plainEdge(edge.data);
  const path = Path.safeParse(value);
  if (path.success)
    return { $type: 'path', nodes: path.data.nodes.map(plainNode), relationships: path.data.edges.map(plainEdge) } satisfies QueryPath;
  const [tagged] = Object.keys(value).length === 1 ? Object.entries(value) : [];
  if (tagged?.[0].startsWith('$')) return plainValue(tagged[1]);
  return plainProperties(value);
}

function plainNode({ _id, _labels, ...properties }: z.infer<typeof Node>): QueryNode {
  return { $type: 'node', id: String(_id), labels: _labels, properties: plainProperties(properties) };
}

function plainEdge({ _id, _type, _source, _target, ...properties }: z.infer<typeof Edge>): QueryRelationship {
  const ends = { start: String(_source), end: String(_target) };
  return { $type: 'relationship', id: String(_id), type: _type, ...ends, properties: plainProperties(properties) };
}

function plainProperties(value: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, plainValue(held)]));
}
