import { describe, expect, it } from 'vitest';
import { Explanation } from '../../../src/model/explanation.js';
import { explain } from '../../../src/pipeline/explain/index.js';
import { article } from '../../support/reading.js';
import { seedDocuments } from '../../support/seed.js';
import { sentences } from '../../support/table.js';

/** What an explanation says of the last sentence of a text, a line each. */
function told(text: string): string[] {
  const sentence = explain(article(text)).sentences.at(-1);
  if (!sentence) return [];
  return [
    ...sentence.tokens.map((it) => `word ${it.text}: ${it.lemma} ${it.class} ${it.known}`),
    ...sentence.groups.map((it) => `group ${it.text}: ${it.cases.join()} ${it.numbers.join()}`),
    ...sentence.clauses.flatMap((clause) => [
      `${clause.type}: ${clause.text}`,
      `fields of ${clause.type}: ${Object.entries(clause.fields)
        .map(([field, words]) => `${field} [${words}]`)
        .join(' ')}`,
      `verb of ${clause.type}: ${clause.verb?.lemmas[0]} ${clause.verb?.voice} ${clause.verb?.tense} ${clause.verb?.mood}`,
      `${clause.type} hangs on: ${clause.under}`,
      `negation of ${clause.type}: ${clause.negation}`,
      ...clause.roles.map(({ role, text, how }) => `${role} of ${clause.type}: ${text}, ${how}`),
    ]),
    ...sentence.mentions.map((it) => `${it.role} ${it.text}: ${it.entities.map(({ name }) => name).join()}, before: ${it.before}`),
    ...sentence.statements.map((it) => `${it.kind} of ${it.speaker} by ${it.cue}: ${it.text}`),
    ...sentence.rules.map((it) => `${it.rule} at ${it.at}: ${it.outcome} ${it.detail}`),
    ...sentence.claims.map((it) => `${it.source} ${it.type} ${it.target} by ${it.rule}`),
  ];
}

describe('words, clauses and entities', () => {
  sentences(
    `
    Karl Huber rief die NATO in Genf auf, Truppen zu schicken.
      + word rief: rufen V exact
      + group die NATO: Nom,Acc Sing
      + fields of main: forefield [Karl Huber] left [rief] middle [die NATO in Genf] right [auf]
      + verb of main: aufrufen active past indicative
      + subject of main: Karl Huber, agrees
      + accusative of main: die NATO, case
      + subject of infinitive: die NATO, controlled
      + infinitive hangs on: Karl Huber rief die NATO in Genf auf
      + name NATO: NATO, before: null
    Polen weiß, dass Norwegen nicht abgezogen ist und bleibt.
      + fields of subordinate: left [dass] middle [Norwegen nicht] right [abgezogen ist]
      + negation of subordinate: nicht
      + subject of *: Norwegen, inherited
    Karl Huber kam. Er ging.
      + pronoun Er: Karl Huber, before: Karl Huber
    Huber sagte, Polen habe Norwegen angegriffen.
      + indirect of Huber by sagte: Polen habe Norwegen angegriffen
    `,
    told,
  );
});

describe('rules', () => {
  sentences(
    `
    # what came of them
    Polen forderte Norwegen zum Einlenken auf.
      + verb:auffordern:DEMANDS:acc at auffordern: claim Polen → Norwegen
      + Polen DEMANDS Norwegen by verb:auffordern:DEMANDS:acc
    Polen übte in Genf.
      + verb:üben:ACCUSES:Kritik at üben: requirement acc=Kritik*
      - verb:üben:ACCUSES:Kritik at üben: claim *
    Es wurde gefordert.
      + verb:fordern:DEMANDS:* at fordern: source subj*
    Polen kritisierte das.
      + verb:kritisieren:ACCUSES:acc at kritisieren: target *
    Ein Sprecher kritisierte Norwegen.
      + verb:kritisieren:ACCUSES:acc at kritisieren: nobody Sprecher
    Polen kritisierte Norwegen. Polen kritisierte Norwegen.
      + verb:kritisieren:ACCUSES:acc at kritisieren: said-before Polen, Norwegen
    Der Gipfel kritisierte Norwegen.
      + verb:kritisieren:ACCUSES:acc at kritisieren: ends Event → Country
    Das Treffen zwischen Polen und Norwegen begann.
      + noun:Treffen:MET_WITH:* at Das Treffen*: claim *
    Der russische Außenminister Sergej Lawrow kam.
      + structure:office at Der russische Außenminister Sergej Lawrow: claim Sergej Lawrow → Russland
    Polen und Norwegen sind sich einig.
      + adjective:einig:AGREES_WITH:each at einig: claim *
    `,
    told,
  );
});

const [seed] = await seedDocuments();
if (!seed) throw new Error('no seed article');

describe('an explanation', () => {
  const explanation = explain(seed.article);

  it('has its declared shape', () => {
    expect(Explanation.parse(explanation)).toEqual(explanation);
  });

  it('tells of just the claims of the document, and of the rules behind each', () => {
    const claims = explanation.sentences.flatMap((it) => it.claims);
    expect(claims.map(({ id }) => id)).toEqual(seed.relations.map(({ id }) => id));
    for (const { rules, claims: own } of explanation.sentences) {
      const fired = rules.filter(({ outcome }) => outcome === 'claim').map(({ rule }) => rule);
      expect([...new Set(fired)].sort()).toEqual([...new Set(own.map(({ rule }) => rule))].sort());
    }
  });

  it('is of one sentence where one is asked for', () => {
    expect(explain(seed.article, ({ index }) => index === 3).sentences).toEqual([explanation.sentences[3]]);
  });

  it('names what is skipped', () => {
    expect(explain(article('Polen kam.\n\n* * *\n\nNorwegen ging.')).skipped).toMatchObject([{ text: '* * *', reason: 'no words' }]);
  });
});
