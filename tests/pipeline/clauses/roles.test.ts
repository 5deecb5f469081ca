import { describe } from 'vitest';
import { clauses } from '../../support/structure.js';
import { allWords, sentences } from '../../support/table.js';

describe('subject and objects', () => {
  sentences(
    `
    # by case
    Den Minister kritisierte der Präsident.
      + verb=kritisieren subject=Präsident accusative=Minister
    Dem Minister dankte der Präsident.
      + verb=danken subject=Präsident dative=Minister
    Dem Präsidenten gab der Minister den Brief.
      + verb=geben subject=Minister dative=Präsidenten accusative=Brief
    Der Rat gedachte der Opfer.
      + verb=gedenken subject=Rat genitive=Opfer
    Einen Sieg errang die Partei.
      + verb=erringen subject=Partei accusative=Sieg
    Ihm half die Ministerin.
      + subject=Ministerin dative=Ihm
    Ihn lobte die Ministerin.
      + subject=Ministerin accusative=Ihn
    # by agreement
    Die Truppen griff die Armee an.
      + verb=angreifen subject=Armee accusative=Truppen
    Die Partei wählten die Bürger.
      + verb=wählen subject=Bürger accusative=Partei
    Polen und Litauen unterstützt die EU.
      + subject=EU accusative=Polen+Litauen
    # by order
    Polen unterstützt Litauen.
      + subject=Polen accusative=Litauen
      - subject=Litauen
    Am Montag unterstützte Polen Litauen.
      + subject=Polen accusative=Litauen
    Die Regierung lobt die Opposition.
      + subject=Regierung accusative=Opposition
    # an association is of the gender of its first noun
    Der Bundesverband der Deutschen Industrie lobte die Partei.
      + subject=Industrie accusative=Partei
    # a name and what its bearer is
    Karl Huber, Präsident des Verbandes und Mitglied des Rates, lobte die Partei.
      + verb=loben accusative=Partei
      - no-subject
    # by what the verb asks for
    Die EU half der Ukraine.
      + subject=EU dative=Ukraine no-accusative
    Die USA gaben der Ukraine Waffen.
      + subject=USA dative=Ukraine accusative=Waffen
    Moskau warf der NATO Lügen vor.
      + verb=vorwerfen subject=Moskau dative=NATO accusative=Lügen
    # pronouns
    Sie traf ihn in Wien.
      + subject=Sie accusative=ihn in=Wien
    Am Abend traf er sie.
      + subject=er accusative=sie
    Es gab Streit.
      + subject=Es accusative=Streit
      ! the es of es gab is taken for its object
    # times are neither
    Kommende Woche besucht der Papst Polen.
      + verb=besuchen subject=Papst accusative=Polen
      ! two groups side by side without a case of their own: the wrong one is kept
    Jeden Freitag tagt der Rat.
      + verb=tagen subject=Rat no-accusative
    Der Rat tagt diesen Montag.
      + subject=Rat no-accusative
    # predicatives
    Huber ist Präsident.
      + verb=sein subject=Huber predicative=Präsident no-accusative
    Präsident wurde Huber im Mai.
      + verb=werden predicative=Präsident subject=Huber
    Die Lage bleibt ruhig.
      + verb=bleiben subject=Lage predicate=ruhig
    # prepositional groups
    Die Ministerin reiste mit Huber nach Polen.
      + subject=Ministerin mit=Huber nach=Polen
    Er sprach im Rat über Polen.
      + in=Rat über=Polen
    # what stands in brackets or names the one before it is no object
    Minister Karl Huber (SPD) lobte die Reform.
      + verb=loben subject=Huber accusative=Reform
    Die Organisation (IAEO) hat eine Reise gestartet.
      + verb=starten subject=Organisation accusative=Reise
    Der Präsident der Türkei Karl Huber lobte die Reform.
      + verb=loben subject=Präsident accusative=Reform
    Die Regierung in Berlin unterstützt die Opposition.
      + subject=Regierung accusative=Opposition
    Uiguren wie Isa unterstützen die Proteste.
      + subject=Uiguren accusative=Proteste
    Die Behörde Europol (EP), die gestern tagte, beschuldigte die Regierung.
      + verb=beschuldigen accusative=Regierung
    Ende 2008 wandte sich die Regierung an den Rat.
      + subject=Regierung an=Rat no-accusative
    Rund 2.000 Soldaten sind in Polen im Einsatz.
      + verb=sein subject=Soldaten
    Sowohl das Hotel (nahe der Oper) als auch die Schule kündigten den Vertrag.
      + verb=kündigen subject=Hotel+Schule accusative=Vertrag
    Ende Mai töteten israelische Soldaten drei Aktivisten.
      + subject=Soldaten accusative=Aktivisten
    Jan Nowak (CDU), Anna Berger (SPD) und Lars Olsen (FDP) lobten die Reform.
      + verb=loben subject=Nowak+Berger+Olsen accusative=Reform
    Am Montag äußerten sich sowohl Huber als auch die Kanzlerin.
      + subject=Huber+Kanzlerin
    Die Partei und auch die Regierung lobten die Reform.
      + subject=Partei+Regierung accusative=Reform
    Rund 500 Soldaten und etwa 20 Panzer trafen ein.
      + subject=Soldaten+Panzer no-accusative
    Gestern beschuldigte dieser Israel.
      + subject=dieser accusative=Israel
    Polen räumte der Türkei unter anderem Rechte ein.
      + subject=Polen dative=Türkei accusative=Rechte
    Bergers wissenschaftlicher Mitarbeiter lobte die Reform.
      + subject=Mitarbeiter accusative=Reform
    Schnee legte den Verkehr in Wien lahm.
      + verb=lahmlegen subject=Schnee accusative=Verkehr
    # headlines
    Russland greift Ukraine an
      + verb=angreifen subject=Russland accusative=Ukraine
      ! a separated prefix in a headline without a full stop
    Regierung will Steuern senken
      + verb=senken modal=wollen subject=Regierung accusative=Steuern
    # imperative and question
    Greift Russland die Ukraine an?
      + verb=angreifen subject=Russland accusative=Ukraine
    Wen unterstützt die EU?
      + verb=unterstützen subject=EU accusative=Wen
    `,
    clauses,
    allWords,
  );
});
