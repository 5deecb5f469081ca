import { memo } from 'react';
import type { EntityType } from '../../../../src/model/vocabulary.js';
import { PICTOGRAMS, paletteAtom } from '../../core/appearance/index.js';
import { useAtom } from '../../hooks/useAtom.js';
import { Icon } from './Icon.js';

/** The node of an entity as the canvas draws it. */
export const EntityIcon = memo(({ type, size = 22 }: { type: EntityType; size?: number }) => {
  const palette = useAtom(paletteAtom);
  return (
    <span className="entity-icon" style={{ width: size, height: size, backgroundColor: palette.entity[type], color: palette.pictogram }}>
      <Icon node={PICTOGRAMS[type]} size={Math.round(size * 0.58)} />
    </span>
  );
});
