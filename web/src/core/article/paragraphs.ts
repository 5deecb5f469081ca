/** An article's text cut where what was found in it begins and ends. */
import type { ArticleView } from '../../../../src/model/article-view.js';

type Claim = ArticleView['claims'][number];

export type Piece = {
  text: string;
  start: number;
  /** Who is meant, the shortest mention where several lie over each other. */
  entity: string | null;
  /** Inside what somebody is quoted or reported as saying. */
  said: boolean;
};

export type Part = {
  start: number;
  /** `null` for what was not read: advertising, captions, another language. */
  sentence: number | null;
  claims: Claim[];
  pieces: Piece[];
};

export type Paragraph = { start: number; parts: Part[]; claims: Claim[] };

/** Nothing of the text is left out: what lies between sentences and is more than room stands there as a part that was not read. */
export function paragraphsOf(view: ArticleView): Paragraph[] {
  const { text } = view.article;
  const paragraphs: Paragraph[] = [];
  let open: Paragraph | null = null;
  let at = 0;
  const add = (start: number, end: number, sentence: number | null) => {
    const claims = sentence === null ? [] : view.claims.filter((claim) => claim.sentence === sentence);
    open ??= { start, parts: [], claims: [] };
    open.parts.push({ start, sentence, claims, pieces: piecesOf(view, start, end) });
    open.claims.push(...claims);
  };
  const close = () => {
    if (open) paragraphs.push(open);
    open = null;
  };
  const between = (start: number, end: number) => {
    for (const line of text.slice(start, end).matchAll(/[^\n]+|\n+/g)) {
      const from = start + line.index;
      if (line[0].startsWith('\n')) close();
      else if (line[0].trim() !== '') add(from, from + line[0].length, null);
    }
  };
  for (const sentence of view.sentences) {
    between(at, sentence.start);
    add(sentence.start, sentence.end, sentence.index);
    at = sentence.end;
  }
  between(at, text.length);
  close();
  return paragraphs;
}

function piecesOf({ article, mentions, statements }: ArticleView, start: number, end: number): Piece[] {
  const over = <S extends { start: number; end: number }>(spans: readonly S[]) =>
    spans.filter((span) => span.start < end && span.end > start);
  const [named, said] = [over(mentions), over(statements)];
  const within = (offset: number) => Math.max(start, Math.min(end, offset));
  const edges = new Set([start, end, ...[...named, ...said].flatMap((span) => [within(span.start), within(span.end)])]);
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, i) => {
    const to = cuts[i + 1] ?? end;
    const covers = (span: { start: number; end: number }) => span.start <= from && span.end >= to;
    const shortest = named.filter(covers).sort((a, b) => a.end - a.start - (b.end - b.start))[0];
    return { text: article.text.slice(from, to), start: from, entity: shortest?.entity ?? null, said: said.some(covers) };
  });
}
