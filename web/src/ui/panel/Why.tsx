import { type ReactNode, useCallback, useState } from 'react';
import type { ExplainedClause, ExplainedMention, ExplainedRule, ExplainedSentence, WhyView } from '../../../../src/model/explanation.js';
import { api } from '../../core/data/index.js';
import { carryingFirst } from '../../core/evidence/index.js';
import { useRemote } from '../../hooks/useRemote.js';
import { useWords } from '../../hooks/useWords.js';
import { useWorld } from '../WorldContext.js';
import { Answer } from './Answer.js';

/** How the claim's sentence was read, for those who ask. */
export function Why({ arrow, claim, rule }: { arrow: string; claim: string; rule: string }) {
  const { words } = useWords();
  const [asked, setAsked] = useState(false);
  return (
    <details className="why" onToggle={(event) => event.currentTarget.open && setAsked(true)}>
      <summary>{words.why.title}</summary>
      {asked && <Reading arrow={arrow} claim={claim} rule={rule} />}
    </details>
  );
}

function Reading({ arrow, claim, rule }: { arrow: string; claim: string; rule: string }) {
  const ask = useCallback((key: string, signal: AbortSignal) => api.why(arrow, key, signal), [arrow]);
  const remote = useRemote(claim, ask);
  return <Answer remote={remote}>{(why) => <Explained why={why} rule={rule} />}</Answer>;
}

function Explained({ why: { sentence, stillRead }, rule: own }: { why: WhyView; rule: string }) {
  const { words } = useWords();
  const { why: text } = words;
  if (!sentence) return <p className="why-note">{text.gone}</p>;
  return (
    <>
      {!stillRead && <p className="why-note">{text.readDifferently}</p>}
      <Part title={text.rules} items={carryingFirst(sentence.rules, own)} show={(rule) => <Rule rule={rule} />} />
      {sentence.rules.length === 0 && <p className="why-note">{text.noRules}</p>}
      <Part title={text.clauses} items={sentence.clauses} show={(clause) => <Clause clause={clause} />} />
      <Part title={text.entities} items={sentence.mentions} show={(mention) => <Mention mention={mention} />} />
      <Words sentence={sentence} />
    </>
  );
}

function Part<T>({ title, items, show }: { title: string; items: readonly T[]; show: (item: T) => ReactNode }) {
  if (items.length === 0) return null;
  return (
    <section>
      <h4>{title}</h4>
      <ul>
        {items.map((item, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an explanation is shown once and never changes
          <li key={i}>{show(item)}</li>
        ))}
      </ul>
    </section>
  );
}

function Rule({ rule }: { rule: ExplainedRule }) {
  const { words, language } = useWords();
  const { ontology } = useWorld();
  const fired = rule.outcome === 'claim';
  return (
    <div className={fired ? 'fired' : 'silent'}>
      <span aria-hidden="true">{fired ? '✓' : '–'}</span>
      <span>
        {ontology.relations[rule.relation].name[language]}: {/* What a rule demands is told in the words of the language that it reads. */}
        <span translate={rule.outcome === 'requirement' ? 'no' : undefined}>{words.why.outcomes[rule.outcome](rule.detail)}</span>{' '}
        <code>{rule.rule}</code>
      </span>
    </div>
  );
}

function Clause({ clause }: { clause: ExplainedClause }) {
  const { words } = useWords();
  const { why: text } = words;
  return (
    <>
      <i lang="de">{clause.text}</i>
      <dl>
        {clause.verb && (
          <div>
            <dt>{text.verb}</dt>
            <dd lang="de">{clause.verb.lemmas[0]}</dd>
          </div>
        )}
        {clause.negation && (
          <div>
            <dt>{text.negation}</dt>
            <dd lang="de">{clause.negation}</dd>
          </div>
        )}
        {clause.roles.map(({ role, text: filler, how }) => (
          <div key={`${role} ${filler}`}>
            <dt>{text.roles[role]}</dt>
            <dd>
              <span lang="de">{filler}</span> <small>{text.how[how]}</small>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Mention({ mention }: { mention: ExplainedMention }) {
  const { words } = useWords();
  const { why: text } = words;
  const names = mention.entities.map(({ name }) => name).join(', ');
  return (
    <>
      <i lang="de">{mention.text}</i> → {names || text.nobody}
      {mention.kind === 'pronoun' && mention.before !== null && <small> {text.before(mention.before)}</small>}
    </>
  );
}

function Words({ sentence }: { sentence: ExplainedSentence }) {
  const { words } = useWords();
  return (
    <section>
      <h4>{words.why.words}</h4>
      <p className="why-words" translate="no">
        {sentence.tokens.map((token, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a sentence's words keep their places
          <span key={i} title={token.features.join('\n')}>
            {token.text} <small>{token.lemma === token.text ? token.class : `${token.lemma} · ${token.class}`}</small>
          </span>
        ))}
      </p>
    </section>
  );
}
