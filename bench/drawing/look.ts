/** The graph as the other libraries are given it: places, sizes and colours worked out beforehand, as the explorer would choose them. */
import type { Ontology } from '../../src/model/ontology.js';
import { arrowColour, arrowSize, nodeSize, PALETTES } from '../../web/src/core/appearance/index.js';
import { crowding } from '../../web/src/core/appearance/sizes.js';
import { curvatures } from '../../web/src/core/graph/index.js';
import type { News, Place } from './graph.js';

export type Disc = Place & { id: string; name: string; radius: number; colour: string };
export type Arrow = {
  id: string;
  source: string;
  target: string;
  name: string;
  width: number;
  colour: string;
  bend: number;
  head: boolean;
};
export type Picture = { discs: Disc[]; arrows: Arrow[]; ground: string; ink: string };

export function picture({ view, places }: News, { relations }: Ontology): Picture {
  const palette = PALETTES.light;
  const share = crowding(view.nodes.length);
  const strongest = view.nodes.reduce((most, { claims }) => Math.max(most, claims), 1);
  const mostSources = view.edges.reduce((most, { sources }) => Math.max(most, sources), 1);
  const bends = curvatures(view.edges);
  return {
    ground: palette.canvas,
    ink: palette.ink,
    discs: view.nodes.map(({ id, name, type, claims }) => ({
      id,
      name,
      ...(places[id] ?? { x: 0, y: 0 }),
      radius: nodeSize(claims, strongest) * share,
      colour: palette.entity[type],
    })),
    arrows: view.edges.map((arrow) => ({
      id: arrow.id,
      source: arrow.source,
      target: arrow.target,
      name: relations[arrow.type].name.de,
      width: arrowSize(arrow, mostSources) * share,
      colour: arrowColour(arrow, relations[arrow.type].quad, palette),
      bend: bends.get(arrow.id) ?? 0,
      head: !relations[arrow.type].symmetric,
    })),
  };
}
