/** A reading as CoNLL-U (https://universaldependencies.org/format.html): words, classes, morphology, and a tree made of our groups and clauses. */
import { CASES, casesOf, GENDERS, gendersOf, NUMBERS, numbersOf } from '../../lang/de/lexicon/agreement.js';
import type { Article } from '../../model/extraction.js';
import { featureTable, UD_CASES, UD_GENDERS, UD_NUMBERS } from '../explain/features.js';
import type { ArticleReading } from '../index.js';
import type { SentenceReading } from '../reading.js';
import { type Arc, treeOf } from './tree.js';
import { uposOf } from './upos.js';

export function conlluOf({ article, readings }: ArticleReading): string {
  return readings.map((reading, i) => sentenceLines(reading, readings[i - 1], article, i)).join('\n');
}

function sentenceLines(reading: SentenceReading, before: SentenceReading | undefined, article: Article, i: number): string {
  const { tokens, index, end } = reading.sentence;
  if (tokens.length === 0) return '';
  const arcs = treeOf(reading);
  const follows = article.text.slice(end, end + 1);
  const words = tokens.map((token, at) => {
    const next = tokens[at + 1];
    const close = next ? next.start === token.end : follows !== '' && !/\s/.test(follows);
    return wordLine(reading, at, arcs, article.text, close);
  });
  const text = tokens
    .map((token, at) => article.text.slice(token.start, token.end) + (tokens[at + 1]?.start === token.end ? '' : ' '))
    .join('')
    .trimEnd();
  return [
    ...(i === 0 ? documentLines(article) : []),
    ...(before?.paragraph === reading.paragraph ? [] : ['# newpar']),
    `# sent_id = ${article.id}-${index + 1}`,
    `# text = ${text}`,
    ...words,
    '',
  ].join('\n');
}

function documentLines({ id, title, date, source, url }: Article): string[] {
  const said = Object.entries({ title, date, source, url }).filter(([, value]) => value !== null);
  return [`# newdoc id = ${id}`, ...said.map(([name, value]) => `# ${name} = ${String(value).replace(/\s+/g, ' ')}`)];
}

function wordLine(reading: SentenceReading, at: number, arcs: readonly Arc[], text: string, close: boolean): string {
  const token = reading.sentence.tokens[at];
  const arc = arcs[at];
  if (!token || !arc) return '';
  const upos = uposOf(token, arc.relation);
  const features = Object.entries(featuresAt(reading, at))
    .sort(([a], [b]) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`)
    .join('|');
  const form = text.slice(token.start, token.end).replace(/\s/g, ' ');
  const lemma = upos === 'PUNCT' || token.lemma === '' ? form : token.lemma;
  const columns = [at + 1, form, lemma, upos, '_', features || '_', arc.head === null ? 0 : arc.head + 1, arc.relation, '_'];
  return [...columns, close ? 'SpaceAfter=No' : '_'].join('\t');
}

/** Only what is certain: a case that the word's group leaves open is not said. */
function featuresAt({ sentence: { tokens }, groups }: SentenceReading, at: number): Record<string, string> {
  const token = tokens[at];
  const [reading] = token?.readings ?? [];
  if (!token || !reading) return {};
  const group = groups.find(
    (it) => at >= it.from && at < it.to && (it.head === token || it.determiner === token || it.adjectives.includes(token)),
  );
  const own = token.readings.reduce((sum, it) => sum | it.agreement, 0);
  const agreement = group ? group.agreement & (own || group.agreement) || group.agreement : own;
  const cases = CASES.filter((it) => casesOf(agreement).includes(it));
  const genders = GENDERS.filter((it) => gendersOf(agreement).includes(it));
  const numbers = NUMBERS.filter((it) => numbersOf(agreement).includes(it));
  const [kase, gender, number] = [cases[0], genders[0], numbers[0]];
  return {
    ...sharedFeatures(token.readings.map(featureTable)),
    ...(cases.length === 1 && kase ? { Case: UD_CASES[kase] } : {}),
    ...(genders.length === 1 && gender ? { Gender: UD_GENDERS[gender] } : {}),
    ...(numbers.length === 1 && number ? { Number: UD_NUMBERS[number] } : {}),
  };
}

function sharedFeatures(tables: readonly Record<string, string>[]): Record<string, string> {
  const [first = {}, ...rest] = tables;
  return Object.fromEntries(Object.entries(first).filter(([name, value]) => rest.every((it) => it[name] === value)));
}
