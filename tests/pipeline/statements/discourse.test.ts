/** Statements over several sentences, and speech acts told without their words. */
import { describe, expect, it } from 'vitest';
import { german } from '../../../src/lang/de/index.js';
import { document, statements } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('a capital that is heard from', () => {
  sentences(
    `
    Die Lage sei ruhig, hieß es in Warschau.
      = indirect Polen: Die Lage sei ruhig
    Aus Paris verlautete, die Lage sei ruhig.
      = indirect Frankreich: die Lage sei ruhig
    Die Lage sei ruhig, hieß es aus Regierungskreisen in Rom.
      = indirect Italien: Die Lage sei ruhig
    Die Lage sei ruhig, hieß es in Hamburg.
      - indirect Hamburg: *
    `,
    statements,
  );
});

describe('speech that goes on in the Konjunktiv', () => {
  sentences(
    `
    Polen ziehe ab, sagte Karl Huber. Die Lage sei ruhig.
      = indirect Karl Huber: Polen ziehe ab
      = free-indirect Karl Huber: Die Lage sei ruhig.
    # over several sentences it is one statement
    Karl Huber warnte vor Polen. Es gebe Streit. Die Lage sei ernst.
      = reported Karl Huber: Karl Huber warnte vor Polen.
      = free-indirect Karl Huber: Es gebe Streit. Die Lage sei ernst.
    „Das ist falsch“, sagte Karl Huber. Polen ziehe nicht ab.
      + free-indirect Karl Huber: Polen ziehe nicht ab.
    Karl Huber nannte das „einen Irrweg“. Polen ziehe nicht ab.
      + free-indirect Karl Huber: Polen ziehe nicht ab.
    Polen ziehe ab, sagte Karl Huber.¶Die Lage sei ruhig.
      + free-indirect Karl Huber: Die Lage sei ruhig.
    # after a sentence of the article's own
    Polen ziehe ab, sagte Karl Huber. Es regnete. Die Lage sei ruhig.
      + free-indirect Karl Huber: Die Lage sei ruhig.
    # whoever the sentence before was about
    Die NATO wertet den Brief aus. Der Mann habe gelogen.
      = free-indirect NATO: Der Mann habe gelogen.
    Polen ziehe ab, sagte Karl Huber.¶Anna Berger war in Polen. Die Lage sei ruhig.
      + free-indirect Anna Berger: Die Lage sei ruhig.
    # hearsay
    Polen ziehe ab, sagte Karl Huber. Ein Soldat soll verletzt worden sein.
      + free-indirect Karl Huber: Ein Soldat soll verletzt worden sein.
    Ein Soldat soll verletzt worden sein.
      - free-indirect *
    Polen ziehe ab, sagte Karl Huber. Aber man sagte auch, dass die Lage ruhig sei.
      + indirect Karl Huber: dass die Lage ruhig sei
    # nobody is named: the body that spoke, or that the sentence before is about
    Das polnische Verteidigungsministerium meldete Verluste. Dies sei ein Irrtum, hieß es.
      + indirect polnisches Verteidigungsministerium: Dies sei ein Irrtum
    Die NATO wertet den Brief aus. Der Mann habe gelogen, hieß es weiter.
      + indirect NATO: Der Mann habe gelogen
    Anna Berger traf Karl Huber. Die Lage sei ruhig, hieß es.
      + indirect nobody: Die Lage sei ruhig
    Die NATO wertet den Brief aus. In dem Brief heißt es, die Lage sei ruhig.
      - indirect NATO: *
    Die NATO wertet den Brief aus.¶Die Lage sei ruhig, hieß es.
      - indirect NATO: *
    # the article's own voice
    Polen ziehe ab, sagte Karl Huber. Die Lage ist ruhig.
      - free-indirect *
    Die Lage ist ruhig. Das wäre gut.
      - free-indirect *
    Karl Huber reiste ab. Es lebe der König!
      - free-indirect *
    `,
    statements,
  );
});

describe('what is told without its words', () => {
  sentences(
    `
    Karl Huber kritisierte die Entscheidung.
      = reported Karl Huber: Karl Huber kritisierte die Entscheidung.
    Von der NATO wurde der Plan als Irrweg bezeichnet.
      = reported NATO: Von der NATO wurde der Plan als Irrweg bezeichnet.
    Die NATO will ihre Truppen abziehen.
      = reported NATO: Die NATO will ihre Truppen abziehen.
    # of those who act, though nobody in particular
    Einige Vereine wollen ihre Mitglieder zum Streik aufrufen.
      + reported nobody: Einige Vereine wollen ihre Mitglieder zum Streik aufrufen.
    Einige Sätze wollen ihre Leser zum Streik aufrufen.
      - reported *
    Dagegen protestierte die NATO.
      = reported NATO: Dagegen protestierte die NATO.
    # where, not by whom
    Die Bevölkerung in der Nähe von Wien wurde vor dem Sturm gewarnt.
      - reported *
    # what was before, and what others must do
    Karl Huber hatte die Entscheidung kritisiert.
      - reported *
    Die NATO wollte ihre Truppen abziehen.
      - reported *
    # its words are there
    Karl Huber kritisierte die Entscheidung: „Das war falsch.“
      - reported *
    Karl Huber kritisierte, dass Polen abziehe.
      - reported *
    # somebody else's words
    Anna Berger sagte, Karl Huber kritisiere die Entscheidung.
      - reported *
    # no speech act
    Karl Huber warnte.
      - reported *
    Karl Huber muss seine Einnahmen als Gewinn angeben.
      - reported *
    Zwei Todesopfer forderte ein Sturm.
      - reported *
    Karl Huber sprach mit Anna Berger.
      - reported *
    `,
    statements,
  );

  it.each([...german().frames.told.values()].flat().map(({ lemma, example }) => [lemma, example] as const))('%s: %s', (_, example) => {
    expect(statements(example).some((line) => line.startsWith('reported'))).toBe(true);
  });

  it('is the article’s own word', () => {
    const { relations } = document('Karl Huber kritisierte die NATO.');
    expect(relations.map(({ type, attributedTo }) => [type, attributedTo])).toEqual([['ACCUSES', null]]);
  });
});
