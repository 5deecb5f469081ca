/** Files made from a graph, by name. */
import { z } from 'zod';

export const EXPORT_FORMATS = ['gexf', 'graphml', 'csv', 'json', 'jsonld', 'cypher'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export const ExportedFiles = z.strictObject({ mediaType: z.string(), files: z.record(z.string(), z.string()) });
export type ExportedFiles = z.infer<typeof ExportedFiles>;
