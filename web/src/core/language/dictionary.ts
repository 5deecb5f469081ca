/** Every word of the page that does not come from the ontology or the data, a file for each part of the page. */

import type { LanguageCode } from './types.js';
import { app } from './words/app.js';
import { arrow } from './words/arrow.js';
import { article } from './words/article.js';
import { claim } from './words/claim.js';
import { clusters } from './words/clusters.js';
import { cypher } from './words/cypher.js';
import { entity } from './words/entity.js';
import { errors } from './words/errors.js';
import { expand } from './words/expand.js';
import { filters } from './words/filters.js';
import { group } from './words/group.js';
import { header } from './words/header.js';
import { identity } from './words/identity.js';
import { legend } from './words/legend.js';
import { node } from './words/node.js';
import { overview } from './words/overview.js';
import { palette } from './words/palette.js';
import { panel } from './words/panel.js';
import { path } from './words/path.js';
import { removal } from './words/removal.js';
import { review } from './words/review.js';
import { search } from './words/search.js';
import { share } from './words/share.js';
import { sources } from './words/sources.js';
import { stage } from './words/stage.js';
import { states } from './words/states.js';
import { table } from './words/table.js';
import { time } from './words/time.js';
import { undo } from './words/undo.js';
import { views } from './words/views.js';
import { why } from './words/why.js';

const PARTS = {
  app,
  header,
  search,
  filters,
  stage,
  legend,
  states,
  overview,
  entity,
  arrow,
  claim,
  why,
  panel,
  undo,
  views,
  table,
  time,
  article,
  path,
  node,
  identity,
  expand,
  cypher,
  review,
  sources,
  removal,
  share,
  palette,
  group,
  clusters,
  errors,
};

type Parts = typeof PARTS;

export type Dictionary = { [P in keyof Parts]: Parts[P]['de'] };

export const LANGUAGES: Record<LanguageCode, Dictionary> = { de: inLanguage('de'), en: inLanguage('en') };

function inLanguage(code: LanguageCode): Dictionary {
  return {
    app: app[code],
    header: header[code],
    search: search[code],
    filters: filters[code],
    stage: stage[code],
    legend: legend[code],
    states: states[code],
    overview: overview[code],
    entity: entity[code],
    arrow: arrow[code],
    claim: claim[code],
    why: why[code],
    panel: panel[code],
    undo: undo[code],
    views: views[code],
    table: table[code],
    time: time[code],
    article: article[code],
    path: path[code],
    node: node[code],
    identity: identity[code],
    expand: expand[code],
    cypher: cypher[code],
    review: review[code],
    sources: sources[code],
    removal: removal[code],
    share: share[code],
    palette: palette[code],
    errors: errors[code],
    group: group[code],
    clusters: clusters[code],
  };
}
