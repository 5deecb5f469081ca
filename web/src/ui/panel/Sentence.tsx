import type { ClaimView } from '../../../../src/model/views.js';
import { paletteAtom } from '../../core/appearance/index.js';
import { type Role, segments } from '../../core/evidence/index.js';
import { useAtom } from '../../hooks/useAtom.js';
import { useWords } from '../../hooks/useWords.js';

type Named = 'source' | 'target' | 'speaker';
const NAMED: readonly Named[] = ['source', 'target', 'speaker'];

/** The sentence as printed. Who acts is filled with the colour of its node, who is acted on framed in it; the words that say it lie on a tint. */
export function Sentence({ claim }: { claim: ClaimView }) {
  const { words } = useWords();
  const palette = useAtom(paletteAtom);
  const colours: Record<Named, string | undefined> = {
    source: palette.entity[claim.source.type],
    target: palette.entity[claim.target.type],
    speaker: claim.attributedTo ? palette.entity[claim.attributedTo.type] : undefined,
  };
  return (
    <blockquote className="sentence" lang="de">
      {segments(claim.sentence).map(({ text, start, roles }) => {
        const named = NAMED.find((role) => roles.includes(role));
        const inEvidence = roles.includes('evidence') ? 'in-evidence' : undefined;
        if (!named)
          return inEvidence ? (
            <span key={start} className={inEvidence}>
              {text}
            </span>
          ) : (
            text
          );
        return (
          <mark
            key={start}
            className={inEvidence}
            data-role={named}
            title={titleOf(roles, words.claim.marked)}
            style={named === 'source' ? { backgroundColor: colours.source, color: palette.pictogram } : { color: colours[named] }}
          >
            {text}
          </mark>
        );
      })}
    </blockquote>
  );
}

function titleOf(roles: readonly Role[], names: Record<Named, string>): string {
  return NAMED.filter((role) => roles.includes(role))
    .map((role) => names[role])
    .join(', ');
}
