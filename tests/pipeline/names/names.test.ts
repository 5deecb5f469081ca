/** Which names a text has, and what they are names of. */
import { describe } from 'vitest';
import { entities } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('words that look like a country', () => {
  sentences(
    `
    Das Eis an den Polen schmilzt.
      - Country Polen
    Zwischen den Polen der Batterie liegt Spannung.
      - Country Polen
    Deutschland liefert an Polen.
      + Country Polen
    Er sprach mit den Polen.
      + Country Polen
    # what English calls a country is the name of another place
    In Atlanta im US-Bundesstaat Georgia demonstrierten Tausende.
      + Place Georgia
      - Country Georgien
    Der Präsident Georgiens sprach.
      + Country Georgien
    # plurals in the dative
    Das Rad wird in Polen, den Niederlanden und den Vereinigten Arabischen Emiraten verkauft.
      + Country Niederlande
      + Country Vereinigte Arabische Emirate
    Er gewann bei den Olympischen Spielen in Rom.
      + Event Olympische Spiele
    `,
    entities,
  );
});

describe('people', () => {
  sentences(
    `
    Sergej Lawrow reiste ab.
      + Person Sergej Lawrow
    Der russische Außenminister Sergej Lawrow reiste ab.
      + Person Sergej Lawrow
      + Sergej Lawrow = Sergej Lawrow
      + Country Russland
      - Person *Außenminister*
    US-Außenminister Antony Blinken reiste ab.
      + Person Antony Blinken
      + Country USA
    Bundeskanzlerin Angela Merkel sprach. Merkel dankte.
      + Person Angela Merkel
      + Merkel = Angela Merkel
      - Person Merkel
    Dr. Anna-Lena Huber von der Opposition sprach.
      + Person Anna-Lena Huber
    Ursula von der Leyen sprach.
      + Person Ursula von der Leyen
    Osama bin Laden bekannte sich dazu. Mohammed bin Salman reiste ab.
      + Person Osama bin Laden
      + Person Mohammed bin Salman
    Papst Benedikt XVI. sprach in Rom.
      + Person Benedikt XVI.
    George W. Bush reiste ab.
      + Person George W. Bush
    Lawrows Sprecherin Maria Sacharowa schwieg.
      + Person Maria Sacharowa
    # family names that are nouns, or made of some
    Das sagte Klaus Wiesehügel, und Matthias Freude widersprach.
      + Person Klaus Wiesehügel
      + Person Matthias Freude
    Das lobte Gabriels Freundin.
      - Person *Freundin
    Die Rede Wladimir Putins begann.
      + Person Wladimir Putin
      - Person Wladimir Putins
    Wolodymyr Selenskyj traf Recep Tayyip Erdoğan.
      + Person Wolodymyr Selenskyj
      + Person Recep Tayyip Erdoğan
    Der Sprecher, Karl Huber, widersprach.
      + Person Karl Huber
    # words that are names elsewhere
    Der Bauer und der Schneider stritten.
      - Person *
    Der Kanzler schwieg.
      - Person *
    Ein Sprecher widersprach dem Minister.
      - Person *
    Die Wolfsburger Polizei sucht den Täter.
      - Person *
    Im Mai kam die Rose ins Land.
      - Person *
    `,
    entities,
  );
});

describe('countries', () => {
  sentences(
    `
    Russland zog ab.
      + Country Russland
    Die Russen zogen ab.
      + Country Russland
      + *Russen = Russland
      ! a people that acts is given only where a relation needs it
    Die russische Regierung widersprach.
      + Country Russland
    Die Regierung in Warschau widersprach.
      + Country Polen
    Moskau forderte Verhandlungen.
      + Moskau = Russland
      - Place Moskau
    Washington warnte Peking.
      + Washington = USA
      + Peking = China
    Der Kreml widersprach.
      + Country Russland
    Das Weiße Haus widersprach.
      + Country USA
    Die US-Seite widersprach.
      + Country USA
    Die USA und Großbritannien stimmten zu.
      + Country USA
      + Country Großbritannien
    # a city that is only where something happens
    Er lebt in Moskau.
      + Place Moskau
      - Country Russland
    Der Gipfel fand in Paris statt.
      + Place Paris
      - Country Frankreich
    Er reiste von Berlin nach Wien.
      + Place Berlin
      + Place Wien
    # adjectives that name no country
    Der schweizer Käse und das englische Wort sind alt.
      - Organization *
    Die baltischen Staaten stimmten zu.
      + Place Baltikum
    `,
    entities,
  );
});

describe('organisations and bodies', () => {
  sentences(
    `
    Der Rat der Europäischen Union und der Europäische Rat tagten.
      + Organization Rat der Europäischen Union
      + Organization Europäischer Rat
    Die NATO und die EU berieten.
      + Organization NATO
      + Organization Europäische Union
    Das russische Außenministerium widersprach.
      + Organization *russische* Außenministerium
      + Country Russland
    Der Bundestag stimmte zu.
      + Organization *Bundestag
    Die EU-Kommission klagt.
      + Organization *Kommission
    Der UN-Sicherheitsrat tagte.
      + Organization *Sicherheitsrat
    Die SPD und die Grünen stimmten zu.
      + Organization SPD
      + Organization *Grüne*
    Die Nachrichtenagentur Interfax meldete den Sieg.
      + Organization Interfax
    Die Zeitung „Der Kurier“ berichtete.
      + Organization *Kurier
    Er gründete die Literaturzeitschrift „Eckstein“.
      + Organization Eckstein
    Die Behörde schaltete den Sender ERT ab.
      + Organization ERT
    Das meldet die dpa.
      + Organization dpa
    Das polnische Parlament stimmte zu.
      + Organization *polnische* Parlament
      - Organization Parlament
    Die Taliban und die Hisbollah kämpfen.
      + Organization Taliban
      + Organization Hisbollah
    Der Konzern Siemens baut Züge.
      + Organization Siemens
    # one of each sort of the list
    In Essen stellt Evonik Kunststoffe her.
      + Organization Evonik
    Zum Spiel reist Dynamo Dresden an.
      + Organization Dynamo Dresden
      - Place Dresden
    Für die Wahl tritt Fine Gael an.
      + Organization Fine Gael
    So schreibt es die Neue Westfälische.
      + Organization Neue Westfälische
    Das melden die Ärzte der Welt.
      + Organization Ärzte der Welt
    Das bestätigt die Universität Bayreuth.
      + Organization Universität Bayreuth
      - Place Bayreuth
    Auf der Bühne standen Depeche Mode.
      + Organization Depeche Mode
    Das Rad der Geschichte dreht sich weiter, so die Zeit.
      - Organization Rad
    # words as well as names
    Mit sauberen Händen: Sauber ist der Saal.
      - Organization Sauber
    `,
    entities,
  );
});

describe('places, events, weapons, agreements', () => {
  sentences(
    `
    Im Osten der Ukraine wird gekämpft.
      + Place Ostukraine
    Die Volksrepublik Donezk grenzt an Russland.
      + Place Volksrepublik Donezk
    Vor Lampedusa und dem Nordkap liegt die Barentssee, sagte er auf Rügen.
      + Place Rügen
    Der Sturm zog vom Achensee nach Pernambuco.
      + Place Achensee
      + Place Pernambuco
    In der Provinz Kunduz steht der Freedom Tower nicht.
      + Freedom Tower = One World Trade Center
    Sie trafen sich am Genfersee in Genf.
      + Place Genfersee
      + Place Genf
    Die Übung „Stille Wacht“ begann im Mai.
      + Event *Stille Wacht*
    Das Luftabwehrsystem S-400 wurde verlegt.
      + Equipment S-400
    Das Minsker Abkommen gilt noch.
      + Agreement Minsker Abkommen
    Die Resolution 1970 gilt noch.
      + Agreement *Resolution 1970
    Im Hafen lag die Arctic Sunrise neben der USS Nimitz.
      + Equipment Arctic Sunrise
      + Equipment USS Nimitz
    Das Land unterschrieb die Istanbul-Konvention nach der Kubakrise.
      + Agreement Istanbul-Konvention
      + Event Kubakrise
    Er spielte in der Premier League.
      + Event Premier League
    Ein Panzer und eine Rakete wurden zerstört.
      - Equipment *
    Ein Abkommen fehlt.
      - Agreement *
    # a dash with room on both sides stands between names
    Olympique Lyon - Steaua Bukarest 1:1
      + Organization Olympique Lyon
      + Organization Steaua Bukarest
    PSV Eindhoven – Girondins Bordeaux 1:3
      + Organization PSV Eindhoven
      + Organization Girondins Bordeaux
    `,
    entities,
  );
});

describe('bodies whose adjective has a capital', () => {
  sentences(
    `
    Das sagte ein Sprecher des Auswärtigen Amtes.
      + Organization Auswärtiges Amt
    Huber sprach mit dem Nationalen Übergangsrat, und der Nationale Übergangsrat dankte.
      + Organization Nationaler Übergangsrat
      - Organization Nationale Übergangsrat
      - Organization Nationalen Übergangsrat
    Im Nationalen Sicherheitsrat wird gestritten.
      + Organization Nationaler Sicherheitsrat
      - Organization UN-Sicherheitsrat
    Das Bild gehört dem Kunsthistorischen Museum Wien.
      + Organization Kunsthistorisches Museum Wien
    Huber leitet das Institut für Vor- und Frühgeschichte in Halle.
      + Organization Institut für Vor- und Frühgeschichte
    Das Italienische Institut für Ur- und Frühgeschichte in Florenz forscht.
      + Organization Italienisches Institut für Ur- und Frühgeschichte
    # towns and countries, and the beginning of a sentence
    Das prüft die Schweizer Steuerverwaltung mit der Erlanger Klinik.
      - Organization Schweize *
      - Organization Erlange *
    Kleine Kommissionen tagen oft.
      - Organization Kleine *
    # several
    Das Festival der Roten Löwen beginnt, und die Philippinischen Streitkräfte kommen.
      + Organization *Philippinische Streitkräfte
    `,
    entities,
  );
});
