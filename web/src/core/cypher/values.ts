/** What a cell of the answer holds, as what can be read and gone to. */
import { QueryNode, QueryPath, QueryRelationship } from '../../../../src/model/views.js';
import { EntityType, RelationType } from '../../../../src/model/vocabulary.js';

/** Which of its ends an arrow has before it; `null` where neither stands there. */
export type Points = 'on' | 'back' | null;

export type Piece =
  | { kind: 'text'; text: string; number: boolean }
  | { kind: 'entity'; id: string; type: EntityType; name: string }
  | { kind: 'node'; label: string; text: string }
  | { kind: 'arrow'; type: string; relation: RelationType | null; id: string | null; points: Points }
  | { kind: 'article'; id: string; title: string }
  | { kind: 'nothing' };

/** A row's cells; an arrow in a column of its own points as the node in the column before it says. */
export function rowPieces(row: readonly unknown[]): Piece[][] {
  return row.map((value, i) => {
    const arrow = QueryRelationship.safeParse(value);
    const before = QueryNode.safeParse(row[i - 1]);
    return arrow.success && before.success ? [arrowPiece(arrow.data, pointsFrom(arrow.data, before.data.id))] : piecesOf(value);
  });
}

export function piecesOf(value: unknown): Piece[] {
  if (value === null || value === undefined) return [{ kind: 'nothing' }];
  const node = QueryNode.safeParse(value);
  if (node.success) return [nodePiece(node.data)];
  const arrow = QueryRelationship.safeParse(value);
  if (arrow.success) return [arrowPiece(arrow.data, null)];
  const path = QueryPath.safeParse(value);
  if (path.success) return pathPieces(path.data);
  if (Array.isArray(value)) return value.length === 0 ? [{ kind: 'nothing' }] : value.flatMap(piecesOf);
  return [{ kind: 'text', text: typeof value === 'string' ? value : JSON.stringify(value), number: typeof value === 'number' }];
}

function nodePiece({ labels, properties }: QueryNode): Piece {
  const id = textOf(properties.id);
  const name = textOf(properties.name) ?? id ?? '';
  const type = EntityType.safeParse(properties.type);
  if (labels.includes('Entity') && id && type.success) return { kind: 'entity', id, type: type.data, name };
  if (labels.includes('Article') && id) return { kind: 'article', id, title: textOf(properties.title) ?? id };
  const said = textOf(properties.text) ?? textOf(properties.name) ?? textOf(properties.type) ?? id ?? JSON.stringify(properties);
  return { kind: 'node', label: labels.join(' '), text: said };
}

function arrowPiece({ type, properties }: QueryRelationship, points: Points): Piece {
  const relation = RelationType.safeParse(type);
  const id = textOf(properties.id);
  return { kind: 'arrow', type, relation: relation.success ? relation.data : null, id: id?.startsWith('arrow:') ? id : null, points };
}

function pathPieces({ nodes, relationships }: QueryPath): Piece[] {
  return nodes.flatMap((node, i) => {
    const next = relationships[i];
    return next ? [nodePiece(node), arrowPiece(next, pointsFrom(next, node.id))] : [nodePiece(node)];
  });
}

function pointsFrom({ start, end }: QueryRelationship, node: string): Points {
  return start === node ? 'on' : end === node ? 'back' : null;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
