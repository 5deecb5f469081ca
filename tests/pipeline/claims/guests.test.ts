/** Who takes part in what. */
import { describe } from 'vitest';
import { claims } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('an event told before', () => {
  sentences(
    `
    Die Konferenz beginnt morgen. Teilnehmen werden Minister der Europäischen Union und Vertreter von Polen.
      + Europäische Union PARTICIPATES_IN Konferenz
      + Polen PARTICIPATES_IN Konferenz
    Das Treffen begann. Karl Huber nahm nicht teil.
      + Karl Huber PARTICIPATES_IN Treffen*negative*
    Die Wahl ist am Sonntag. Die SPD tritt mit Anna Berger an.
      + SPD PARTICIPATES_IN Wahl
    Die Wahl ist am Sonntag. Karl Huber tritt sein Amt an.
      - Karl Huber PARTICIPATES_IN *
    Das Erdbeben dauerte lange. Karl Huber nahm teil.
      - Karl Huber PARTICIPATES_IN *
    Das Treffen begann. Zu den Gästen zählten Karl Huber und Anna Berger.
      + Karl Huber PARTICIPATES_IN Treffen
      + Anna Berger PARTICIPATES_IN Treffen
    Das Konzert begann. Unter den 400 Gästen war Karl Huber.
      + Karl Huber PARTICIPATES_IN Konzert
    Die Stichwahl ist morgen. Die beiden Kandidaten sind Karl Huber und Anna Berger.
      + Anna Berger PARTICIPATES_IN Stichwahl
    Die Konferenz beginnt morgen. Gastgeber ist Polen.
      + Polen PARTICIPATES_IN Konferenz
    Die Rede begann. Karl Huber war zu Gast bei Anna Berger.
      - Karl Huber PARTICIPATES_IN *
    Das Treffen begann. Karl Huber war Gast bei Anna Berger.
      - Karl Huber PARTICIPATES_IN *
    Karl Huber wird in der Halbzeitshow auftreten.
      + Karl Huber PARTICIPATES_IN Halbzeitshow [planned]
      - Karl Huber VISITS *
    Das Treffen begann. Karl Huber ist Kandidat.
      - Karl Huber PARTICIPATES_IN *
    Die Konferenz begann. Anwesend waren unter anderem Karl Huber und Anna Berger.
      + Anna Berger PARTICIPATES_IN Konferenz
    Die Konferenz begann. Als Redner traten Karl Huber und Anna Berger auf.
      + Karl Huber PARTICIPATES_IN Konferenz
      + Anna Berger PARTICIPATES_IN Konferenz
    Die Konferenz begann. Karl Huber wurde als Gast bei dem Konzert begrüßt.
      - Karl Huber PARTICIPATES_IN Konferenz
    Die Konferenz begann. Karl Huber trat als Zeuge auf.
      - Karl Huber PARTICIPATES_IN *
    Die Konferenz begann. Karl Huber hielt die Eröffnungsrede.
      + Karl Huber PARTICIPATES_IN Konferenz
    Die Weltmeisterschaft ist zu Ende. Karl Huber belegte den dritten Platz.
      + Karl Huber PARTICIPATES_IN Weltmeisterschaft
    Die Soldaten der NATO befinden sich in einer Großoffensive.
      + NATO PARTICIPATES_IN Großoffensive
      - NATO DEPLOYS_TO *
    Die Bundeswehr ist mit 400 Soldaten in Mali im Einsatz.
      + Bundeswehr DEPLOYS_TO Mali
    Die Bundeswehr ist im Einsatz.
      - * DEPLOYS_TO *
    Karl Huber zog seine Kandidatur zurück. Anna Berger gewann die Präsidentschaftswahl.
      + Anna Berger PARTICIPATES_IN Präsidentschaftswahl
      - * PARTICIPATES_IN Kandidatur
    `,
    claims,
  );
});

describe('who meets in a contest', () => {
  sentences(
    `
    Bei der Präsidentschaftswahl unterlag Karl Huber dem Präsidenten Joseph Kabila.
      + Karl Huber PARTICIPATES_IN Präsidentschaftswahl
      + Joseph Kabila PARTICIPATES_IN Präsidentschaftswahl
    Karl Huber setzte sich bei der Stichwahl gegen Anna Berger durch.
      + Karl Huber PARTICIPATES_IN Stichwahl*
      + Anna Berger PARTICIPATES_IN Stichwahl*
    Das Fußballspiel von Borussia Dortmund gegen RB Leipzig endete spät.
      + Borussia Dortmund PARTICIPATES_IN Fußballspiel
      + RB Leipzig PARTICIPATES_IN Fußballspiel
    Zum Beispiel von Russland wurde das betont.
      - * PARTICIPATES_IN *
    `,
    claims,
  );
});

describe('who calls others to it, and whose it is', () => {
  sentences(
    `
    Zu der Demonstration hatten 20 Organisationen aufgerufen, darunter der Chaos Computer Club und die SPD.
      + SPD PARTICIPATES_IN Demonstration
    Polen lud zu einer Konferenz ein.
      + Polen PARTICIPATES_IN Konferenz
    Karl Huber rief zu einem Boykott der Regierung nicht auf.
      - Karl Huber PARTICIPATES_IN *
    Die Gruppe Bon Jovi begann ihre Europatournee.
      + Bon Jovi PARTICIPATES_IN *tournee
    Karl Huber beschrieb sein Erdbeben.
      - Karl Huber PARTICIPATES_IN *
    `,
    claims,
  );
});

describe('at its edges and by whom', () => {
  sentences(
    `
    Nach dem Ende des Gipfels warnte Karl Huber vor Krieg.
      - Karl Huber PARTICIPATES_IN *
    Am Rande des Gipfels warnte Karl Huber vor Krieg.
      + Karl Huber PARTICIPATES_IN Gipfel
    Der Parteitag der SPD beginnt morgen.
      + SPD PARTICIPATES_IN Parteitag der SPD
    Karl Huber entschuldigte sich für das Vorgehen der Beamten bei einer Demonstration.
      - Karl Huber PARTICIPATES_IN *
    # beside a festivity is not in it
    Am Rande eines Schützenfestes kritisierte Karl Huber Polen.
      - Karl Huber PARTICIPATES_IN *
    Am Rande eines Fußballspiels in Köln wurde Karl Huber festgenommen.
      - Karl Huber PARTICIPATES_IN *
    Am Rande eines Gipfels in Wien kritisierte Karl Huber Polen.
      + Karl Huber PARTICIPATES_IN Gipfel*
    `,
    claims,
  );
});

describe('against whom it was', () => {
  sentences(
    `
    Das Spiel gegen Algerien fand in Rio statt. Das Spiel gegen Ghana fand in Recife statt. Nach dem Spiel gegen Algerien regnete es.
      + Algerien PARTICIPATES_IN Spiel gegen Algerien
      + Ghana PARTICIPATES_IN Spiel gegen Ghana
      - Ghana PARTICIPATES_IN Spiel gegen Algerien
      + Spiel gegen Ghana LOCATED_IN Recife
      - Spiel gegen Algerien LOCATED_IN Recife
    Das Spiel gegen Algerien war gut. Ghana spielte gegen Togo.
      - Ghana PARTICIPATES_IN *
    Das Spiel gegen Algerien war gut. Ghana spielte gegen Algerien.
      + Ghana PARTICIPATES_IN Spiel gegen Algerien
    Es war ein absichtliches Handspiel. Ghana spielte gegen Togo.
      - Ghana PARTICIPATES_IN *
    # what tells no other side is the last one
    Das Spiel gegen Algerien war gut. Das Spiel gegen Ghana war besser. Das Spiel fand in Recife statt.
      + Spiel gegen Ghana LOCATED_IN Recife
    Der Krieg begann in Bagdad. Der Krieg gegen den Irak fand in Basra statt.
      + Krieg gegen den Irak LOCATED_IN Basra
    `,
    claims,
  );
});

describe('who got what, met whom, or stood in it', () => {
  sentences(
    `
    Die Landtagswahl ist vorbei. Die SPD erhielt 45 Prozent der Stimmen, während die CDU nur auf 32 Prozent kam.
      + SPD PARTICIPATES_IN Landtagswahl
      + CDU PARTICIPATES_IN Landtagswahl
    Der Streik ist vorbei. Die Beschäftigten erhielten drei Prozent. Die SPD verlor Stimmen.
      - * PARTICIPATES_IN *
    Die Präsidentschaftswahl ist am Sonntag. Karl Huber wird von Anna Berger herausgefordert.
      + Karl Huber PARTICIPATES_IN Präsidentschaftswahl
      + Anna Berger PARTICIPATES_IN Präsidentschaftswahl
    Das Turnier begann. Im Halbfinale schlug Karl Huber den Titelverteidiger Jan Nowak.
      + Karl Huber PARTICIPATES_IN Halbfinale
      + Jan Nowak PARTICIPATES_IN Halbfinale
    Das Turnier begann. Karl Huber schlug Jan Nowak als Trainer vor.
      - * PARTICIPATES_IN *
    # more than the one that was told
    Werder Bremen siegte im Spiel gegen Eintracht Frankfurt. Der Hamburger SV gewann die letzten sieben Spiele.
      - Hamburger SV PARTICIPATES_IN *
    Die Wahl ist morgen. Die übrigen Kandidaten, darunter Karl Huber, schweigen. Die Herausforderin Anna Berger hofft.
      + Karl Huber PARTICIPATES_IN Wahl
      + Anna Berger PARTICIPATES_IN Wahl
    Die Wahl ist morgen. Der frühere Kandidat Karl Huber schwieg.
      - Karl Huber PARTICIPATES_IN *
    Der Prozess gegen Karl Huber dauert an. Der Angeklagte Jan Nowak schwieg.
      + Karl Huber PARTICIPATES_IN Prozess gegen Karl Huber
      + Jan Nowak PARTICIPATES_IN Prozess gegen Karl Huber
    Der Prozess gegen den Vater von Karl Huber dauert an.
      - Karl Huber PARTICIPATES_IN *
    `,
    claims,
  );
});

describe('who comes to a gathering', () => {
  sentences(
    `
    Angela Merkel reiste zum G8-Gipfel nach Kassel.
      + Angela Merkel PARTICIPATES_IN G8-Gipfel
      + G8-Gipfel LOCATED_IN Kassel
    Am Montag kommen die Außenminister der EU in Kassel zu einer Krisensitzung zusammen.
      + Europäische Union PARTICIPATES_IN Krisensitzung [planned]
    Zu einer Krisensitzung kommen die Außenminister der EU am Sonntag in Kassel zusammen.
      + Krisensitzung LOCATED_IN Kassel [planned]
    Die SPD und die CDU kamen zu Gesprächen zusammen.
      - SPD PARTICIPATES_IN *
    Die SPD kam nicht zum G8-Gipfel.
      - SPD PARTICIPATES_IN *
    Am Montag kam es zu einer Demonstration.
      - * PARTICIPATES_IN *
    Karl Huber reiste nach Kassel. Er kommt zum G8-Gipfel.
      - G8-Gipfel LOCATED_IN Kassel
    # delegates take part for those that sent them, members by name
    An der Konferenz nehmen Vertreter aus Polen und der Türkei teil.
      + Polen PARTICIPATES_IN Konferenz
      + Türkei PARTICIPATES_IN Konferenz
    An der Konferenz nehmen Schüler aus Polen teil.
      - Polen PARTICIPATES_IN *
    Mit Polen und Ungarn nehmen nur zwei EU-Staaten am G8-Gipfel teil.
      + Polen PARTICIPATES_IN G8-Gipfel
      + Ungarn MEMBER_OF Europäische Union
    Mit Polen und Ungarn stritten die EU-Minister.
      - Ungarn MEMBER_OF Europäische Union
    # who holds it
    Die USA haben mit Südkorea ein Manöver begonnen.
      + USA PARTICIPATES_IN Manöver
      + Südkorea PARTICIPATES_IN Manöver
    Die Band Metallica gab in Wien ein Konzert.
      + Metallica PARTICIPATES_IN Konzert
    Die Band Metallica gab in Wien keine Konzerte.
      - Metallica PARTICIPATES_IN *
    # a visit may be called off
    Angela Merkel sagte ihre Teilnahme am G8-Gipfel ab.
      + Angela Merkel PARTICIPATES_IN G8-Gipfel*negative*
      - Angela Merkel PARTICIPATES_IN G8-Gipfel*positive*
    Angela Merkel sagte ihre Teilnahme am G8-Gipfel zu.
      + Angela Merkel PARTICIPATES_IN G8-Gipfel*planned*
    Anna Berger ist zu einem Besuch in Kassel eingetroffen.
      - * PARTICIPATES_IN *
    `,
    claims,
  );
});
