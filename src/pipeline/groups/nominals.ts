/** The nouns and names of a group: how far they go, and which of them it agrees with. */
import type { Syntax } from '../../lang/de/syntax.js';
import type { Token } from '../tokens/index.js';
import { measures } from './ahead.js';
import { headOf } from './build.js';
import type { NameSpan } from './group.js';

export type Cursor = {
  syntax: Syntax;
  tokens: readonly Token[];
  /** By token, the name that it is part of. */
  names: readonly (NameSpan | undefined)[];
};

type Nominals = {
  nominals: readonly Token[];
  head: Token | undefined;
  /** Its form tells no case */
  open: boolean;
  /** A person's name by itself, which is none of several: "Kallas", "Modi" */
  single: boolean;
};

const NO_TOKENS: readonly Token[] = [];

/** Nouns and names in a row, with which of them the group agrees. A name ends the run; another name or noun after it begins a group of its own. */
export function parseNominals(cursor: Cursor, start: number, determiner: Token | null): Nominals {
  const nominals = runFrom(cursor, start, determiner);
  const name = callsPerson(cursor, start, determiner) ? undefined : cursor.names[start];
  return {
    nominals,
    head: headOf(nominals, name),
    open: determiner === null && isWholeName(name),
    single: determiner === null && isOne(name, nominals),
  };
}

/** "Eric Adams", "Robbie Williams": what the lexicon has as the genitive of a given name is a family name here. */
function isWholeName(name: NameSpan | undefined): boolean {
  return name?.type === 'Person' && !name.genitive && name.to - name.from > 1;
}

function isOne(name: NameSpan | undefined, nominals: readonly Token[]): boolean {
  return name?.type === 'Person' && !name.genitive && name.to - name.from === nominals.length;
}

function runFrom(cursor: Cursor, start: number, determiner: Token | null): readonly Token[] {
  const { tokens, names, syntax } = cursor;
  const run: Token[] = [];
  let last: Token | null = null;
  for (let at = start; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    const name = names[at];
    if (name) {
      if (last && !goesOnWith(name, last, determiner, syntax)) break;
      for (let i = at; i < name.to; i++) {
        const part = tokens[i];
        if (part) run.push(part);
      }
      if (run.length === 1 && callsPerson(cursor, at, determiner)) {
        last = token;
        continue;
      }
      return run;
    }
    if (token.kind === 'open-quote' && last && names[at + 1]) continue;
    if (token.class !== 'N' && token.class !== 'NE') break;
    // "der Forscher Dr. Karl Huber"
    const titled = isTitle(token) && (names[at + 1] !== undefined || tokens[at + 1]?.kind === 'word');
    if (last && last.class === 'N' && token.class === 'N' && !titled && !measures(last, token, syntax)) break;
    run.push(token);
    last = token;
  }
  return last ? run : NO_TOKENS;
}

/** "der Republikaner John Miller", "dem Grünen Karl Huber": what names a party is what somebody is called. */
function callsPerson({ tokens, names }: Cursor, at: number, determiner: Token | null): boolean {
  const [token, name, next] = [tokens[at], names[at], names[at + 1]];
  if (!token || name?.type !== 'Organization' || name.to !== at + 1 || next?.type !== 'Person' || next.from !== at + 1) return false;
  // "warf der Linken Karl Huber vor", "dass die Grünen Karl Huber unterstützen"
  const adjectival = ADJECTIVAL_ONE.test(`${determiner?.lower} ${token.lower}`) && token.readings.some(({ kind }) => kind === 'adjectival');
  return adjectival || (token.naming.office?.term.kind === 'profession' && SINGLE.test(determiner?.lower ?? ''));
}

const ADJECTIVAL_ONE = /^(?:der \p{L}+e|dem \p{L}+en)$/u;
const SINGLE = /^(?:de[rmn]|eine[mn]?)$/;

function isTitle({ text, naming }: Token): boolean {
  return text.endsWith('.') && naming.office?.term.kind === 'title';
}

function goesOnWith(name: NameSpan, before: Token, determiner: Token | null, syntax: Syntax): boolean {
  // "der Beitritt Kroatiens": a genitive hangs on the noun, it is no apposition
  if (name.genitive) return false;
  // "bei einem Luftangriff Karl Huber getötet", "warf in einer Erklärung Israel vor": an event or a paper is nobody's description
  if ((name.type === 'Person' || name.type === 'Country') && syntax.isNoPerson(before.lower)) return false;
  // "Am Montag erschütterte ein Erdbeben Griechenland": what has a name of its own is not any one
  if ((name.type === 'Country' || name.type === 'Place') && ANY.test(determiner?.lower ?? '')) return false;
  // "am Montag Israel": a time is nobody's description
  return !syntax.times.has(before.lemma);
}

const ANY = /^ein(?:e[nmrs]?)?$/;
