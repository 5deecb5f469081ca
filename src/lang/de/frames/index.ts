/** The German frame lexicon: which predicates express which relation, how firmly, and which introduce speech. */
import { MODALITIES, POLARITIES, RELATION_TYPES } from '../../../model/vocabulary.js';
import { endingsOf, hasLength, isElsewhere } from '../endings.js';
import { remember } from '../remember.js';
import { LONGEST_WORD } from '../words.js';
import { type Cues, loadCues } from './cues.js';
import { readHappenings } from './happenings.js';
import { requiredReader } from './required.js';
import { byLemma, cell, oneOf, oneOfOr, readRows, requirementReader, slotReader, withFeminine } from './rows.js';
import { readTold } from './told.js';
import {
  type ByLemma,
  type Carrier,
  COMPLEMENTS,
  type Culprit,
  type Doer,
  EMBEDDING_KINDS,
  type Embedding,
  type Frame,
  type Happening,
  type Idiom,
  REQUIREMENTS,
  SLOTS,
  SPEECH_KINDS,
  type SpeechWord,
  type ToldVerb,
  type WrittenVerb,
} from './types.js';
import { readWritten } from './written.js';

export type { Cues, FirmnessCue, NegationCue, SpeakerCue } from './cues.js';
export type {
  ByLemma,
  Carrier,
  Complement,
  Culprit,
  Doer,
  Embedding,
  Frame,
  Happening,
  Idiom,
  Requirement,
  Role,
  SpeechWord,
  ToldPart,
  ToldVerb,
  WrittenVerb,
} from './types.js';

export type FrameLexicon = {
  verbs: ByLemma<Frame>;
  nouns: ByLemma<Frame>;
  adjectives: ByLemma<Frame>;
  idioms: ByLemma<Idiom>;
  /** What accuses whoever is said to do it */
  misdeeds: ByLemma<Idiom>;
  happenings: ByLemma<Happening>;
  /** Compounds that do not act as their last part does (Wahlkampf is no Kampf). */
  opaque: ReadonlySet<string>;
  /** Of a noun by its lemma or as it stands, or of the head of a compound: "Krisentreffen" has those of "Treffen". */
  ofNoun(lemma: string, text?: string): readonly Frame[];
  embeddings: ByLemma<Embedding>;
  carriers: ByLemma<Carrier>;
  culprits: ByLemma<Culprit>;
  /** The lists of words in requirements of verbs that a noun's lemma or form fits: each list is the very one of its requirements. */
  required(word: string): readonly (readonly string[])[];
  doers: ByLemma<Doer>;
  speech: ByLemma<SpeechWord>;
  told: ByLemma<ToldVerb>;
  written: ByLemma<WrittenVerb>;
  cues: Cues;
};

const FRAME_COLUMNS = ['lemma', 'relation', 'source', 'target', 'content', 'requires', 'modality', 'polarity', 'example'];
const EMBEDDING_COLUMNS = ['lemma', 'pos', 'complement', 'modality', 'polarity', 'attributed', 'control', 'example'];
const IDIOM_COLUMNS = ['lemma', 'requires', 'example'];
const CARRIER_COLUMNS = ['lemma', 'complement', 'example'];
const CULPRIT_COLUMNS = ['lemma', 'deed', 'who', 'requires', 'example'];
const DOER_COLUMNS = ['lemma', 'relation', 'bodies', 'example'];
const SPEECH_COLUMNS = ['lemma', 'kind', 'addressee', 'medium', 'example'];

const roles = slotReader(SLOTS);
const complements = slotReader(COMPLEMENTS);
const requirements = requirementReader(REQUIREMENTS);

/** Names rows by what they say, so that a name lasts while others come and go; a number tells apart what is left. */
function naming(): (...parts: string[]) => string {
  const counts = new Map<string, number>();
  return (...parts) => {
    const name = parts.join(':');
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name}:${count}`;
  };
}

/** What tells a frame from others of its lemma and relation: the word it requires, else where its target stands. */
function mark({ target, requires }: Pick<Frame, 'target' | 'requires'>): string {
  const role = target[0];
  return requires[0]?.words[0] ?? role?.preposition ?? role?.slot ?? '-';
}

function readFrames(file: string, kind: string): Frame[] {
  const name = naming();
  return readRows(file, FRAME_COLUMNS).map((row) => {
    const lemma = cell(row, 0);
    const relation = oneOf(RELATION_TYPES, row, 1);
    const target = roles(row, 3);
    const requires = requirements(row, 5);
    return {
      id: name(kind, lemma, relation, mark({ target, requires })),
      lemma,
      relation,
      source: roles(row, 2),
      target,
      content: complements(row, 4),
      requires,
      modality: oneOfOr(MODALITIES, row, 6, 'asserted'),
      polarity: oneOfOr(POLARITIES, row, 7, 'positive'),
      example: cell(row, 8),
    };
  });
}

/** "Anhängerin", "Politikerin": nouns that name a person by what she does stand for women too. */
function withFeminines(nouns: Map<string, Frame[]>): Map<string, Frame[]> {
  for (const [lemma, frames] of [...nouns])
    if (frames.some(({ source }) => source.some(({ slot }) => slot === 'head')))
      for (const form of withFeminine(lemma)) if (!nouns.has(form)) nouns.set(form, frames);
  return nouns;
}

const ATTRIBUTED = { yes: 'subject', hearsay: 'hearsay', '-': 'none' } as const;

function readEmbeddings(): Embedding[] {
  const name = naming();
  return readRows('embeddings.tsv', EMBEDDING_COLUMNS).map((row) => {
    const phrase = cell(row, 0);
    // "in Aussicht stellen" is found by its verb
    const [, noun, verb] = /^\p{Ll}+ (\p{Lu}\p{L}+) (\p{Ll}+)$/u.exec(phrase) ?? [];
    return {
      id: name('embedding', phrase),
      lemma: verb ?? phrase,
      noun: noun?.toLowerCase() ?? null,
      kind: oneOf(EMBEDDING_KINDS, row, 1),
      complement: complements(row, 2),
      modality: oneOfOr(MODALITIES, row, 3, 'asserted'),
      polarity: oneOfOr(POLARITIES, row, 4, 'positive'),
      attributed: ATTRIBUTED[oneOf(['yes', 'hearsay', '-'], row, 5)],
      control: roles(row, 6),
      example: cell(row, 7),
    };
  });
}

function readCarriers(): Carrier[] {
  const name = naming();
  return readRows('carriers.tsv', CARRIER_COLUMNS).map((row) => {
    const lemma = cell(row, 0);
    return { id: name('carrier', lemma), lemma, complement: complements(row, 1), example: cell(row, 2) };
  });
}

function readIdioms(file: string): Idiom[] {
  return readRows(file, IDIOM_COLUMNS).map((row) => ({
    lemma: cell(row, 0),
    requires: requirements(row, 1),
    example: cell(row, 2),
  }));
}

function readCulprits(): Culprit[] {
  const name = naming();
  return readRows('culprits.tsv', CULPRIT_COLUMNS).map((row) => {
    const [lemma, deed] = [cell(row, 0), complements(row, 1)];
    return {
      id: name('culprit', lemma, deed[0]?.preposition ?? deed[0]?.slot ?? '-'),
      lemma,
      deed,
      who: roles(row, 2),
      requires: requirements(row, 3),
      example: cell(row, 4),
    };
  });
}

function readDoers(): Doer[] {
  const name = naming();
  return readRows('doers.tsv', DOER_COLUMNS).map((row) => {
    const lemma = cell(row, 0);
    const relation = oneOf(RELATION_TYPES, row, 1);
    return { id: name('doer', lemma, relation), lemma, relation, bodies: cell(row, 2).split('|'), example: cell(row, 3) };
  });
}

function readSpeech(): SpeechWord[] {
  const name = naming();
  return readRows('speech.tsv', SPEECH_COLUMNS).map((row) => {
    const lemma = cell(row, 0);
    return {
      id: name('speech', lemma),
      lemma,
      kind: oneOf(SPEECH_KINDS, row, 1),
      addressee: roles(row, 2),
      medium: oneOf(['yes', '-'], row, 3) === 'yes',
      example: cell(row, 4),
    };
  });
}

const SHORTEST_HEAD = 4;
const NONE: readonly Frame[] = [];

function nounReader(nouns: ByLemma<Frame>, opaque: ReadonlySet<string>): FrameLexicon['ofNoun'] {
  const endings = endingsOf([...nouns.keys(), ...opaque]);
  const find = remember(20_000, (lemma) => {
    const own = nouns.get(lemma);
    if (own) return own;
    if (lemma.length > LONGEST_WORD || opaque.has(lemma)) return NONE;
    const lengths = endings(lemma);
    for (let at = 2; lengths !== 0 && at <= lemma.length - SHORTEST_HEAD; at++) {
      if (!hasLength(lengths, lemma.length - at)) continue;
      const rest = lemma.slice(at);
      const noun = rest.charAt(0).toUpperCase() + rest.slice(1);
      // "Sonderkommission" is one of its like
      if (opaque.has(noun)) return NONE;
      const frames = nouns.get(noun);
      if (frames && (rest.length > 4 || lemma.charAt(at - 1) === '-')) return frames;
    }
    return NONE;
  });
  const mayHave = (word: string) => !isElsewhere(endings, word);
  return (lemma, text = lemma) => {
    const listed = mayHave(lemma);
    if (!listed && (text === lemma || !mayHave(text))) return NONE;
    return nouns.get(lemma) ?? nouns.get(text) ?? (listed ? find(lemma) : NONE);
  };
}

let loaded: FrameLexicon | undefined;

/** Reads the lexicon on the first call and keeps it. */
export function loadFrames(): FrameLexicon {
  if (loaded) return loaded;
  const verbs = readFrames('verbs.tsv', 'verb');
  const culprits = readCulprits();
  const idioms = readIdioms('idioms.tsv');
  const misdeeds = readIdioms('misdeeds.tsv');
  const happenings = readHappenings();
  const nouns = withFeminines(byLemma(readFrames('nouns.tsv', 'noun')));
  const opaque = new Set(readRows('opaque.tsv', ['compound', 'head']).map((row) => cell(row, 0)));
  loaded = {
    verbs: byLemma(verbs),
    nouns,
    adjectives: byLemma(readFrames('adjectives.tsv', 'adjective')),
    idioms: byLemma(idioms),
    misdeeds: byLemma(misdeeds),
    happenings: byLemma(happenings),
    opaque,
    ofNoun: nounReader(nouns, opaque),
    embeddings: byLemma(readEmbeddings()),
    carriers: byLemma(readCarriers()),
    culprits: byLemma(culprits),
    required: requiredReader([...verbs, ...culprits, ...idioms, ...misdeeds, ...happenings].flatMap(({ requires }) => requires)),
    doers: byLemma(readDoers()),
    speech: byLemma(readSpeech()),
    told: byLemma(readTold()),
    written: byLemma(readWritten()),
    cues: loadCues(),
  };
  return loaded;
}
