/** `depesche evaluate GOLD_DIR`: how well the reader reads annotated articles, as figures by type, rule and step. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import {
  type ArticleResult,
  articleOf,
  confidenceRows,
  confidenceTable,
  evaluateArticle,
  type GoldArticle,
  parseGold,
  reportOf,
} from '../evaluation/index.js';
import { DepescheError, messageOf } from '../model/errors.js';
import { EXTRACTION_SCHEMA, Extraction } from '../model/extraction.js';
import { extract } from '../pipeline/index.js';
import { missesText, reportText } from './evaluation-text.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import { fileNameOf } from './extract.js';
import { writeWhole } from './files.js';
import { print, progress } from './talk.js';
import { UsageError } from './usage.js';

type Options = { json?: true; misses?: true; documents?: string; except?: string; confidence?: string };

export async function evaluate(folders: string[], options: Options): Promise<ExitCode> {
  const results: ArticleResult[] = [];
  for (const gold of await goldArticles(folders, options.except)) {
    progress.show(gold.id);
    results.push(evaluateArticle(gold, await documentOf(gold, options.documents)));
  }
  if (options.confidence !== undefined) {
    const rows = confidenceRows(results.flatMap((result) => result.relations.verdicts));
    if (rows.length === 0)
      throw new DepescheError('input', { where: folders.join(' '), got: 'no claim', expected: 'articles in which claims are read' });
    await writeWhole(options.confidence, confidenceTable(rows));
  }
  const report = reportOf(results);
  if (options.json) await print(`${JSON.stringify(options.misses ? { ...report, misses: results } : report, null, 2)}\n`);
  else await print(`${options.misses ? missesText(results) : ''}${reportText(report)}`);
  return EXIT.ok;
}

async function goldArticles(folders: readonly string[], except: string | undefined): Promise<GoldArticle[]> {
  const left = except === undefined ? null : patternOf(except);
  const articles: GoldArticle[] = [];
  for (const folder of folders)
    for (const file of (await contentsOf(folder)).filter((name) => name.endsWith('.json')).sort()) {
      const path = join(folder, file);
      const gold = parseGold(await readFile(path, 'utf8'), path);
      if (!left?.test(gold.id)) articles.push(gold);
    }
  if (articles.length > 0) return articles;
  throw new DepescheError('input', { where: folders.join(' '), got: 'no annotated article', expected: 'JSON files, one an article' });
}

function patternOf(text: string): RegExp {
  try {
    return new RegExp(text, 'u');
  } catch (error) {
    throw new UsageError(`--except: got ${JSON.stringify(text)}, expected a regular expression over article ids`, { cause: error });
  }
}

async function contentsOf(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    throw new DepescheError(
      'input',
      { where: folder, got: messageOf(error), expected: 'a folder of annotated articles' },
      { cause: error },
    );
  }
}

/** Read now, or taken from a folder as `extract --out` writes it; an article that is not there found nothing. */
async function documentOf(gold: GoldArticle, folder: string | undefined): Promise<Extraction> {
  if (folder === undefined) return extract(articleOf(gold));
  const path = join(folder, `${fileNameOf(gold.id)}.json`);
  const json = await readFile(path, 'utf8').catch(() => null);
  if (json === null) return nothingOf(gold);
  const parsed = Extraction.safeParse(JSON.parse(json));
  if (parsed.success) return parsed.data;
  throw new DepescheError('input', { where: path, got: z.prettifyError(parsed.error), expected: 'an extraction document' });
}

function nothingOf(gold: GoldArticle): Extraction {
  const coverage = { sentences: 0, withRelations: 0, skipped: [] };
  return { schema: EXTRACTION_SCHEMA, article: articleOf(gold), sentences: [], entities: [], relations: [], statements: [], coverage };
}
