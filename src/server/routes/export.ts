/** What is seen in the explorer, for other programs. */
import { z } from 'zod';
import { EXPORTS, type ExportData, type ExportFormat } from '../../export/index.js';
import { EXPORT_FORMATS, ExportedFiles } from '../../model/exported.js';
import { ClaimFilter } from '../../model/views.js';
import type { GraphStore } from '../../store/contract.js';
import { Id } from '../graph-input.js';
import { type Route, route } from '../route.js';

const MOST_NODES = 10_000;
const MOST_ARROWS = 30_000;
const BODY_BYTES = 2_000_000;
const AT_ONCE = 16;

const MEDIA_TYPES: Record<ExportFormat, string> = {
  gexf: 'application/gexf+xml',
  graphml: 'application/graphml+xml',
  csv: 'text/csv',
  json: 'application/json',
  jsonld: 'application/ld+json',
  cypher: 'text/plain',
};

export function exportRoutes(): Route[] {
  return [
    route({
      method: 'post',
      path: '/api/export',
      name: 'exportGraph',
      summary: 'Entities and arrows with their evidence as files of a format',
      description:
        'Ids that are no longer there are left out, and so are arrows without both ends. Articles are those that the arrows rest on. ' +
        '`claims` says which claims count; arrows of which none does are left out, and all counts are those of the claims that do.',
      input: z.strictObject({
        format: z.enum(EXPORT_FORMATS),
        nodes: z.array(Id).max(MOST_NODES),
        arrows: z.array(Id).max(MOST_ARROWS),
        claims: ClaimFilter.pick({ modalities: true, polarities: true, speakers: true, sources: true, from: true, to: true })
          .strict()
          .optional(),
      }),
      bodyBytes: BODY_BYTES,
      response: ExportedFiles,
      handle: async ({ store, ontology }, { format, nodes, arrows, claims }) => {
        const written = EXPORTS[format]({ ...(await gather(store, new Set(nodes), arrows, claims)), ontology });
        const files = typeof written === 'string' ? { [`depesche.${format}`]: written } : written;
        return { mediaType: MEDIA_TYPES[format], files };
      },
    }),
  ];
}

type Test = Parameters<GraphStore['relation']>[1];

async function gather(store: GraphStore, ids: ReadonlySet<string>, wanted: string[], test: Test): Promise<Omit<ExportData, 'ontology'>> {
  const known = (await store.entities([...ids])).nodes;
  const there = new Set(known.map(({ id }) => id));
  const arrows: ExportData['arrows'][number][] = [];
  for (let start = 0; start < wanted.length; start += AT_ONCE) {
    const some = await Promise.all(wanted.slice(start, start + AT_ONCE).map((id) => store.relation(id, test)));
    arrows.push(...some.filter((arrow) => arrow !== null).filter(({ source, target }) => there.has(source) && there.has(target)));
  }
  const cited = new Set(arrows.flatMap(({ evidence }) => evidence.map(({ article }) => article.id)));
  const claims = claimsAt(arrows);
  const nodes = known.map((node) => ({ ...node, claims: claims.get(node.id) ?? 0 }));
  return { nodes, arrows, articles: (await store.articles()).filter(({ id }) => cited.has(id)) };
}

/** How many of the claims have an entity at an end. */
function claimsAt(arrows: ExportData['arrows']): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { source, target, claims } of arrows)
    for (const end of new Set([source, target])) counts.set(end, (counts.get(end) ?? 0) + claims);
  return counts;
}
