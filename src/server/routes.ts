/** The API as a table. Express serves what stands here and the OpenAPI document describes it. */
import type { Limits } from './options.js';
import type { Route } from './route.js';
import { aboutRoutes } from './routes/about.js';
import { articleRoutes } from './routes/articles.js';
import { exportRoutes } from './routes/export.js';
import { graphRoutes } from './routes/graph.js';
import { jobRoutes } from './routes/jobs.js';
import { reviewRoutes } from './routes/review.js';

export function apiRoutes(limits: Limits): Route[] {
  return [...aboutRoutes(), ...articleRoutes(limits), ...jobRoutes(), ...graphRoutes(limits), ...exportRoutes(), ...reviewRoutes()];
}
