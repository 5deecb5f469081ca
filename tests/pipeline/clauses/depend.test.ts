import { describe } from 'vitest';
import { clauses } from '../../support/structure.js';
import { allWords, sentences } from '../../support/table.js';

describe('relative clauses', () => {
  sentences(
    `
    Der Minister, der gestern zurücktrat, schweigt.
      + relative verb=zurücktreten antecedent=Minister subject=der
      + main verb=schweigen subject=Minister
    Der Minister, der 2018 zurücktrat, schweigt.
      + relative verb=zurücktreten antecedent=Minister subject=der
      + main verb=schweigen subject=Minister
    Der Minister, den die Polizei verhaftete, schweigt.
      + relative verb=verhaften antecedent=Minister subject=Polizei accusative=den
    Die Partei, der er angehört, verlor.
      + relative verb=angehören antecedent=Partei dative=der subject=er
    Die Partei, die die Wahl gewann, jubelt.
      + relative verb=gewinnen antecedent=Partei subject=die accusative=Wahl
    Er lobte den Sprecher der Partei, der zurücktrat.
      + relative antecedent=Sprecher
      - relative antecedent=Partei
    Er lobte den Sprecher der Partei, die verlor.
      + relative antecedent=Partei
    Sie lobte die Parteien der Bundesrepublik, die den Beitritt ablehnen.
      + relative verb=ablehnen antecedent=Parteien subject=die accusative=Beitritt
    Sie lobte die Partei der Rentner, die den Beitritt ablehnt.
      + relative antecedent=Partei
    Das Land, in dem er lebt, schweigt.
      + relative verb=leben antecedent=Land subject=er in=dem
    Die Stadt, aus der die Truppen abzogen, brennt.
      + relative verb=abziehen antecedent=Stadt subject=Truppen
    Der Minister, dessen Sprecher zurücktrat, schweigt.
      + relative verb=zurücktreten antecedent=Minister subject=Sprecher
    # after a preposition the next word tells that it is no article
    Das Abkommen, mit dem Russland den Krieg beendete, gilt.
      + relative verb=beenden antecedent=Abkommen subject=Russland mit=dem
    Die Demonstration, bei der Soldaten schossen, endete.
      + relative verb=schießen antecedent=Demonstration subject=Soldaten bei=der
    Er nannte die Reise, bei der Sie den Minister lobten.
      + relative verb=loben antecedent=Reise subject=Sie accusative=Minister
    Die Firma Opel, bei der Siemens AG verschuldet, klagt.
      - relative *
    Die Gespräche mit Polen, die gestern begannen, dauern an.
      + relative verb=beginnen antecedent=Gespräche
      ! the antecedent is always the nearest noun, whatever its number
    `,
    clauses,
    allWords,
  );
});

describe('infinitives', () => {
  sentences(
    `
    Die EU drohte, Sanktionen zu verhängen.
      + infinitive verb=verhängen under=drohen accusative=Sanktionen
    Er reiste ab, um die Wahl zu beobachten.
      + infinitive verb=beobachten opener=um accusative=Wahl
    Er reiste ab, um Belarus zu unterstützen.
      + infinitive verb=unterstützen opener=um accusative=Belarus
    Er reiste ab, ohne Anna Berger zu treffen.
      + infinitive verb=treffen opener=ohne accusative=Berger negated
    Er kam, um 12 Uhr schlief er.
      - opener=um
    Er ging, ohne die Minister zu grüßen.
      + infinitive verb=grüßen opener=ohne accusative=Minister
    Die NATO forderte Moskau auf, die Truppen abzuziehen.
      + main verb=auffordern subject=NATO accusative=Moskau
      + infinitive verb=abziehen under=auffordern accusative=Truppen
    Der Plan, Truppen zu entsenden, scheiterte.
      + infinitive verb=entsenden accusative=Truppen
      + main verb=scheitern subject=Plan
    Er warf ihr vor, gelogen zu haben.
      + main verb=vorwerfen dative=ihr
      + infinitive verb=lügen
    `,
    clauses,
    allWords,
  );
});

describe('coordinated clauses', () => {
  sentences(
    `
    Huber reiste nach Polen und traf den Präsidenten.
      + verb=reisen subject=Huber nach=Polen
      + verb=treffen subject=Huber accusative=Präsidenten
    Huber reiste nach Polen, traf Berger und kehrte zurück.
      + verb=treffen subject=Huber accusative=Berger
      + verb=zurückkehren subject=Huber
    # a participle between commas with who does it
    Die SPD, vertreten durch Huber, kritisierte die Bank.
      + main verb=kritisieren subject=SPD accusative=Bank
    Laut der SPD, vertreten durch Huber, soll Berger die Bank betrogen haben.
      + main verb=betrügen subject=Berger accusative=Bank
    Die SPD, so Huber, verlangt von Polen Geld.
      - verb=verlangen subject=Huber
    # a deed between two others, though the verb may bring what somebody says
    Polen lobte Litauen, warnte Ungarn und griff Belarus an.
      + main verb=warnen subject=Polen accusative=Ungarn
      + main verb=angreifen subject=Polen accusative=Belarus
    Die Lage war ernst, warnte Huber und griff Belarus an.
      + tag verb=warnen subject=Huber
    Die Stadt brannte, meldete Huber und reiste ab.
      + tag verb=melden subject=Huber
    Huber war unterlegen, hatte das Ergebnis aber nicht anerkannt.
      + verb=anerkennen subject=Huber accusative=Ergebnis
    Die Partei will bleiben, wurde aber von Huber abgewählt.
      + verb=abwählen passive subject=Partei von=Huber
    Die Lage ist ernst, teilte Huber mit.
      + tag verb=mitteilen subject=Huber
    Huber reiste ab, aber Berger blieb.
      + verb=abreisen subject=Huber
      + verb=bleiben subject=Berger
    Polen stimmte zu, Ungarn lehnte ab.
      + verb=zustimmen subject=Polen
      + verb=ablehnen subject=Ungarn
    Die Armee hat die Stadt besetzt und die Brücke gesprengt.
      + verb=besetzen subject=Armee accusative=Stadt
      + verb=sprengen subject=Armee accusative=Brücke
    CDU und CSU bilden eine Fraktion und regieren zusammen mit der SPD.
      + verb=bilden accusative=Fraktion
      + verb=regieren mit=SPD
    Er nannte zwei Männer, die unter Verdacht stehen, Anschläge geplant zu haben.
      + relative verb=stehen antecedent=Männer unter=Verdacht
      + infinitive verb=planen accusative=Anschläge
    # one helping verb, several participles
    Huber wurde von Soldaten gefunden und verhaftet.
      + verb=finden passive subject=Huber von=Soldaten
      + verb=verhaften passive subject=Huber von=Soldaten
    Die Armee hat das Dorf beschossen und besetzt.
      + verb=besetzen subject=Armee accusative=Dorf
    Fünf Männer wurden getötet und zwei Frauen verletzt.
      + verb=verletzen passive subject=Frauen
    Huber soll von Rebellen entführt und getötet worden sein.
      + verb=entführen passive subject=Huber von=Rebellen
      + verb=töten passive subject=Huber von=Rebellen
    Huber hat die Wahl gewonnen und besetzt das Amt.
      + verb=besetzen active subject=Huber accusative=Amt
    Er sagte, dass Polen zustimme und Ungarn ablehne.
      + verb=zustimmen subject=Polen
      + verb=ablehnen subject=Ungarn
    Er sagte, dass die Armee die Stadt besetzt und die Brücke gesprengt habe.
      + verb=sprengen subject=Armee accusative=Brücke
      + verb=besetzen subject=Armee accusative=Stadt
    # one helping verb, several objects
    Polen hat die Ukraine gelobt, Litauen gewarnt und Russland kritisiert.
      + verb=loben subject=Polen accusative=Ukraine
      + verb=warnen subject=Polen accusative=Litauen
      + verb=kritisieren subject=Polen accusative=Russland
    Polen will die Ukraine loben und Russland angreifen.
      + verb=loben subject=Polen accusative=Ukraine
      + verb=angreifen subject=Polen accusative=Russland
    Er sagte, dass Polen die Ukraine loben und Russland angreifen will.
      + verb=loben subject=Polen accusative=Ukraine
      + verb=angreifen subject=Polen accusative=Russland
    Er sagte, dass Polen die Ukraine lobt und Russland angreift.
      + verb=loben subject=Polen accusative=Ukraine
      + verb=angreifen subject=Polen accusative=Russland
    Er sagte, dass Polen die Ukraine lobt und Russland Litauen angreift.
      + verb=angreifen subject=Russland accusative=Litauen
    Er sagte, dass Polen die Ukraine lobt und Russland angegriffen wird.
      + verb=angreifen passive subject=Russland
    Huber wurde von Soldaten gefunden, die Dörfer besetzt haben.
      + verb=finden passive subject=Huber von=Soldaten
      - verb=besetzen passive
    # the last of several has the helping verb of all
    Die Armee, die die Ukraine angegriffen, die NATO bedroht und Huber verhaftet hat, zog ab.
      + relative verb=angreifen subject=die accusative=Ukraine
      + relative verb=bedrohen subject=die accusative=NATO
      + relative verb=verhaften subject=die accusative=Huber
    Er sagte, dass die Armee das Dorf besetzt, Häuser zerstört und Rebellen getötet habe.
      + subordinate verb=besetzen subject=Armee accusative=Dorf
      + subordinate verb=zerstören subject=Armee accusative=Häuser
      + subordinate verb=töten subject=Armee accusative=Rebellen
    Er sagte, dass die Armee das Dorf besetzt, und Berger warnt.
      + subordinate verb=besetzen subject=Armee accusative=Dorf
    Er sagte, dass die Gäste kommen, Rebellen siegen und Polen gewonnen hat.
      + subordinate verb=kommen subject=Gäste
      - subordinate verb=siegen
    Huber hoffte zu dürfen.
      + main verb=hoffen subject=Huber
    Huber versprach, Polen zu loben, Litauen zu besuchen und Russland zu verurteilen.
      + infinitive verb=besuchen accusative=Litauen under=versprechen
      + infinitive verb=verurteilen accusative=Russland under=versprechen
    Huber versprach, Polen zu bitten, Litauen zu loben und Russland zu verurteilen.
      + infinitive verb=loben accusative=Litauen under=bitten
    Huber gab zu, Berger verhaftet und Polen angegriffen zu haben.
      + infinitive verb=verhaften accusative=Berger
      + infinitive verb=angreifen accusative=Polen
    Er bat, für sich sprechen zu dürfen und Verträge schließen zu können.
      + infinitive verb=schließen accusative=Verträge
    `,
    clauses,
    allWords,
  );
});

describe('clauses of saying behind what they report', () => {
  sentences(
    `
    „Wir bleiben“, sagte Huber.
      + verb=bleiben quoted subject=Wir
      + tag verb=sagen subject=Huber
    Polen stimme zu, sagte die Ministerin.
      + main verb=zustimmen subjunctive1 subject=Polen
      + tag verb=sagen subject=Ministerin
    Polen stimme zu, hieß es in Warschau.
      + tag verb=heißen subject=es in=Warschau
    „Polen“, sagte Huber, „stimmt zu.“
      + verb=sagen subject=Huber
      + verb=zustimmen quoted subject=Polen
      ! a sentence that its clause of saying cuts in two
    Huber sagte, Polen stimme zu.
      + main verb=sagen subject=Huber
      + verb=zustimmen subjunctive1 subject=Polen
    Polen stimmt zu, wenn Ungarn zahlt.
      - tag
    `,
    clauses,
    allWords,
  );
});

describe('clauses inside others', () => {
  sentences(
    `
    Der Minister, sagte Huber, habe gelogen.
      + verb=lügen subjunctive1 subject=Minister
      + verb=sagen subject=Huber
    Die Stadt (sie liegt im Osten) brennt.
      + verb=brennen subject=Stadt
      + verb=liegen subject=sie
      ! a clause in brackets cuts the one around it
    Huber hatte im Mai den Kandidaten, Karl Berger, öffentlich unterstützt.
      + main verb=unterstützen subject=Huber accusative=Kandidaten
    Huber wird von der Partei, die ihn wählte, hervorragend beurteilt.
      + main verb=beurteilen passive subject=Huber von=Partei
    Nun ist der Versuch, die Stadt zu erobern, gescheitert.
      + main verb=scheitern subject=Versuch
    Die Stadt – sie liegt im Osten – brennt.
      + verb=brennen subject=Stadt
      ! a clause between dashes cuts the one around it
    Er sagte, dass der Minister, der gestern kam, gelogen habe.
      + subordinate verb=lügen subject=Minister under=sagen
      + relative verb=kommen antecedent=Minister
    Ob Polen zustimmt, ist offen.
      + subordinate verb=zustimmen opener=ob subject=Polen
    Er fragte, warum Polen zustimme.
      + subordinate verb=zustimmen opener=warum subject=Polen
    `,
    clauses,
    allWords,
  );
});
