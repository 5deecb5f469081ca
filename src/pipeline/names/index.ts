/** From tokens to proper names: what the gazetteer knows, people by given name or title, and what looks like a name; then the short forms of all these. */
import type { German } from '../../lang/de/index.js';
import type { ReadSentence, Token } from '../tokens/index.js';
import { agreeOnTypes, familiesOf } from './agree.js';
import { bodyNameAt } from './body.js';
import { compoundAt } from './compound.js';
import { withoutNeighbour, withoutObject, withSharedFamily } from './couple.js';
import { withFirms } from './firms.js';
import { knownNameAt } from './gazetteer.js';
import { withIntroduced } from './introduced.js';
import { mergeNames } from './merge.js';
import { modelAt } from './model.js';
import type { Name } from './name.js';
import { mayBeOther, otherNameAt } from './other.js';
import { mayBePerson, personAt } from './person.js';
import { withShortNames } from './short.js';
import { streetAt } from './street.js';
import { tagNames } from './tagger/index.js';
import { withWaters } from './waters.js';

export type { Name } from './name.js';

/** @returns for each sentence its names, in order, none inside another */
export function readNames(sentences: readonly ReadSentence[], german: German): Name[][] {
  const rules = readRuleNames(sentences, german);
  const merged = sentences.map(({ tokens }, i) => {
    const ruled = rules[i] ?? [];
    return withoutNeighbour(tokens, withWaters(tokens, mergeNames(tokens, ruled, tagNames(tokens, ruled, german), german)), german);
  });
  const agreed = withIntroduced(sentences, agreeOnTypes(sentences, merged), german);
  const families = familiesOf(agreed);
  const firms = withFirms(agreed, german);
  const named = firms.map((names, i) => {
    const tokens = sentences[i]?.tokens ?? [];
    return withSharedFamily(tokens, withoutObject(tokens, names, families), families);
  });
  return withShortNames(sentences, named, german);
}

/** Names by rules alone. */
export function readRuleNames(sentences: readonly ReadSentence[], german: German): Name[][] {
  return withShortNames(
    sentences,
    sentences.map(({ tokens }) => namesOf(tokens, german)),
    german,
  );
}

function namesOf(tokens: readonly Token[], german: German): Name[] {
  const words = tokens.map(textOf);
  const names: Name[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (!token) break;
    let name = token.naming.start ? knownNameAt(tokens, words, at, german.names) : null;
    if (mayOpenName(token)) {
      name = longer(name, modelAt(tokens, at, german));
      if (mayBePerson(token, tokens[at - 1])) name = longer(name, personAt(tokens, at));
      if (tokens[at + 1]?.class === 'N') name = longer(name, bodyNameAt(tokens, at, german));
      const compound = compoundAt(tokens, at, german);
      // "der Rhein-Sieg-Kreis" is a place, listed or not
      name = compound?.type === 'Place' ? longer(compound, name) : longer(name, compound);
      name = longer(name, streetAt(tokens, at, german));
      if (mayBeOther(token, tokens[at + 1])) name = longer(name, otherNameAt(tokens, words, at, german));
    }
    if (name) names.push(name);
    at = name ? name.to : at + 1;
  }
  return names;
}

const textOf = ({ text }: Token): string => text;

/** Most words of a text open no name but one that is listed. */
function mayOpenName({ capital, class: wordClass, kind }: Token): boolean {
  return capital || wordClass === 'NE' || wordClass === 'N' || kind === 'open-quote';
}

/** The first where both are as long. */
function longer(first: Name | null, second: Name | null): Name | null {
  return second && (!first || second.to > first.to) ? second : first;
}
