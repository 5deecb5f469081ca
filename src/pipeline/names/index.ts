/** From tokens to proper names: what the gazetteer knows, people by given name or title, and what looks like a name; then the short forms of all these. */
import type { German } from '../../lang/de/index.js';
import type { ReadSentence, Token } from '../tokens/index.js';
import { agreeOnTypes } from './agree.js';
import { knownNameAt } from './gazetteer.js';
import { mergeNames } from './merge.js';
import type { Name } from './name.js';
import { otherNameAt } from './other.js';
import { personAt } from './person.js';
import { withShortNames } from './short.js';
import { tagNames } from './tagger/index.js';

export type { Name } from './name.js';

/** @returns for each sentence its names, in order, none inside another */
export function readNames(sentences: readonly ReadSentence[], german: German): Name[][] {
  const rules = readRuleNames(sentences, german);
  return withShortNames(
    sentences,
    agreeOnTypes(sentences.map(({ tokens }, i) => mergeNames(tokens, rules[i] ?? [], tagNames(tokens, rules[i] ?? [], german), german))),
    german,
  );
}

/** Names by rules alone. */
export function readRuleNames(sentences: readonly ReadSentence[], german: German): Name[][] {
  return withShortNames(
    sentences,
    sentences.map((sentence) => namesOf(sentence.tokens, german)),
    german,
  );
}

function namesOf(tokens: readonly Token[], german: German): Name[] {
  const words = tokens.map((token) => token.text);
  const names: Name[] = [];
  let at = 0;
  while (at < tokens.length) {
    const known = knownNameAt(tokens, words, at, german.names);
    const name = mayOpenName(tokens[at])
      ? longer(longer(known, personAt(tokens, at, german.names)), otherNameAt(tokens, words, at, german))
      : known;
    if (name) names.push(name);
    at = name ? name.to : at + 1;
  }
  return names;
}

/** Most words of a text open no name but one that is listed; what may is looked at by every rule. */
function mayOpenName(token: Token | undefined): boolean {
  return token !== undefined && (token.capital || token.class === 'NE' || token.class === 'N' || token.kind === 'open-quote');
}

/** The first where both are as long. */
function longer(first: Name | null, second: Name | null): Name | null {
  return second && (!first || second.to > first.to) ? second : first;
}
