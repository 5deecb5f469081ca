/** Articles: which there are, what was found where in one. */
import { z } from 'zod';
import { ArticleView } from '../../model/article-view.js';
import { ArticleSummary } from '../../model/views.js';
import { Id } from '../graph-input.js';
import { type Route, route } from '../route.js';
import { found, nothing } from './shared.js';

export function articleRoutes(): Route[] {
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
      method: 'get',
      path: '/api/articles/{id}',
      name: 'getArticle',
      summary: 'The text of an article, with what was found where in it',
      description:
        'Offsets are UTF-16 units into `article.text`. What lies in no sentence was skipped; a sentence without claims gave none.',
      input: z.strictObject({ id: Id }),
      response: ArticleView,
      fails: [404],
      handle: async ({ store }, { id }) => found(await store.article(id), id, 'the id of an article'),
    }),
  ];
}
