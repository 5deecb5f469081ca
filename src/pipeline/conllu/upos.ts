/** Our word classes as universal parts of speech. */
import type { WordClass } from '../../lang/de/tagging.js';
import type { Token } from '../tokens/index.js';

const UPOS: Record<WordClass, string> = {
  N: 'NOUN',
  NE: 'PROPN',
  V: 'VERB',
  VZ: 'VERB',
  A: 'ADJ',
  D: 'ADV',
  DET: 'DET',
  PRO: 'PRON',
  REL: 'PRON',
  ADP: 'ADP',
  PTK: 'ADP',
  KON: 'CCONJ',
  SUB: 'SCONJ',
  CMP: 'ADP',
  NUM: 'NUM',
  ZU: 'PART',
  COMMA: 'PUNCT',
  STOP: 'PUNCT',
  QUOTE: 'PUNCT',
  START: 'X',
  X: 'X',
};

export function uposOf({ class: name, analysis, kind }: Token, relation: string): string {
  if (relation.startsWith('aux') || relation === 'cop') return 'AUX';
  // an adjective that is said of something has no ending, and so the class of an adverb
  if (name === 'D' && analysis.readings.some(({ pos }) => pos === 'ADJ')) return 'ADJ';
  if (name === 'X' && kind === 'mark') return /\p{S}/u.test(analysis.form) ? 'SYM' : 'PUNCT';
  return UPOS[name];
}
