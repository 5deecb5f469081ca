// Sentences with labels to learn from: annotated articles, and marked-up sentences.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { german } from '../../dist/lang/de/index.js';
import { hashOf } from '../../dist/lang/de/names/hashed.js';
import { LABELS, SORTS } from '../../dist/lang/de/names/labels.js';
import { UNKNOWN } from '../../dist/lang/de/names/wordfeatures.js';
import { readRuleNames as readNames } from '../../dist/pipeline/names/index.js';
import { EDGE, keysAt } from '../../dist/pipeline/names/tagger/features.js';
import { ruleLabels } from '../../dist/pipeline/names/tagger/index.js';
import { rowOf } from '../../dist/pipeline/names/tagger/row.js';
import { readSentences } from '../../dist/pipeline/sentences/index.js';
import { readTokens } from '../../dist/pipeline/tokens/index.js';
import { randomFrom } from './random.mjs';

const knowledge = german();
const ANY = (1 << LABELS) - 1;
const SORT_OF = { Person: 'PER', Country: 'LOC', Place: 'LOC', Organization: 'ORG', Event: 'OTH', Equipment: 'OTH', Agreement: 'OTH' };
export const begin = (sort) => 2 * SORTS.indexOf(sort) + 1;

/** Tokens, what the rules say, and for each token the bits of the labels it may have. */
export function examplesOfText(text, sentences = readSentences(text, knowledge).sentences) {
  const read = readTokens(text, sentences, knowledge);
  const names = readNames(read, knowledge);
  return read.map(({ tokens }, i) => ({
    tokens,
    names: names[i],
    rules: ruleLabels(tokens.length, names[i]),
    allowed: tokens.map(() => 1),
  }));
}

/** The lines of a file of sentences in which names are marked: "[PER Anna Huber] wohnt in [LOC Ulm]." */
export function markedLines(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));
}

export function markedExample(line) {
  const spans = [];
  let text = '';
  for (const piece of line.split(/(\[(?:PER|LOC|ORG|OTH) [^\]]*\])/)) {
    const name = /^\[(PER|LOC|ORG|OTH) ([^\]]*)\]$/.exec(piece);
    if (name) spans.push({ sort: name[1], start: text.length, end: text.length + name[2].length });
    text += name ? name[2] : piece;
  }
  const [example] = examplesOfText(text, [{ start: 0, end: text.length }]);
  label(example, spans, line);
  return example;
}

function label(example, spans, line) {
  for (const { sort, start, end } of spans) {
    const inside = example.tokens.map((token, i) => [token, i]).filter(([token]) => token.start >= start && token.end <= end);
    if (inside.length === 0) throw new Error(`no token for a name in: ${line}`);
    for (const [k, [, i]] of inside.entries()) example.allowed[i] = 1 << (begin(sort) + (k > 0 ? 1 : 0));
  }
}

/** Annotated articles; what rules take for a name and the annotation does not, or the other way round, is left open. */
export function articleExamples(folder) {
  return readdirSync(folder)
    .filter((file) => /[^38]\.json$/.test(file))
    .sort()
    .flatMap((file) => {
      const article = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      const examples = examplesOfText(article.text).map((it) => ({ ...it, article: article.id }));
      const targets = article.entities
        .filter((it) => SORT_OF[it.type] || it.type === 'Group')
        .flatMap((it) => withoutHeads(it.names).map((name) => ({ words: name, type: it.type })));
      targets.sort((a, b) => b.words.length - a.words.length);
      for (const example of examples) project(example, targets, article.text);
      return examples;
    });
}

/** "Rüstungskonzern EADS" beside "EADS": the shorter is the name. */
function withoutHeads(names) {
  return names.filter((name) => !names.some((other) => name !== other && name.endsWith(` ${other}`) && /^\p{Lu}[^ ]*$/u.test(other)));
}

function project(example, targets, text) {
  const { tokens, allowed, rules } = example;
  const open = tokens.map(() => false);
  const done = tokens.map(() => false);
  for (const { words, type } of targets) {
    for (let at = 0; at < tokens.length; at++) {
      const start = tokens[at].start;
      if (!text.startsWith(words, start)) continue;
      const to = tokens.findIndex((it) => it.end === start + words.length) + 1;
      if (to <= at) continue;
      const part = nameInside(tokens.slice(at, to), SORT_OF[type]);
      if (!part) continue;
      const [from, end] = [at + part[0], at + part[1]];
      if (done.slice(from, end).some(Boolean)) continue;
      for (let i = from; i < end; i++) {
        done[i] = true;
        if (part[2] === 'open') open[i] = true;
        else allowed[i] = 1 << (begin(SORT_OF[type]) + (i > from ? 1 : 0));
      }
    }
  }
  for (let i = 0; i < tokens.length; i++) if (open[i] || (!done[i] && rules[i] > 0)) allowed[i] = ANY;
}

/** The part of an annotated name that is one: without articles, offices and attributes; `open` where it may be none. */
function nameInside(tokens, sort) {
  if (tokens.some((it) => it.kind === 'open-quote' || it.kind === 'close-quote' || /^[()]$/.test(it.text))) return null;
  const capital = (it) => it.kind === 'word' && /^\p{Lu}/u.test(it.text);
  let from = 0;
  while (from < tokens.length && !capital(tokens[from])) from++;
  if (from === tokens.length || (sort !== 'OTH' && sort && tokens.length - from > 8)) return null;
  const rest = tokens.slice(from);
  const proper = (it) =>
    it.kind === 'word' &&
    capital(it) &&
    (it.class === 'NE' ||
      it.analysis.step === 'unknown' ||
      /\p{Lu}{2}/u.test(it.text) ||
      knowledge.names.firstName(it.text) ||
      knowledge.names.isFamilyName(it.text));
  if (sort === 'PER') {
    while (from < tokens.length && (!capital(tokens[from]) || (knowledge.names.office(tokens[from].text) && tokens.length - from > 1)))
      from++;
    const part = tokens.slice(from);
    if (
      part.length === 0 ||
      part.some((it) => it.class === 'DET' || it.class === 'V') ||
      !part.some(proper) ||
      part.some(
        (it) =>
          knowledge.names.office(it.text) || knowledge.names.match([it.text], 0)?.readings.some((reading) => reading.type === 'Country'),
      )
    )
      return null;
    if (part.some((it) => it.class === 'ADP' && !knowledge.names.isParticle(it.lower))) return null;
    return [from, tokens.length, 'sure'];
  }
  const known = readNames([{ tokens: rest.map((it) => it) }], knowledge)[0].find((it) => it.from === 0 && it.to === rest.length);
  if (sort === 'LOC') {
    if (known && (known.type === 'Place' || known.type === 'Country')) return [from, tokens.length, 'sure'];
    if (rest[0].class === 'A' || !rest.some(proper)) return null;
    if (rest[0].class === 'N' && rest.length > 1) return null;
    if (/(isch|er)e?[nrsm]?$/.test(rest[0].text) && rest.length > 1) return [from, tokens.length, 'open'];
    return [from, tokens.length, 'sure'];
  }
  if (sort === 'ORG') {
    // "US-Streitkräfte", "EU-Präsidentschaft": a common noun of an organisation or country
    if (
      /^\p{Lu}[\p{L}]+-(?:\p{Lu}\p{Ll}+)?$/u.test(rest[0].text) &&
      rest[0].class === 'N' &&
      knowledge.names.match([rest[0].text.replace(/-.*/, '')], 0)
    )
      return null;
    if (known?.type === 'Organization') return [from, tokens.length, 'sure'];
    if (rest[0].class === 'N' && rest.length > 1 && rest[1].class === 'ADP' && rest[1].lower !== 'für')
      return [from, tokens.length, 'open'];
    if (rest.some(proper)) return [from, tokens.length, /(isch|er)e?[nrsm]?$/.test(rest[0].text) && rest.length > 1 ? 'open' : 'sure'];
    // "Polizei", "Staatsanwaltschaft": a common noun
    return rest.length > 1 || knowledge.names.body(rest[0].text)?.term.home ? [from, tokens.length, 'open'] : null;
  }
  if (!sort) return rest.some(proper) ? [from, tokens.length, 'open'] : null;
  if (tokens.length - from > 6) return null;
  return rest.some(proper) ? [from, tokens.length, rest.every((it) => proper(it) || it.kind !== 'word') ? 'sure' : 'open'] : null;
}

/** The keys of each token's features, none where it can be in no name. */
export function keysOf({ tokens, rules, allowed }) {
  const row = rowOf(tokens, rules, knowledge.names.edge);
  // what is annotated as part of a name is learned from, wherever it stands
  return tokens.map((_, i) => (row.may[i] || (allowed[i] & 1) === 0 ? keysAt(row, i + EDGE) : null));
}

const MASKED = 0.3;

/** The same sentence with some names as if nobody had ever seen them, so that their surroundings are learned too. */
export function masked(example) {
  const { tokens, rules, allowed } = example;
  const random = randomFrom(hashOf(tokens.map((it) => it.text).join(' ')));
  const hidden = new Map();
  for (const [i, { text, naming }] of tokens.entries()) {
    if (allowed[i] === 1 || allowed[i] === ANY || random() >= MASKED) continue;
    const known = naming.features;
    hidden.set(text, {
      ...known,
      word: 0,
      wordClass: 0,
      near4: 0,
      near6: 0,
      near8: 0,
      lists: 0,
      lexical: random() < 0.5 ? UNKNOWN : known.lexical,
    });
  }
  if (hidden.size === 0) return [];
  const unruled = rules.map((rule, i) => (hidden.has(tokens[i].text) ? 0 : rule));
  const seen = tokens.map((it) => (hidden.has(it.text) ? { ...it, naming: { ...it.naming, features: hidden.get(it.text) } } : it));
  return [{ ...example, keys: keysOf({ tokens: seen, rules: unruled, allowed }) }];
}
