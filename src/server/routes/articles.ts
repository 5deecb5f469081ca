/** Articles: which there are, what was found where in one, adding and removing. */
import { z } from 'zod';
import { ArticleView } from '../../model/article-view.js';
import { AdditionRequest, Job } from '../../model/jobs.js';
import { RemovalView } from '../../model/removal.js';
import { ArticleSummary, RemovalReport } from '../../model/views.js';
import { Id } from '../graph-input.js';
import type { Limits } from '../options.js';
import { type Route, route } from '../route.js';
import { found, nothing } from './shared.js';

const ARTICLE = 'the id of an article';

export function articleRoutes({ additionBytes }: Limits): Route[] {
  return [
    route({
      method: 'get',
      path: '/api/articles',
      name: 'listArticles',
      summary: 'All articles, without their text',
      input: nothing,
      response: z.array(ArticleSummary),
      handle: ({ store }) => store.articles(),
    }),
    route({
      method: 'post',
      path: '/api/articles',
      name: 'addArticles',
      summary: 'Reads articles into the graph: texts, the contents of files, or pages by their address',
      description:
        'Answers when the job is accepted; `/api/jobs/{job}/events` tells how it goes. What has the id of a stored article takes its place: ' +
        'the id is what the content gives, else the name without its ending; for a text without a name it follows from the text, ' +
        'for a page from its address.',
      input: AdditionRequest,
      response: Job,
      status: 202,
      changes: true,
      bodyBytes: additionBytes,
      handle: ({ desk }, { items }) => desk.submit(items),
    }),
    route({
      method: 'get',
      path: '/api/articles/{id}',
      name: 'getArticle',
      summary: 'The text of an article, with what was found where in it',
      description:
        'Offsets are UTF-16 units into `article.text`. What lies in no sentence was skipped; a sentence without claims gave none.',
      input: z.strictObject({ id: Id }),
      response: ArticleView,
      fails: [404],
      handle: async ({ store }, { id }) => found(await store.article(id), id, ARTICLE),
    }),
    route({
      method: 'delete',
      path: '/api/articles/{id}',
      name: 'removeArticle',
      summary: 'Takes an article out, with everything that only it supports',
      input: z.strictObject({ id: Id }),
      response: RemovalReport,
      fails: [404],
      changes: true,
      handle: async ({ store }, { id }) => found(await store.remove(id), id, ARTICLE),
    }),
    route({
      method: 'get',
      path: '/api/articles/{id}/removal',
      name: 'previewRemoval',
      summary: 'What would go with an article, and what would stay with less behind it',
      input: z.strictObject({ id: Id }),
      response: RemovalView,
      fails: [404],
      handle: async ({ store }, { id }) => found(await store.removal(id), id, ARTICLE),
    }),
  ];
}
