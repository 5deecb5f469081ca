/** Every rule that a sentence's words call up, and what came of it. Runs the rules' own steps again, one by one. */
import type { Frame } from '../../lang/de/frames/index.js';
import type { ExplainedRule } from '../../model/explanation.js';
import { endsFit } from '../../ontology/index.js';
import { firstFilled as adjectiveEnds, adjectiveFindings } from '../claims/adjectives.js';
import { fill as attributeEnds, attributeFindings } from '../claims/attributes.js';
import type { Finding } from '../claims/claim.js';
import { evaluationFindings } from '../claims/evaluations.js';
import { impliedFindings } from '../claims/implied.js';
import { type ClaimContext, isNobody } from '../claims/index.js';
import { jointFindings } from '../claims/joint.js';
import { chainOf, endsOf, isOfficeOfSomebody, type NounScene, nounFindings, meets as nounMeets, nounOf } from '../claims/nouns.js';
import { meets } from '../claims/roles.js';
import { speechFindings } from '../claims/speech.js';
import { structureFindings } from '../claims/structure/index.js';
import { firstFilled, sceneOf, verbFindings } from '../claims/verbs.js';
import { nounFrames } from '../claims/words.js';
import type { Clause } from '../clauses/index.js';
import type { Cluster } from '../entities/index.js';
import type { Group } from '../groups/index.js';
import type { ArticleReading } from '../index.js';
import type { SentenceReading } from '../reading.js';
import { inArticle } from './words.js';

/** A frame that is looked at, with what fills it. */
type Trial = {
  frame: Frame;
  at: string;
  start?: number | undefined;
  lacking: Frame['requires'][number] | undefined;
  sources: Cluster[];
  targets: Cluster[];
};

export function explainRules(reading: SentenceReading, article: ArticleReading): ExplainedRule[] {
  const { context } = article;
  const said = (finding: Finding) => outcomeOf(finding, reading, article);
  const structure = structureFindings(reading, context).map((finding) => said(finding));
  const byClause = reading.clauses.flatMap((clause) => {
    const found = [...verbFindings(clause, reading, context), ...adjectiveFindings(clause, reading, context)];
    const beside = [
      ...speechFindings(clause, reading, context),
      ...evaluationFindings(clause, reading, context),
      ...jointFindings(clause, reading, context),
    ];
    const implied = found.length > 0 ? [] : impliedFindings(clause, reading, context, article.claims);
    return [...tried(clauseTrials(clause, reading, context), found, said), ...[...implied, ...beside].map(said)];
  });
  const attributes = tried(attributeTrials(reading, context), attributeFindings(reading, context), said);
  const nouns = tried(nounTrials(reading, context), nounFindings(reading, context), said);
  return [...structure, ...byClause, ...attributes, ...nouns];
}

function tried(trials: readonly Trial[], found: readonly Finding[], said: (finding: Finding) => ExplainedRule): ExplainedRule[] {
  return trials.map((trial) => {
    const finding = found.find(({ rule, start }) => rule === trial.frame.id && start === (trial.start ?? start));
    return finding
      ? { ...said(finding), at: trial.at }
      : { rule: trial.frame.id, relation: trial.frame.relation, at: trial.at, ...whyNot(trial, found) };
  });
}

function whyNot({ frame, lacking, sources, targets }: Trial, found: readonly Finding[]): Pick<ExplainedRule, 'outcome' | 'detail'> {
  if (lacking)
    return { outcome: 'requirement', detail: slotText(lacking) + (lacking.words.length > 0 ? `=${lacking.words.join('|')}` : '') };
  if (sources.length === 0) return { outcome: 'source', detail: frame.source.map(slotText).join(' ') };
  if (targets.length === 0) return { outcome: 'target', detail: frame.target.map(slotText).join(' ') };
  const fit = sources.some((source) => targets.some((target) => source !== target && endsFit(frame.relation, source.type, target.type)));
  if (!fit)
    return { outcome: 'ends', detail: `${sources.map(({ type }) => type).join(', ')} → ${targets.map(({ type }) => type).join(', ')}` };
  return { outcome: 'other-row', detail: found[0]?.rule ?? '' };
}

const slotText = ({ slot, preposition }: { slot: string; preposition?: string }): string => (preposition ? `${slot}:${preposition}` : slot);

function outcomeOf(finding: Finding, reading: SentenceReading, { claims, context }: ArticleReading): ExplainedRule {
  const rule = { rule: finding.rule, relation: finding.type, at: context.text.slice(finding.start, finding.end) };
  const own = claims.filter((it) => it.rule === finding.rule && it.sentence === reading.sentence.index && it.start === finding.start);
  if (own.length > 0) return { ...rule, outcome: 'claim', detail: own.map((it) => `${it.source.name} → ${it.target.name}`).join(', ') };
  const ends = [...finding.sources, ...finding.targets];
  const nobody = finding.sources.every(isNobody) || finding.targets.every(isNobody);
  return {
    ...rule,
    outcome: nobody ? 'nobody' : 'said-before',
    detail: (nobody ? ends.filter(isNobody) : ends).map(({ name }) => name).join(', '),
  };
}

function clauseTrials(clause: Clause, reading: SentenceReading, context: ClaimContext): Trial[] {
  if (!clause.verbs) return [];
  const { verbs, adjectives } = context.german.frames;
  const scene = sceneOf(clause, reading, context);
  const at = clause.verbs.lemmas[0] ?? clause.verbs.main.text;
  const byVerb = clause.verbs.lemmas.flatMap((lemma) => verbs.get(lemma) ?? []);
  const word = clause.verbs.voice === 'state' ? clause.verbs.main : clause.roles.predicate;
  const lemmas = word ? new Set([word.lemma, word.text, ...word.analysis.readings.map((it) => it.lemma)]) : [];
  const byWord = [...lemmas].flatMap((lemma) => adjectives.get(lemma) ?? []);
  return [
    ...unique(byVerb).map((frame) => ({
      frame,
      at,
      lacking: frame.requires.find((requirement) => !meets(requirement, scene)),
      sources: firstFilled(frame.source, scene, frame),
      targets: firstFilled(frame.target, scene, frame),
    })),
    ...unique(byWord).map((frame) => ({
      frame,
      at: word?.text ?? at,
      lacking: undefined,
      sources: adjectiveEnds(frame.source, scene),
      targets: adjectiveEnds(frame.target, scene),
    })),
  ];
}

function attributeTrials(reading: SentenceReading, context: ClaimContext): Trial[] {
  const { adjectives, verbs } = context.german.frames;
  return reading.groups.flatMap((group) => {
    const participle = group.embedded?.participle;
    if (!participle) return [];
    const lemmas = [...new Set(participle.readings.map((it) => it.lemma))];
    const past = participle.readings.some((it) => it.verbForm === 'part2');
    const of = (frame: Frame, passive: boolean): Trial => ({
      frame,
      at: participle.text,
      lacking: frame.requires[0],
      sources: attributeEnds(frame.source, passive, group, reading, context),
      targets: attributeEnds(frame.target, passive, group, reading, context),
    });
    return [
      ...lemmas.flatMap((lemma) => adjectives.get(lemma) ?? []).map((frame) => of(frame, false)),
      ...lemmas.flatMap((lemma) => verbs.get(lemma) ?? []).map((frame) => of(frame, past)),
    ];
  });
}

function nounTrials(reading: SentenceReading, context: ClaimContext): Trial[] {
  const pieceOf = inArticle(reading, context.text);
  return reading.groups.flatMap((group: Group) => {
    const head = nounOf(group, reading);
    if (!head || isOfficeOfSomebody(group, head, reading, context)) return [];
    const scene: NounScene = { group, head, chain: chainOf(group, reading), reading, context };
    return nounFrames(head, context.german).map((frame) => ({
      frame,
      at: pieceOf(group),
      start: reading.sentence.tokens[group.from]?.start,
      lacking: frame.requires.find((requirement) => !nounMeets(requirement, scene)),
      ...endsOf(frame, scene),
    }));
  });
}

const unique = (frames: readonly Frame[]): Frame[] => [...new Set(frames)];
