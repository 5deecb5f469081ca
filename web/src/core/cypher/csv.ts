/** An answer as RFC 4180 has it, a row a line. */
import type { Piece } from './values.js';

export function csvOf(columns: readonly string[], rows: readonly (readonly Piece[][])[]): string {
  return [columns, ...rows.map((row) => row.map(plain))].map((row) => `${row.map(quoted).join(',')}\r\n`).join('');
}

/** Arrows stand between their nodes, members of a list apart. */
function plain(pieces: readonly Piece[]): string {
  const walks = pieces.some((piece) => piece.kind === 'arrow');
  return pieces.map(textOf).join(walks ? ' ' : '; ');
}

function textOf(piece: Piece): string {
  switch (piece.kind) {
    case 'entity':
      return piece.name;
    case 'article':
      return piece.title;
    case 'arrow':
      return piece.points === 'back' ? `<-${piece.type}-` : piece.points === 'on' ? `-${piece.type}->` : piece.type;
    case 'nothing':
      return '';
    default:
      return piece.text;
  }
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
