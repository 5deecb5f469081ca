import { paletteAtom, type Quad } from '../../core/appearance/index.js';
import { type Balance, shares } from '../../core/clusters/index.js';
import { useAtom } from '../../hooks/useAtom.js';
import { useWords } from '../../hooks/useWords.js';

const ORDER: readonly Quad[] = ['material-cooperation', 'verbal-cooperation', 'structure', 'verbal-conflict', 'material-conflict'];

/** How much of what is said is cooperation and how much conflict, in the arrows' colours and in words. */
export function BalanceBar({ balance }: { balance: Balance }) {
  const { words } = useWords();
  const palette = useAtom(paletteAtom);
  const share = shares(balance);
  return (
    <span className="balance">
      <span className="balance-bar" aria-hidden="true">
        {ORDER.map(
          (quad) => balance[quad] > 0 && <i key={quad} style={{ flexGrow: balance[quad], backgroundColor: palette.quad[quad] }} />,
        )}
      </span>
      <small>{share ? words.clusters.shares(share.cooperation, share.conflict) : words.clusters.neither}</small>
    </span>
  );
}
