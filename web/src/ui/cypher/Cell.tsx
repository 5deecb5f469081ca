import { ArrowLeft, ArrowRight } from 'lucide';
import { openArticle } from '../../core/article/index.js';
import type { Piece } from '../../core/cypher/index.js';
import { selectEdge } from '../../core/selection/index.js';
import { useWords } from '../../hooks/useWords.js';
import { EntityButton } from '../parts/EntityButton.js';
import { Icon } from '../parts/Icon.js';
import { useWorld } from '../WorldContext.js';

/** Characters of a text that wants a wide column. */
const LONG = 60;

export function Cell({ pieces }: { pieces: readonly Piece[] }) {
  const [first] = pieces;
  const long = pieces.some((piece) => 'text' in piece && piece.text.length > LONG);
  const number = first?.kind === 'text' && first.number && pieces.length === 1;
  return (
    <td className={number ? 'number' : long ? 'long' : undefined}>
      <div>
        {pieces.map((piece, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what a cell holds never moves, and may hold the same twice.
          <One key={i} piece={piece} last={i === pieces.length - 1} />
        ))}
      </div>
    </td>
  );
}

function One({ piece, last }: { piece: Piece; last: boolean }) {
  const { words, language } = useWords();
  const { ontology } = useWorld();
  switch (piece.kind) {
    case 'entity':
      return <EntityButton entity={piece} size={22} />;
    case 'article':
      return (
        <button type="button" className="link" onClick={() => openArticle(piece.id)}>
          {piece.title}
        </button>
      );
    case 'node':
      return (
        <span>
          <span className="tag">{piece.label}</span> {piece.text}
        </span>
      );
    case 'arrow': {
      const { id } = piece;
      const name = piece.relation ? ontology.relations[piece.relation].name[language] : piece.type;
      const text = (
        <>
          {piece.points === 'back' && <Icon node={ArrowLeft} size={13} />}
          {piece.points === 'back' && <span className="visually-hidden">{words.cypher.back}</span>}
          {name}
          {piece.points === 'on' && <Icon node={ArrowRight} size={13} />}
        </>
      );
      return id ? (
        <button type="button" className="link" title={piece.type} onClick={() => selectEdge(id)}>
          {text}
        </button>
      ) : (
        <span className="tag faint-tag">{text}</span>
      );
    }
    case 'nothing':
      return <span className="quiet">{words.cypher.nothing}</span>;
    default:
      return <span>{last ? piece.text : `${piece.text},`}</span>;
  }
}
