/**
 * A made-up graph like those that news make: some are in much of the news and most in little of it, every third arrow runs beside another one,
 * and most lead to somebody near. The same at every run, with a place for every node, so that no layout is measured.
 */
import type { ClaimFacts, Column } from '../../src/model/facts.js';
import type { ArrowView, GraphView, NodeView } from '../../src/model/views.js';
import { ENTITY_TYPES, MODALITIES, POLARITIES, RELATION_TYPES } from '../../src/model/vocabulary.js';

/** Sides of the picture in pixels, and the free margin in which a hand finds nothing but ground. */
export const PICTURE = { width: 1200, height: 800, margin: 60 };

const SYLLABLES =
  'ba be bo da de do fa fi ga ge gu ha he ka ke ko la le li lo ma me mo na ne ni no ra re ri ro sa se si so ta te ti to wa we'.split(' ');
const OUTLETS = 40;
const BESIDE_ANOTHER = 0.3;
const NEAR = 0.6;
const FIRST_YEAR = 2005;
/** Who comes first gets most arrows; this far apart in number they lie all over the picture. Shares no factor with the numbers of nodes. */
const STRIDE = 7_919;

export type Place = { x: number; y: number };
export type News = { view: GraphView; facts: ClaimFacts; places: Record<string, Place> };

/** The same numbers from 0 to 1 at every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function news(nodes: number, arrows: number): News {
  const draw = random(nodes);
  const below = (count: number) => Math.floor(draw() * count);
  const one = <T>(list: readonly [T, ...T[]]): T => list[below(list.length)] ?? list[0];
  const word = (syllables: number) => Array.from({ length: syllables }, () => SYLLABLES[below(SYLLABLES.length)]).join('');
  const name = () => `${capital(word(2))} ${capital(word(2 + below(3)))}`;

  const views: NodeView[] = Array.from({ length: nodes }, (_, i) => ({
    id: `entity:${i}`,
    type: one(ENTITY_TYPES),
    name: name(),
    aliases: [],
    claims: 0,
    articles: 1,
  }));
  const outlets = Array.from({ length: OUTLETS }, () => `${capital(word(3))} Zeitung`);
  const edges = ends(nodes, arrows, draw).map(([source, target], i) => arrow(i, source, target));
  const claims = edges.flatMap((edge, at) =>
    Array.from({ length: edge.claims }, () => ({ edge, at, outlet: below(OUTLETS), year: FIRST_YEAR + below(20), month: 1 + below(12) })),
  );
  const days = claims.map(({ year, month }) => `${year}-${String(month).padStart(2, '0')}-15`);
  for (const { source, target, claims } of edges) for (const end of [source, target]) strengthen(views, end, claims);

  function arrow(i: number, source: number, target: number): ArrowView {
    // one arrow in two has a single claim, one in four two of them, and so on
    const count = 1 + Math.min(8, Math.floor(-Math.log2(1 - draw())));
    return {
      id: `arrow:${i}`,
      type: one(RELATION_TYPES),
      source: `entity:${source}`,
      target: `entity:${target}`,
      claims: count,
      articles: count,
      sources: count,
      firstDate: null,
      lastDate: null,
      modalities: { [one(MODALITIES)]: count },
      polarities: { [draw() < 0.9 ? 'positive' : 'negative']: count },
    };
  }
  const speaker = (edge: ArrowView, claim: number) => (claim % 3 === 0 ? edge.source : '');
  const speakers = new Set(claims.map(({ edge }, i) => speaker(edge, i)));
  return {
    view: { nodes: views, edges, total: { nodes, edges: arrows } },
    places: Object.fromEntries(views.map(({ id }, i) => [id, placeOf(i, nodes, draw)])),
    facts: {
      claims: claims.length,
      arrow: { values: edges.map(({ id }) => id), at: claims.map(({ at }) => at) },
      modality: column(
        claims.map(({ edge }) => Object.keys(edge.modalities)[0] ?? ''),
        MODALITIES,
      ),
      polarity: column(
        claims.map(({ edge }) => Object.keys(edge.polarities)[0] ?? ''),
        POLARITIES,
      ),
      speaker: column(claims.map(({ edge }, i) => speaker(edge, i))),
      article: column(days),
      source: { values: outlets, at: claims.map(({ outlet }) => outlet) },
      firstDay: days,
      lastDay: days,
      names: views.filter(({ id }) => speakers.has(id)).map(({ id, type, name }) => ({ id, type, name })),
    },
  };
}

/** Every node has an arrow; beyond that, whoever has some gets more. */
function ends(nodes: number, arrows: number, draw: () => number): [source: number, target: number][] {
  const result: [number, number][] = [];
  const drawn = <T>(list: readonly T[]): T | undefined => list[Math.floor(draw() * list.length)];
  let next = 0;
  const known = () => drawn(result)?.[draw() < 0.5 ? 0 : 1] ?? 0;
  while (result.length < arrows) {
    const before = drawn(result);
    if (before && draw() < BESIDE_ANOTHER) {
      result.push(draw() < 0.7 ? before : [before[1], before[0]]);
      continue;
    }
    const source = next < nodes ? (next++ * STRIDE) % nodes : known();
    const step = 1 + Math.floor(draw() ** 3 * Math.sqrt(nodes) * 4);
    const near = (source + (draw() < 0.5 ? step : nodes - step)) % nodes;
    const target = draw() < NEAR ? near : known();
    if (target !== source) result.push([source, target]);
  }
  return result;
}

/** On a curve after Hilbert: who is near in number is near in the picture, and the picture is evenly filled. */
function placeOf(i: number, nodes: number, draw: () => number): Place {
  const side = 2 ** Math.ceil(Math.log2(nodes) / 2);
  let at = Math.floor((i * side * side) / nodes);
  let [x, y] = [0, 0];
  for (let size = 1; size < side; size *= 2) {
    const right = 1 & (at / 2);
    const up = 1 & (at ^ right);
    if (up === 0) {
      if (right === 1) [x, y] = [size - 1 - x, size - 1 - y];
      [x, y] = [y, x];
    }
    [x, y] = [x + size * right, y + size * up];
    at = Math.floor(at / 4);
  }
  const { width, height, margin } = PICTURE;
  const within = (cell: number, length: number) => ((cell + 0.5 + (draw() - 0.5) * 0.7) / side - 0.5) * (length - 2 * margin);
  return { x: within(x, width), y: within(y, height) };
}

function strengthen(nodes: readonly NodeView[], id: string, claims: number): void {
  const node = nodes[Number(id.slice('entity:'.length))];
  if (node) node.claims += claims;
}

function column(values: readonly string[], known: readonly string[] = [...new Set(values)]): Column {
  const places = new Map(known.map((value, i) => [value, i]));
  return { values: [...known], at: values.map((value) => places.get(value) ?? 0) };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
