/** CoNLL-U (https://universaldependencies.org/format.html): articles that somebody has already parsed. A `# newdoc id` begins the next article. */
import { DepescheError } from '../model/errors.js';
import type { ParsedSentence } from '../model/parse.js';
import { type ConlluSentence, readConlluSentence } from './conllu-sentence.js';
import type { Drafted } from './result.js';
import { emptyDraft } from './result.js';

export function* readConllu(text: string, where: string): Iterable<Drafted> {
  let open: ReturnType<typeof builder> | null = null;
  /** After a bad sentence the rest of its article is passed over: it would be one with a hole in it. */
  let broken = false;
  for (const block of blocksOf(text)) {
    const begins = block.lines.some((line) => /^#\s*newdoc\b/.test(line));
    if (broken && !begins) continue;
    if (begins && open) yield open.finish();
    if (begins) open = null;
    broken = false;
    try {
      const sentence = readConlluSentence(block.lines, block.line, where);
      open ??= builder(sentence, `${where}:${block.line}`);
      open.add(sentence);
    } catch (error) {
      if (!(error instanceof DepescheError)) throw error;
      yield { problem: error };
      open = null;
      broken = true;
    }
  }
  if (open) yield open.finish();
}

type Block = { line: number; lines: string[] };

/** Sentences are ended by blank lines. */
function* blocksOf(text: string): Iterable<Block> {
  let block: Block | null = null;
  for (const [i, raw] of text.split('\n').entries()) {
    const line = raw.replace(/\r$/, '');
    if (line.trim() === '') {
      if (block) yield block;
      block = null;
    } else if (block) block.lines.push(line);
    else block = { line: i + 1, lines: [line] };
  }
  if (block) yield block;
}

/** Puts an article's text together out of its words and the blanks between them. */
function builder({ comments }: ConlluSentence, where: string) {
  const sentences: ParsedSentence[] = [];
  let text = '';
  let paragraph = 0;
  return {
    add(sentence: ConlluSentence) {
      if (text !== '' && (sentence.comments.has('newpar') || sentence.comments.has('newpar id')) && !text.endsWith('\n\n'))
        text = `${text.trimEnd()}\n\n`;
      if (text.endsWith('\n\n')) paragraph++;
      const from = text.length;
      text += sentence.text;
      const words = sentence.words.map((word) => ({ ...word, start: from + word.start, end: from + word.end }));
      sentences.push({ start: from, end: from + sentence.text.length, paragraph, words });
      text += sentence.after;
    },
    finish(): Drafted {
      const comment = (name: string) => comments.get(name) || null;
      const date = comment('date');
      return {
        where,
        draft: {
          ...emptyDraft(text.trimEnd()),
          id: comment('newdoc id'),
          title: comment('title'),
          date: date !== null && /^\d{4}(-\d\d(-\d\d)?)?$/.test(date) ? date : null,
          source: comment('source'),
          url: comment('url'),
          parse: sentences,
        },
      };
    },
  };
}
