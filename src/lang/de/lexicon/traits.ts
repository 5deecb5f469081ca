/** What is seen of a word letter by letter: a guess is tried only at words that have what it needs. */
import { isAllCaps, isCapitalised } from './letters.js';

export const TRAIT = {
  capital: 1,
  small: 2,
  /** In capitals throughout */
  caps: 4,
  hyphen: 8,
  /** Has what is spelled in other ways too: ss, ß, ae, oe, ue, ’, a full stop at the end */
  respelled: 16,
  /** Ends as words for inhabitants do: Genfer, Genfern, Genfers, Genferin, Genferinnen */
  inhabitant: 32,
  /** Has a full stop inside: faz.net */
  stopped: 64,
} as const;

/** A set of bits of `TRAIT`. */
export type Traits = number;

const [HYPHEN, STOP, APOSTROPHE, SHARP_S, E, S] = [0x2d, 0x2e, 0x2019, 0xdf, 0x65, 0x73];

export function traitsOf(word: string): Traits {
  let traits: Traits = isCapitalised(word) ? TRAIT.capital : TRAIT.small;
  if (isAllCaps(word)) traits |= TRAIT.caps;
  let code = 0;
  for (let at = 0; at < word.length; at++) {
    const before = code;
    code = word.charCodeAt(at);
    if (code === HYPHEN) traits |= TRAIT.hyphen;
    else if (before === STOP) traits |= TRAIT.stopped;
    else if (code === SHARP_S || code === APOSTROPHE || (code === S && before === S)) traits |= TRAIT.respelled;
    else if (code === E && isUmlautBeforeE(before)) traits |= TRAIT.respelled;
  }
  if (code === STOP) traits |= TRAIT.respelled;
  if (endsLikeInhabitant(word, code)) traits |= TRAIT.inhabitant;
  return traits;
}

/** a, o, u, small or capital */
function isUmlautBeforeE(code: number): boolean {
  const small = code | 0x20;
  return small === 0x61 || small === 0x6f || small === 0x75;
}

function endsLikeInhabitant(word: string, last: number): boolean {
  switch (last) {
    case 0x72:
      return word.endsWith('er');
    case 0x73:
      return word.endsWith('ers');
    case 0x6e:
      return word.endsWith('ern') || word.endsWith('erin') || word.endsWith('erinnen');
    default:
      return false;
  }
}
