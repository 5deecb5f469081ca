/** Words that say who is the source of a sentence, that deny it, or that take firmness from it. */
import { MODALITIES, type Modality } from '../../../model/vocabulary.js';
import { remember } from '../remember.js';
import { cell, oneOf, readRows } from './rows.js';

const SPEAKERS = ['owner', 'self', 'none'] as const;
const CUE_KINDS = ['preposition', 'tag', 'adverb'] as const;
const SCOPES = ['clause', 'noun', 'phrase', 'pair', 'none'] as const;

export type SpeakerCue = {
  cue: string;
  kind: (typeof CUE_KINDS)[number];
  /** Lemma of the noun that must follow, or the last part of a compound. */
  noun: string | null;
  /** Whoever the noun belongs to, or what the cue governs. */
  speaker: (typeof SPEAKERS)[number];
  example: string;
};
export type NegationCue = { cue: string; scope: (typeof SCOPES)[number]; example: string };
export type FirmnessCue = { cue: string; modality: Modality; hearsay: boolean; example: string };
export type Cues = {
  speakers: readonly SpeakerCue[];
  /** The row for a word and, of a preposition, the possible lemmas of the noun it governs. */
  speakerCue(kind: SpeakerCue['kind'], cue: string, nouns?: readonly string[]): SpeakerCue | null;
  /** Whether a preposition may name a source at all. */
  isSourcePreposition(word: string): boolean;
  /** Whether a noun, by its lemma, tells of some preposition that it names a source. */
  tellsSource(noun: string): boolean;
  negation: readonly NegationCue[];
  /** Whether a cue of negation begins with a word. */
  mayDeny(word: string): boolean;
  /** The longest cue of negation that begins at a word, and how many words it has. "nicht nur" denies nothing. */
  denialAt(words: readonly string[], at: number): { scope: NegationCue['scope']; length: number } | null;
  /** Of a cue in two parts, the first by the second: "weder" by "noch". */
  firstOf: ReadonlyMap<string, string>;
  firmness: readonly FirmnessCue[];
  modalityOf: ReadonlyMap<string, Modality>;
};

export function loadCues(): Cues {
  const firmness = readRows('firmness.tsv', ['cue', 'modality', 'hearsay', 'example']).map((row) => ({
    cue: cell(row, 0),
    modality: oneOf(MODALITIES, row, 1),
    hearsay: oneOf(['yes', '-'], row, 2) === 'yes',
    example: cell(row, 3),
  }));
  const speakers = readRows('speakers.tsv', ['cue', 'kind', 'noun', 'speaker', 'example']).map((row) => ({
    cue: cell(row, 0),
    kind: oneOf(CUE_KINDS, row, 1),
    noun: cell(row, 2) === '-' ? null : cell(row, 2),
    speaker: oneOf(SPEAKERS, row, 3),
    example: cell(row, 4),
  }));
  const negation = readRows('negation.tsv', ['cue', 'scope', 'example']).map((row) => ({
    cue: cell(row, 0),
    scope: oneOf(SCOPES, row, 1),
    example: cell(row, 2),
  }));
  const sources = speakers.filter(({ kind }) => kind === 'preposition');
  const prepositions = new Set(sources.map(({ cue }) => cue));
  return {
    speakers,
    speakerCue: finder(speakers),
    isSourcePreposition: (word) => prepositions.has(word),
    tellsSource: remember(10_000, (lemma) => sources.some(({ noun }) => noun !== null && endsWith(lemma, noun))),
    negation,
    ...denials(negation),
    firstOf: new Map(
      negation.filter(({ scope }) => scope === 'pair').map(({ cue }) => [cue.split(' … ')[1] ?? '', cue.split(' … ')[0] ?? '']),
    ),
    firmness,
    modalityOf: new Map(firmness.map(({ cue, modality }) => [cue, modality])),
  };
}

function denials(rows: readonly NegationCue[]): Pick<Cues, 'mayDeny' | 'denialAt'> {
  const byFirst = new Map<string, { words: readonly string[]; scope: NegationCue['scope'] }[]>();
  for (const { cue, scope } of rows) {
    // of "weder … noch" the first part tells
    const words = (cue.split(' … ')[0] ?? cue).toLowerCase().split(' ');
    if (cue.includes('…') && scope !== 'pair') continue;
    const first = words[0] ?? '';
    byFirst.set(
      first,
      [...(byFirst.get(first) ?? []), { words, scope }].sort((a, b) => b.words.length - a.words.length),
    );
  }
  return {
    mayDeny: (word) => byFirst.has(word),
    denialAt: (words, at) => {
      const found = byFirst.get(words[at] ?? '')?.find((it) => it.words.every((word, i) => words[at + i] === word));
      return found ? { scope: found.scope, length: found.words.length } : null;
    },
  };
}

function finder(rows: readonly SpeakerCue[]): Cues['speakerCue'] {
  const byKind = new Map(CUE_KINDS.map((kind) => [kind, byWord(rows.filter((row) => row.kind === kind))]));
  return (kind, cue, nouns = NO_NOUNS) => {
    const found = byKind.get(kind)?.get(cue);
    return found?.find(({ noun }) => noun === null || nouns.some((it) => endsWith(it, noun))) ?? null;
  };
}

const NO_NOUNS: readonly string[] = [];

function byWord(rows: readonly SpeakerCue[]): ReadonlyMap<string, readonly SpeakerCue[]> {
  return new Map(rows.map(({ cue }) => [cue, rows.filter((row) => row.cue === cue)]));
}

/** "Unternehmensangabe" ends with "Angabe". */
function endsWith(word: string, noun: string): boolean {
  return word === noun || (word.length > noun.length + 1 && word.toLowerCase().endsWith(noun.toLowerCase()));
}
