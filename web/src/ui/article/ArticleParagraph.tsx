import type { ArticleView } from '../../../../src/model/article-view.js';
import { paletteAtom } from '../../core/appearance/index.js';
import type { Paragraph } from '../../core/article/index.js';
import { displayName } from '../../core/language/names.js';
import { relationBefore } from '../../core/language/sentence.js';
import { hoverAtom, selectEdge, selectionAtom, selectNode } from '../../core/selection/index.js';
import { toHash } from '../../core/url/hash.js';
import { useAtom } from '../../hooks/useAtom.js';
import { useWords } from '../../hooks/useWords.js';
import { QuadLine } from '../parts/QuadLine.js';
import { useWorld } from '../WorldContext.js';

type Entities = ReadonlyMap<string, ArticleView['entities'][number]>;
type Props = { paragraph: Paragraph; entities: Entities; sought: number | null };

/** A paragraph with its mentions as ways into the graph, and beside it what it claims. */
export function ArticleParagraph({ paragraph, entities, sought }: Props) {
  const { words } = useWords();
  return (
    <div className="reader-row">
      <p lang="de">
        {paragraph.parts.map((part) => (
          <span
            key={part.start}
            data-sentence={part.sentence ?? undefined}
            className={classOf(
              part.sentence === null ? 'unread' : part.claims.length === 0 ? 'silent' : 'told',
              part.sentence !== null && part.sentence === sought,
            )}
            title={part.sentence === null ? words.article.notRead : undefined}
          >
            {part.pieces.map((piece) => {
              const entity = piece.entity === null ? undefined : entities.get(piece.entity);
              const text = entity ? <Mention key={piece.start} entity={entity} text={piece.text} /> : piece.text;
              return piece.said ? (
                <span key={piece.start} className="said">
                  {text}
                </span>
              ) : (
                text
              );
            })}{' '}
          </span>
        ))}
      </p>
      {paragraph.claims.length > 0 && <Claims paragraph={paragraph} entities={entities} />}
    </div>
  );
}

function classOf(kind: string, sought: boolean): string {
  return sought ? `${kind} sought` : kind;
}

/** A link, for it breaks over lines as text does; it leads to the node in a view of its own, and without a new tab stays in the article. */
function Mention({ entity, text }: { entity: ArticleView['entities'][number]; text: string }) {
  const { language } = useWords();
  const palette = useAtom(paletteAtom);
  const selection = useAtom(selectionAtom);
  const isSelected = selection?.kind === 'node' && selection.id === entity.id;
  return (
    <a
      className="mention"
      href={toHash({ node: entity.id })}
      aria-current={isSelected}
      title={displayName(entity, language)}
      style={{ borderColor: palette.entity[entity.type] }}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        selectNode(entity.id);
      }}
    >
      {text}
    </a>
  );
}

function Claims({ paragraph, entities }: { paragraph: Paragraph; entities: Entities }) {
  const { words, language } = useWords();
  const { ontology } = useWorld();
  const selection = useAtom(selectionAtom);
  const name = (id: string) => {
    const entity = entities.get(id);
    return entity ? displayName(entity, language) : id;
  };
  return (
    <ul className="reader-claims" aria-label={words.article.claimsHere}>
      {paragraph.claims.map((claim) => {
        const relation = ontology.relations[claim.type];
        return (
          <li key={claim.id}>
            <button
              type="button"
              aria-pressed={selection?.kind === 'edge' && selection.id === claim.arrow}
              onClick={() => selectEdge(claim.arrow)}
              onPointerEnter={() => hoverAtom.set({ kind: 'edge', id: claim.arrow })}
              onPointerLeave={() => hoverAtom.set(null)}
            >
              <QuadLine quad={relation.quad} faint={claim.modality !== 'asserted'} />
              <span>
                {name(claim.source)} <i>{relationBefore(name(claim.target), claim.type, ontology, language)}</i> {name(claim.target)}
                {claim.polarity === 'negative' && <span className="tag alert-tag">{words.legend.denied}</span>}
                {claim.modality !== 'asserted' && <span className="tag faint-tag">{ontology.modality[claim.modality].name[language]}</span>}
                {claim.speaker !== null && <small>{words.claim.says(name(claim.speaker))}</small>}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
