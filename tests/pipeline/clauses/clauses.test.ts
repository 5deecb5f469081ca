import { describe } from 'vitest';
import { clauses } from '../../support/structure.js';
import { allWords, sentences } from '../../support/table.js';

describe('where the verb stands', () => {
  sentences(
    `
    Die EU verhängte gestern neue Sanktionen.
      + main verb=verhängen active past indicative subject=EU accusative=Sanktionen
    Gestern verhängte die EU neue Sanktionen.
      + main verb=verhängen subject=EU accusative=Sanktionen
    Weil die EU Sanktionen verhängte, klagte Moskau.
      + subordinate verb=verhängen opener=weil subject=EU accusative=Sanktionen
      + main verb=klagen subject=Moskau
    Verhängt die EU Sanktionen, klagt Moskau.
      + verb=verhängen subject=EU accusative=Sanktionen
      + verb=klagen subject=Moskau
    Dass die EU Sanktionen verhängt, ist neu.
      + subordinate verb=verhängen opener=dass under=sein
    Während die Regierung Sanktionen verhängt, klagt Moskau.
      + subordinate verb=verhängen opener=während subject=Regierung accusative=Sanktionen
      + main verb=klagen subject=Moskau
    Während Brüssel Sanktionen ankündigte, klagte Moskau.
      + subordinate verb=ankündigen opener=während
    # one helping verb for both
    Der Chef der Behörde, die den Wert gemessen und später geändert hatte, nannte einen neuen.
      + relative verb=messen active perfect subject=die accusative=Wert
      + relative verb=ändern active perfect
      + main verb=nennen subject=Chef
    # names have no article
    Der Vertrag, den Polen mit Litauen unterzeichnete, gilt ab Mai.
      + relative verb=unterzeichnen subject=Polen accusative=den mit=Litauen
    Der Plan, den Karl Huber vorgelegt hatte, gilt ab Mai.
      + relative verb=vorlegen subject=Huber accusative=den
    # but people have one
    Huber sagte, dass Litauen, der Nachbar, den Polen geholfen hatte.
      + verb=helfen dative=Polen
    # separable verbs
    Die EU rief die Bürger zur Ruhe auf.
      + verb=aufrufen subject=EU accusative=Bürger zu=Ruhe
    Die Armee griff das Dorf in der Nacht mit Panzern an.
      + verb=angreifen subject=Armee accusative=Dorf mit=Panzern
    Die Armee bereitet sich auf den Einsatz vor.
      + verb=sich_vorbereiten subject=Armee auf=Einsatz
    Er ging von einem Sieg aus.
      + verb=ausgehen von=Sieg
    Er reiste ab und sie kam an.
      + verb=abreisen subject=Er
      + verb=ankommen
    Die Marine fing das Schiff „Hansa“ ab.
      + verb=abfangen subject=Marine
    # no prefix
    Er wartet auf den Sieg.
      + verb=warten auf=Sieg
      - verb=aufwarten
    # tenses
    Die EU hat Sanktionen verhängt.
      + verb=verhängen active perfect subject=EU accusative=Sanktionen
    Die Ministerin ist abgereist.
      + verb=abreisen active perfect subject=Ministerin
    Die EU wird Sanktionen verhängen.
      + verb=verhängen active future
    Die EU hatte Sanktionen verhängt.
      + verb=verhängen active subject=EU
    # moods
    Die EU verhänge keine Sanktionen.
      + verb=verhängen subjunctive1 negated
    Die EU würde Sanktionen verhängen.
      + verb=verhängen subjunctive2
    Die EU hätte Sanktionen verhängt.
      + verb=verhängen subjunctive2 accusative=Sanktionen
    # modals
    Die EU will Sanktionen verhängen.
      + verb=verhängen modal=wollen subject=EU accusative=Sanktionen
    Die EU soll Sanktionen verhängt haben.
      + verb=verhängen modal=sollen
    Er scheint die Wahl zu gewinnen.
      + verb=gewinnen semi=scheinen
    Er droht die Wahl zu verlieren.
      + verb=verlieren semi=drohen
    Er versucht die Wahl zu gewinnen.
      + verb=gewinnen accusative=Wahl
      - verb=gewinnen semi=versuchen
    # passive
    Die Stadt wurde von der Armee besetzt.
      + verb=besetzen passive past subject=Stadt von=Armee
    Die Stadt ist von der Armee besetzt worden.
      + verb=besetzen passive subject=Stadt von=Armee
    Die Stadt ist besetzt.
      + verb=besetzen state subject=Stadt
    Die Stadt soll besetzt werden.
      + verb=besetzen passive modal=sollen subject=Stadt
    Dem Minister wurde gedankt.
      + verb=danken passive dative=Minister no-subject
    Er wird Minister.
      + verb=werden active predicative=Minister
    Die Truppen sind abgezogen.
      + verb=abziehen active
      - verb=abziehen state
    Die Ministerin ist angereist.
      + verb=anreisen active
      - verb=anreisen state
    # a particle before a quotation mark
    „Wir lehnen das Angebot ab“, sagte der Minister.
      + verb=ablehnen active accusative=Angebot
    „Wir stimmen dem Angebot zu.“
      + verb=zustimmen active
    Die Zeitung „An der Elbe“ berichtete.
      - verb=berichten accusative=Elbe
    # a participle before another verb says how
    Die EU hat die Vorwürfe entschieden zurückgewiesen.
      + verb=zurückweisen active perfect subject=EU accusative=Vorwürfe
    Die Stadt wurde wiederholt angegriffen.
      + verb=angreifen passive subject=Stadt
    Die EU will die Vorwürfe entschieden zurückweisen.
      + verb=zurückweisen modal=wollen
    Die EU soll Sanktionen verhängt haben.
      - verb=haben
    Die Armee hat ihn gefangen genommen.
      - verb=nehmen
    # reflexive
    Die Minister trafen sich in Wien.
      + verb=sich_treffen subject=Minister in=Wien
    `,
    clauses,
    allWords,
  );
});

describe('negation', () => {
  sentences(
    `
    Polen unterstützt die Reform nicht.
      + verb=unterstützen negated
    Polen unterstützt keine Reform.
      + verb=unterstützen negated
    Niemand unterstützt die Reform.
      + verb=unterstützen negated
    Weder Polen noch Ungarn unterstützt die Reform.
      + verb=unterstützen negated
    Polen unterstützt nicht nur die Reform.
      - negated
    Nicht zuletzt Polen unterstützt die Reform.
      - negated
    Polen unterstützt die Reform auf keinen Fall.
      + verb=unterstützen negated
    Die Reform, die Polen nicht will, kommt.
      + relative negated
      - main negated
    Polen unterstützt die Reform.
      - negated
    `,
    clauses,
    allWords,
  );
});
