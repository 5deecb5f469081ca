/** Tokens out of somebody's own analysis: its words, classes and lemmas, with what the lexicon knows of them. */

import type { German } from '../../lang/de/index.js';
import { CASE_BITS, type Case, NUMBER_BITS } from '../../lang/de/lexicon/agreement.js';
import type { Reading } from '../../lang/de/lexicon/types.js';
import type { WordClass } from '../../lang/de/tagging.js';
import type { Parse, ParsedSentence, ParsedWord } from '../../model/parse.js';
import type { SplitText } from '../sentences/index.js';
import { bareUse, formsOf } from '../tokens/form.js';
import { type ReadSentence, type Token, tokenOf } from '../tokens/index.js';
import { type Segment, segmentSentence } from '../tokens/segment.js';
import { withoutUnseen } from '../unseen.js';

export function parsedSpans(parse: Parse): SplitText {
  return { sentences: parse.map(({ start, end }) => ({ start, end })), paragraph: parse.map(({ paragraph }) => paragraph), skipped: [] };
}

/** @returns one token a word, so that positions are those of the analysis */
export function parsedTokens(text: string, parse: Parse, german: German): ReadSentence[] {
  let next = 0;
  return parse.map((sentence, index) => {
    const tokens = sentence.words.map((word, i) => parsedToken(text, word, i, sentence, { index: next + i, sentence: index }, german));
    next += tokens.length;
    return { index, start: sentence.start, end: sentence.end, tokens };
  });
}

type Place = { index: number; sentence: number };

function parsedToken(text: string, word: ParsedWord, at: number, sentence: ParsedSentence, place: Place, german: German): Token {
  const [piece] = segmentSentence(text, { start: word.start, end: word.end }, german.text);
  const form = withoutUnseen(text.slice(word.start, word.end).normalize('NFC'));
  const kind: Segment['kind'] =
    piece?.kind === 'open-quote' || piece?.kind === 'close-quote' ? quoteKind(text, word) : (piece?.kind ?? 'mark');
  const known = formsOf(german)(form, kind, at === 0);
  const token = tokenOf(
    { start: word.start, end: word.end, kind, text: form },
    known,
    classOf(word, sentence, known.analysis.readings, kind, form),
    place.index,
    place.sentence,
  );
  const fitting = narrowed(token.readings, word);
  const lemma = word.lemma ?? fitting[0]?.lemma ?? token.lemma;
  return { ...token, readings: fitting, lemma, use: bareUse(token.class, fitting, lemma, token.morph) };
}

function quoteKind(text: string, { start }: ParsedWord): Segment['kind'] {
  const mark = text.charAt(start);
  if (mark === '„' || mark === '‚') return 'open-quote';
  return start === 0 || /[\s([{–—-]/.test(text.charAt(start - 1)) ? 'open-quote' : 'close-quote';
}

function classOf(
  { upos, relation, head, features }: ParsedWord,
  sentence: ParsedSentence,
  readings: readonly Reading[],
  kind: Segment['kind'],
  form: string,
): WordClass {
  if (kind === 'open-quote' || kind === 'close-quote') return 'QUOTE';
  switch (upos) {
    case 'NOUN':
      return 'N';
    case 'PROPN':
      return 'NE';
    case 'VERB':
    case 'AUX':
      return readings.some((it) => it.verbForm === 'zu') ? 'VZ' : 'V';
    case 'ADJ':
      return relation === 'amod' || relation === 'acl' ? 'A' : 'D';
    case 'DET':
      return 'DET';
    case 'PRON': {
      const clause = sentence.words[head ?? -1]?.relation ?? '';
      const relative = features.PronType === 'Rel' || (clause.startsWith('acl') && readings.some((it) => it.kind === 'relative'));
      return relative ? 'REL' : 'PRO';
    }
    case 'ADP':
      return relation === 'compound:prt' ? 'PTK' : relation === 'mark' ? 'SUB' : 'ADP';
    case 'CCONJ':
      return 'KON';
    case 'SCONJ':
      return 'SUB';
    case 'NUM':
      return 'NUM';
    case 'PART':
      return form.toLowerCase() === 'zu' ? 'ZU' : 'D';
    case 'PUNCT':
      return form === ',' ? 'COMMA' : 'STOP';
    case 'ADV':
      return 'D';
    default:
      return 'X';
  }
}

const CASES: Readonly<Record<string, Case>> = { Nom: 'nom', Gen: 'gen', Dat: 'dat', Acc: 'acc' };

/** Only the readings of the given lemma, and of these only the given case and number; what would leave nothing narrows nothing. */
function narrowed(readings: readonly Reading[], { lemma, features }: ParsedWord): readonly Reading[] {
  const own = readings.filter((it) => it.lemma === lemma);
  const left = own.length > 0 ? own : readings;
  const wanted = CASES[features.Case ?? ''];
  const byCase = wanted ? CASE_BITS[wanted] : -1;
  const byNumber = features.Number === 'Sing' ? NUMBER_BITS.sg : features.Number === 'Plur' ? NUMBER_BITS.pl : -1;
  const bits = byCase & byNumber;
  if (bits === -1 || left.every((it) => (it.agreement & bits) === 0)) return left;
  return left.filter((it) => it.agreement & bits).map((it) => ({ ...it, agreement: it.agreement & bits }));
}
