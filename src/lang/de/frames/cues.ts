/** Words that say who is the source of a sentence, that deny it, or that take firmness from it. */
import { MODALITIES, type Modality } from '../../../model/vocabulary.js';
import { cell, oneOf, readRows, wordsOf } from './rows.js';

const SPEAKER_FORMS = ['nom', 'gen', 'dat', 'acc', 'von', 'poss', 'adj', 'compound', 'subj', 'none'] as const;
const POSITIONS = ['before', 'after', 'inside'] as const;
const SCOPES = ['clause', 'noun', 'phrase', 'pair', 'none'] as const;

export type SpeakerCue = {
  /** "…" stands where the speaker is, if it is inside. */
  cue: string;
  /** In which form the speaker stands, in order of preference. */
  speaker: readonly (typeof SPEAKER_FORMS)[number][];
  position: (typeof POSITIONS)[number];
  example: string;
};
export type NegationCue = { cue: string; scope: (typeof SCOPES)[number]; example: string };
export type FirmnessCue = { cue: string; modality: Modality; hearsay: boolean; example: string };
export type Cues = {
  speakers: readonly SpeakerCue[];
  negation: readonly NegationCue[];
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
  return {
    speakers: readRows('speakers.tsv', ['cue', 'speaker', 'position', 'example']).map((row) => ({
      cue: cell(row, 0),
      speaker: wordsOf(SPEAKER_FORMS, row, 1),
      position: oneOf(POSITIONS, row, 2),
      example: cell(row, 3),
    })),
    negation: readRows('negation.tsv', ['cue', 'scope', 'example']).map((row) => ({
      cue: cell(row, 0),
      scope: oneOf(SCOPES, row, 1),
      example: cell(row, 2),
    })),
    firmness,
    modalityOf: new Map(firmness.map(({ cue, modality }) => [cue, modality])),
  };
}
