/** What reading gives: articles, problems (an input that could not be read) and notes (something a person should know about one that could). */

import type { DepescheError } from '../model/errors.js';
import type { Article } from '../model/extraction.js';
import type { Parse } from '../model/parse.js';

export type Note = { where: string; text: string };
/** `parse` comes with articles that somebody has already analysed. */
export type ReadResult = { article: Article; parse?: Parse } | { problem: DepescheError } | { note: Note };

/** An article as its file gives it. `id` is null where the file names none; `notes` say what had to be guessed or left out. */
export type Draft = Omit<Article, 'id' | 'language'> & { id: string | null; language: string | null; notes: string[]; parse?: Parse };

/** One file's worth of articles: what each format's reader gives, with the line or place where there are several. */
export type Drafted = { draft: Draft; where: string } | { problem: DepescheError };

export const emptyDraft = (text: string): Draft => ({
  id: null,
  title: null,
  date: null,
  language: null,
  source: null,
  url: null,
  text,
  notes: [],
});
