export { arrowColour, arrowColours, isTentative, mark } from './arrow.js';
export { contrast, mix } from './colour.js';
export { PALETTES } from './palette.js';
export { PICTOGRAMS, pictogramUrl } from './pictograms.js';
export { arrowSize, nodeSize, roominess } from './sizes.js';
export { chooseTheme, followTheme, paletteAtom, themeAtom, themeChoiceAtom } from './theme.js';
export type { Palette, Quad, ThemeChoice, ThemeName } from './types.js';
