/** Claims as they are shown: each with its ends, its speaker and the sentence that it came from. */
import { z } from 'zod';
import { ClaimDate, type Span } from '../model/extraction.js';
import type { ClaimDecision, ClaimView } from '../model/views.js';
import { EntityType, Modality, Polarity, RelationType } from '../model/vocabulary.js';
import type { Reader } from './database.js';
import { firstDay } from './days.js';
import { byId, compare } from './order.js';
import { readDecisions } from './review/decisions.js';

const text = z.string().nullable();
const count = z.number().int().nonnegative();

const EvidenceRow = z.object({
  id: z.string(),
  type: RelationType,
  modality: Modality,
  polarity: Polarity,
  content: text,
  role: text,
  dateFrom: text,
  dateTo: text,
  datePrecision: ClaimDate.shape.precision.nullable(),
  confidence: z.number(),
  rule: z.string(),
  decision: text,
  setAside: z.boolean(),
  start: count,
  end: count,
  sourceId: z.string(),
  sourceType: EntityType,
  sourceName: z.string(),
  targetId: z.string(),
  targetType: EntityType,
  targetName: z.string(),
  speakerId: text,
  speakerType: EntityType.nullable(),
  speakerName: text,
  sentenceId: z.string(),
  sentenceIndex: count,
  sentenceStart: count,
  sentenceText: z.string(),
  articleId: z.string(),
  title: text,
  date: text,
  outlet: text,
  url: text,
});
type EvidenceRow = z.infer<typeof EvidenceRow>;

const MentionRow = z.object({ sentence: z.string(), entity: z.string(), start: count, end: count });
type Marks = (entity: string | null, row: EvidenceRow) => Span[];

export type Evidence = { claim: ClaimView; setAside: boolean };

/** Claims by their ids, the newest first; those set aside too. */
export async function evidence(reader: Reader, ids: readonly string[]): Promise<Evidence[]> {
  if (ids.length === 0) return [];
  const rows = await reader.read('read/list-evidence', EvidenceRow, { ids });
  const marks = await marksIn(reader, rows);
  const judged = rows.some(({ decision }) => decision !== null) ? await claimDecisions(reader) : new Map<string, ClaimDecision>();
  return rows.sort(newestFirst).map((row) => ({ claim: claimView(row, marks, judged.get(row.decision ?? '')), setAside: row.setAside }));
}

async function claimDecisions(reader: Reader): Promise<Map<string, ClaimDecision>> {
  const decisions = await readDecisions(reader);
  return new Map(
    decisions.flatMap(({ id, at, by, judgement: { kind } }) =>
      kind === 'accept' || kind === 'reject' ? [[id, { id, kind, at, by }]] : [],
    ),
  );
}

async function marksIn(reader: Reader, rows: readonly EvidenceRow[]): Promise<Marks> {
  const sentences = [...new Set(rows.map((row) => row.sentenceId))];
  const entities = [...new Set(rows.flatMap((row) => [row.sourceId, row.targetId, ...(row.speakerId === null ? [] : [row.speakerId])]))];
  const spans = new Map<string, Span[]>();
  for (const { sentence, entity, start, end } of await reader.read('read/list-mentions', MentionRow, { sentences, entities })) {
    const key = JSON.stringify([sentence, entity]);
    spans.set(key, [...(spans.get(key) ?? []), { start, end }]);
  }
  return (entity, row) =>
    (spans.get(JSON.stringify([row.sentenceId, entity])) ?? [])
      .map((span) => inSentence(span, row))
      .sort((a, b) => a.start - b.start || a.end - b.end);
}

function claimView(row: EvidenceRow, marks: Marks, decision: ClaimDecision | undefined): ClaimView {
  const { id, type, modality, polarity, content, role, confidence, rule, speakerId, speakerType, speakerName } = row;
  const spoken = speakerId !== null && speakerType !== null && speakerName !== null;
  const date = ClaimDate.safeParse({ from: row.dateFrom, to: row.dateTo, precision: row.datePrecision });
  return {
    id,
    type,
    source: { id: row.sourceId, type: row.sourceType, name: row.sourceName },
    target: { id: row.targetId, type: row.targetType, name: row.targetName },
    modality,
    polarity,
    attributedTo: spoken ? { id: speakerId, type: speakerType, name: speakerName } : null,
    ...(content === null ? {} : { content }),
    ...(role === null ? {} : { role }),
    ...(date.success ? { date: date.data } : {}),
    confidence,
    rule,
    article: { id: row.articleId, title: row.title, date: row.date, source: row.outlet, url: row.url },
    sentence: {
      index: row.sentenceIndex,
      start: row.sentenceStart,
      text: row.sentenceText,
      evidence: inSentence(row, row),
      sourceSpans: marks(row.sourceId, row),
      targetSpans: marks(row.targetId, row),
      speakerSpans: marks(speakerId, row),
    },
    ...(decision ? { decision } : {}),
  };
}

/** Evidence may reach into the next sentence; what is marked ends with this one. */
function inSentence({ start, end }: Span, row: EvidenceRow): Span {
  const clamp = (offset: number) => Math.min(Math.max(offset - row.sentenceStart, 0), row.sentenceText.length);
  return { start: clamp(start), end: clamp(end) };
}

function newestFirst(a: EvidenceRow, b: EvidenceRow): number {
  const day = ({ date }: EvidenceRow) => (date === null ? '' : firstDay(date));
  return compare(day(b), day(a)) || compare(a.articleId, b.articleId) || a.start - b.start || byId(a, b);
}
