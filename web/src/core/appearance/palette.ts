/**
 * Arrows run on a scale from blue (cooperation) to orange and red (conflict), deeds darker than words: blue against orange is told apart
 * in every common kind of colour blindness. Nodes carry an icon as well, so no meaning hangs on their hue alone. Grounds of clusters are Paul Tol's
 * "bright" colours without their grey, mixed into the canvas; each also has its name.
 */
import type { Palette, ThemeName } from './types.js';

export const PALETTES: Record<ThemeName, Palette> = {
  light: {
    entity: {
      Person: '#3f5bb5',
      Country: '#10766d',
      Organization: '#7048b0',
      Place: '#5a7a2b',
      Event: '#a86a08',
      Equipment: '#546174',
      Agreement: '#0b7285',
      Group: '#a8397f',
    },
    quad: {
      'verbal-cooperation': '#5aa5dc',
      'material-cooperation': '#1f5fae',
      'verbal-conflict': '#e8953a',
      'material-conflict': '#c8371f',
      structure: '#a5aebb',
    },
    clusters: ['#4477aa', '#ccbb44', '#aa3377', '#228833', '#66ccee', '#ee6677'],
    canvas: '#f7f8fa',
    ink: '#18202e',
    inkSoft: '#566074',
    pictogram: '#ffffff',
    ring: '#18202e',
  },
  dark: {
    entity: {
      Person: '#7d97ef',
      Country: '#43b5a8',
      Organization: '#ae8bea',
      Place: '#9dbd5f',
      Event: '#e2aa48',
      Equipment: '#94a3b8',
      Agreement: '#4fb9cf',
      Group: '#e281bd',
    },
    quad: {
      'verbal-cooperation': '#8cc6f0',
      'material-cooperation': '#4a90e2',
      'verbal-conflict': '#f0ad5e',
      'material-conflict': '#f0624a',
      structure: '#5d6879',
    },
    clusters: ['#4477aa', '#ccbb44', '#aa3377', '#228833', '#66ccee', '#ee6677'],
    canvas: '#10141c',
    ink: '#e8ecf3',
    inkSoft: '#9aa6b8',
    pictogram: '#10141c',
    ring: '#ffffff',
  },
};
