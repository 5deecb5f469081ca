/** An explanation as text: what people read on a terminal. */
import type { ExplainedClause, ExplainedRule, ExplainedSentence, Explanation } from '../model/explanation.js';

export function explanationText({ sentences, skipped }: Explanation): string {
  const left = skipped.map(({ text, reason }) => `not read (${reason}): ${shorten(text)}\n`);
  return [...sentences.map(sentenceText), ...left].join('\n');
}

function sentenceText(sentence: ExplainedSentence): string {
  const { index, text, tokens, groups, clauses, mentions, statements, rules, claims } = sentence;
  return [
    `${index + 1}  ${text.replace(/\s+/g, ' ')}`,
    ...section(
      'words',
      columns(
        tokens.map(({ text, lemma, class: of, features, known }) => [
          text,
          lemma,
          of,
          features.join('  '),
          known === 'exact' || lemma === text ? '' : `(${known})`,
        ]),
      ),
    ),
    ...section(
      'groups',
      columns(
        groups.map(({ text, cases, numbers, genitives, conjuncts }) => [
          text,
          cases.join(','),
          numbers.join(','),
          [...genitives.map((it) => `of ${it}`), ...conjuncts.map((it) => `and ${it}`)].join(', '),
        ]),
      ),
    ),
    ...section('clauses', clauses.flatMap(clauseLines)),
    ...section(
      'entities',
      columns(
        mentions.map(({ text, role, entities, before }) => [
          text,
          entities.map(({ type, name }) => `${type} ${name}`).join(' and ') || 'nobody in particular',
          WHY_MENTIONED[role] ?? role,
          before === null ? '' : `before: ${before}`,
        ]),
      ),
    ),
    ...section(
      'statements',
      columns(statements.map(({ kind, speaker, text, cue }) => [kind, speaker ?? 'nobody named', cue ?? '', shorten(text)])),
    ),
    ...section(
      'rules tried',
      columns(rules.map((rule) => [rule.outcome === 'claim' ? '✓' : '–', rule.rule, shorten(rule.at), outcomeText(rule)])),
    ),
    ...section(
      'claims',
      columns(
        claims.map(({ source, type, target, modality, polarity, attributedTo, confidence, rule }) => [
          `${source} ${type} ${target}`,
          `${modality}, ${polarity}`,
          attributedTo === null ? 'the article’s own word' : `says ${attributedTo}`,
          `${Math.round(confidence * 100)} % (${rule})`,
        ]),
      ),
    ),
    '',
  ].join('\n');
}

function clauseLines({ type, text, fields, verb, negation, roles, under }: ExplainedClause): string[] {
  const verbText = verb && [verb.lemmas[0], verb.voice, verb.tense, verb.mood, ...(verb.modal ? [`modal ${verb.modal}`] : [])].join(', ');
  return [
    `${type}: ${text}`,
    `  fields: ${Object.entries(fields)
      .map(([field, words]) => `${field} [${words}]`)
      .join(' ')}`,
    ...(verbText ? [`  verb: ${verbText}${negation ? `, denied by “${negation}”` : ''}`] : []),
    ...roles.map(({ role, text, how }) => `  ${role}: ${text} (${HOW[how]})`),
    ...(under === null ? [] : [`  hangs on: ${shorten(under)}`]),
  ];
}

const HOW = {
  agrees: 'can be nominative and agrees with the verb',
  inherited: 'from the clause that it is joined to',
  controlled: 'from the clause above',
  case: 'by case and order',
} as const;

const WHY_MENTIONED: Readonly<Record<string, string>> = {
  name: 'by name',
  body: 'by what it belongs to',
  office: 'by office',
  demonym: 'by nationality',
  adjective: 'by adjective',
  modifier: 'by compound',
  noun: 'by noun',
  definite: 'by description, last named',
  pronoun: 'by pronoun: agreement and nearness',
  possessive: 'by possessive: agreement and nearness',
};

function outcomeText({ outcome, detail, relation }: ExplainedRule): string {
  switch (outcome) {
    case 'claim':
      return `${relation}: ${detail}`;
    case 'requirement':
      return `needs ${detail}`;
    case 'source':
      return `no source where it looks (${detail})`;
    case 'target':
      return `no target where it looks (${detail})`;
    case 'ends':
      return `${relation} cannot lead ${detail}`;
    case 'other-row':
      return detail === '' ? 'another reading was taken' : `taken instead: ${detail}`;
    case 'nobody':
      return `nobody in particular: ${detail}`;
    case 'said-before':
      return `nothing new: ${detail}`;
  }
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`  ${title}`, ...lines.map((line) => `    ${line}`)];
}

function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

const LONGEST = 80;

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1)}…`;
}
