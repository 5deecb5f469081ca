/** Whom a relative clause speaks of where its pronoun fits two words. */
import { describe } from 'vitest';
import { claims } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('"der" behind what somebody is of', () => {
  sentences(
    `
    Ein Minister der Türkei, der die Entscheidung der EU kritisierte, reiste ab.
      + Türkei ACCUSES Europäische Union
    Ein Bericht der UNO, der die Türkei kritisiert, erschien.
      + Vereinte Nationen ACCUSES Türkei
    Karl Huber, ein Politiker der CDU, der die SPD kritisierte, reiste ab.
      + Karl Huber ACCUSES SPD
      - CDU ACCUSES *
    # what stands in brackets may have any gender
    Die Partei für Arbeit (PfA), der Karl Huber vorsteht, lobte die SPD.
      + Karl Huber REPRESENTS Partei für Arbeit
    Der Deutsche Gewerkschaftsbund (DGB), der die CDU kritisierte, lobte die SPD.
      + DGB ACCUSES CDU
    # behind a preposition, before a name in full
    Die Partei SPD, mit der Anna Berger regiert, schwieg.
      + Anna Berger COOPERATES_WITH SPD
    Die Taliban, von denen Karl Huber entführt wurde, schwiegen.
      + Taliban COERCES Karl Huber
    # to whom it is done: the verb takes a dative, or is of several
    Ein Antrag der CDU, der die SPD zustimmte, scheiterte.
      + SPD AGREES_WITH CDU
    `,
    claims,
  );
});

describe('words that come apart', () => {
  sentences(
    `
    Am Montag schlug Anna Berger den Obmann im Ausschuss, Karl Huber, als Nachfolger vor.
      + Anna Berger SUPPORTS Karl Huber
    Am Montag schwieg Anna Berger, als Karl Huber die SPD lobte.
      + Karl Huber SUPPORTS SPD
    Die Kosten teilen sich die Länder Bayern und Tirol.
      + Bayern COOPERATES_WITH Tirol
    Ein Flugzeug, das gemeinsam von russischen und indischen Unternehmen entwickelt wurde, stürzte ab.
      + Russland COOPERATES_WITH Indien
    Die Vereinigung aller Mönche, eine in Kassel ansässige Gruppe, lobte Polen.
      + Vereinigung aller Mönche LOCATED_IN Kassel
    Kufstein ist eine Stadt in Tirol.
      + Kufstein LOCATED_IN Tirol
    Kufstein ist keine Stadt in Bayern. Kufstein soll eine Stadt in Hessen werden.
      - Kufstein LOCATED_IN Hessen
    `,
    claims,
  );
});

describe('behind what happens somewhere', () => {
  sentences(
    `
    Das Treffen in Genf, an dem Karl Huber teilnahm, war lang.
      + Karl Huber PARTICIPATES_IN Treffen in Genf
    Die Wahl in Hessen, bei der die AfD antritt, ist im Juni.
      + AfD PARTICIPATES_IN Wahl in Hessen
    # the place itself, and a word of the other gender
    Die Konferenz in Kassel, in dem Karl Huber wohnt, war lang.
      - Karl Huber PARTICIPATES_IN *
    # two elections
    Die AfD gewann bei der Kommunalwahl in Kassel. Im Juni ist die Parlamentswahl, bei der die FDP antritt.
      + FDP PARTICIPATES_IN Parlamentswahl
      - FDP PARTICIPATES_IN Kommunalwahl*
    In Polen wurde gewählt. Die Präsidentschaftswahl gewann Karl Huber. Anna Berger trat bei der Präsidentenwahl an.
      + Anna Berger PARTICIPATES_IN Präsidentschaftswahl
    # what is moved is no part of where it was
    Zum Konzept gehörte die Verlegung der Leopard 2 Produktion von Kassel nach Lyon.
      - Leopard 2 PART_OF *
    Der Rezensent der taz, Karl Huber, schwieg.
      + Karl Huber REPRESENTS taz
    `,
    claims,
  );
});
