/** "Tausende demonstrierten gegen …", "7.000 Menschen haben … protestiert": those who protest, though only their number is told. */
import type { German } from '../../lang/de/index.js';
import { NUMBER_BITS } from '../../lang/de/lexicon/agreement.js';
import type { Clause } from '../clauses/index.js';
import type { Group } from '../groups/index.js';
import type { Token } from '../tokens/index.js';
import { nounSense } from '../tokens/noun.js';
import { mention, widen } from './build.js';
import type { SentenceMentions } from './index.js';
import type { Mention } from './mention.js';

/** Of a mention: a careful reader notes whom it means, however plain the noun. */
export const CROWD = 'crowd';

/**
 * Gives those who protest what they are called elsewhere.
 *
 * @returns the mentions with those that were none before
 */
export function withCrowds(
  found: SentenceMentions,
  clauses: readonly Clause[],
  tokens: readonly Token[],
  german: German,
): SentenceMentions {
  const crowds = new Map<Group, Mention>();
  for (const { verbs, roles } of clauses) {
    if (!verbs || !roles.subject || verbs.voice !== 'active') continue;
    const against = roles.prepositional.find(isAgainst);
    if (!against || crowds.has(roles.subject) || !verbs.lemmas.some((lemma) => german.deeds.protesting.has(lemma))) continue;
    const crowd = isCrowd(roles.subject, german) ? crowdOf(roles.subject, against, found, tokens, german) : null;
    if (crowd && found.ofGroup.get(roles.subject) !== crowd) crowds.set(roles.subject, crowd);
  }
  if (crowds.size === 0) return found;
  return {
    mentions: [...found.mentions, ...crowds.values()].sort((a, b) => a.start - b.start || b.end - a.end),
    ofGroup: new Map([...found.ofGroup, ...crowds]),
  };
}

function isAgainst({ preposition }: Group): boolean {
  return preposition === 'gegen';
}

/** Several of nobody in particular: "Tausende", "500 Menschen", "Tausende Bauern". */
function isCrowd({ preposition, nominals, agreement }: Group, { deeds, nouns }: German): boolean {
  if (preposition !== null || (agreement & NUMBER_BITS.pl) === 0) return false;
  const [first, ...rest] = nominals;
  if (first?.class !== 'N' || !(deeds.crowds.has(first.lemma) || (rest.length === 0 && isPeople(first, nouns)))) return false;
  return rest.every((it) => it.class === 'N' && (deeds.crowds.has(it.lemma) || isPeople(it, nouns)));
}

function isPeople({ text, lemma }: Token, nouns: German['nouns']): boolean {
  return (nouns.find(text) ?? nouns.find(lemma))?.type === 'Group';
}

/** "Tausende Bauern" are farmers, "Tausende", "Tausende Menschen" just those who demonstrate. */
function crowdOf(group: Group, against: Group, { ofGroup }: SentenceMentions, tokens: readonly Token[], german: German): Mention | null {
  const { deeds } = german;
  const known = ofGroup.get(group);
  if (known && (known.role !== 'noun' || known.type !== 'Group')) return null;
  const head = group.nominals.at(-1) ?? group.head;
  const offset = tokens[0]?.index ?? 0;
  const range = { from: group.from, to: head.index - offset + 1 };
  // with their number
  if (known) widen(known, range.from, range.to, tokens);
  const crowd = known ?? mention({ ...range, kind: 'nominal', role: 'noun', type: 'Group', name: head.text, group, token: head }, tokens);
  const countered = isOfProtest(against, german);
  if (deeds.crowds.has(head.lemma)) {
    const called = countered ? deeds.counter : deeds.demonstrators;
    crowd.name = called.name;
    crowd.key = called.key;
  } else if (countered) crowd.key = deeds.counter.key;
  crowd.plural = true;
  crowd.sort = CROWD;
  return crowd;
}

/** "gegen den Aufmarsch", "gegen die Demonstranten" */
function isOfProtest({ head }: Group, german: German): boolean {
  const { ofLemma, ofForm } = nounSense(head, german);
  const noun = ofLemma ?? ofForm;
  const { marches, protesters } = german.deeds;
  return noun?.sort === 'protest' || marches.has(head.lemma) || protesters.has(noun?.head ?? head.lemma);
}
