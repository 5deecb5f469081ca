import { paletteAtom, type Quad } from '../../core/appearance/index.js';
import { useAtom } from '../../hooks/useAtom.js';

/** A short stroke in the colour of a kind of relation. */
export function QuadLine({ quad, faint = false }: { quad: Quad; faint?: boolean }) {
  const palette = useAtom(paletteAtom);
  return <span className={faint ? 'quad-line faint' : 'quad-line'} style={{ backgroundColor: palette.quad[quad] }} aria-hidden="true" />;
}
