import type { Ontology } from '../../../../src/model/ontology.js';
import type { EntityType } from '../../../../src/model/vocabulary.js';

export type ThemeName = 'light' | 'dark';
/** `system` follows the device. */
export type ThemeChoice = ThemeName | 'system';

export type Quad = keyof Ontology['quad'];

/** The colours that carry meaning; those of the page's surfaces are in `styles/tokens.css`. */
export type Palette = {
  entity: Record<EntityType, string>;
  quad: Record<Quad, string>;
  /** Grounds of clusters, by size in turn. */
  clusters: readonly string[];
  canvas: string;
  ink: string;
  inkSoft: string;
  pictogram: string;
  ring: string;
};
