import { ARTICLE } from './article.js';
import { CALM } from './calm.js';
import { CLAIMS } from './claims.js';
import { CYPHER } from './cypher.js';
import { DRAWN } from './drawn.js';
import { EXPAND } from './expand.js';
import { EXPORT } from './export.js';
import { GRAPH } from './graph.js';
import { GROUPS } from './groups.js';
import { HAND } from './hand.js';
import { IDENTITY } from './identity.js';
import { ODD } from './odd.js';
import { PALETTE } from './palette.js';
import { REVIEW } from './review.js';
import { SOURCES } from './sources.js';
import { TABLE } from './table.js';
import type { Case } from './types.js';

export const CASES: readonly Case[] = [
  ...GRAPH,
  ...DRAWN,
  ...CLAIMS,
  ...HAND,
  ...CALM,
  ...GROUPS,
  ...EXPAND,
  ...TABLE,
  ...ARTICLE,
  ...CYPHER,
  ...REVIEW,
  ...IDENTITY,
  ...SOURCES,
  ...EXPORT,
  ...PALETTE,
  ...ODD,
];
