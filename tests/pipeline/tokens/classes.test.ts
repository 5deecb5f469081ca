import { describe } from 'vitest';
import { tokensOf } from '../../support/reading.js';
import { sentences, within } from '../../support/table.js';

/** `Der/DET Rat/N tagt/V ./STOP` */
const classes = (text: string) =>
  tokensOf(text).map(({ tokens }) => tokens.map(({ text: word, class: name }) => `${word}/${name}`).join(' '));

describe('the word class in its sentence', () => {
  sentences(
    `
    # der, die, das: article, relative, demonstrative
    Der Rat, der gestern tagte, schweigt.
      + Der/DET Rat
      + der/REL gestern
    Die Partei, deren Chef zurücktrat, verlor.
      + deren/REL Chef
    Der Mann, dem die Polizei den Pass abnahm, klagt.
      + dem/REL die/DET Polizei
    Das Land, in dem er lebt, schweigt.
      + in/ADP dem/REL er/PRO
    Es ist ein Handel, von dem sowohl Polen als auch Russland leben.
      + von/ADP dem/REL sowohl/KON
    # as what, or when
    Als Grund nannte Huber das Wetter.
      + Als/CMP Grund
    Als Grund für den Streit gab die Schule das Wetter an.
      + Als/CMP Grund
    Als Präsident war er beliebt.
      + Als/CMP Präsident
    Als Soldaten das Dorf besetzten, floh er.
      + Als/SUB Soldaten
    Als Soldaten angreifen sollten, flohen sie.
      + Als/SUB Soldaten
    Die SPD siegte, während die CDU nur auf 32 Prozent kam.
      + während/SUB die/DET CDU
    „So nicht“, entgegnete Suttner empört.
      + entgegnete/V Suttner/NE
    Osama bin Laden floh. Heute bin ich hier.
      + Osama/NE bin/NE
      + bin/V ich
    # people, or an adjective of theirs
    Deutsche und französische Politiker protestierten.
      + Deutsche/A und
    Deutsche und Franzosen protestierten.
      + Deutsche/N und
    # a verb of saying that is an adjective too
    Es sei gut, erklärte Außenminister Huber.
      + erklärte/V Außenminister
    Außenminister Huber erklärte Mitte Mai den Plan.
      + erklärte/V Mitte
    Es gab Tote, verletzte Menschen und zerstörte Häuser.
      + verletzte/A Menschen
    Es ist verboten, importierte Modelle zu verkaufen.
      + importierte/A Modelle
    Das neue, gefürchtete Gesetz gilt.
      + gefürchtete/A Gesetz
    Diese bestätigte, dass er kommt.
      + Diese/PRO bestätigte/V
    Diese bestätigte Nachricht ist alt.
      + Diese/DET bestätigte/A Nachricht
    Das ist falsch, sagte der Minister.
      + Das/PRO ist
      - Das/DET
    Die Regierung tagte, das Parlament nicht.
      + das/DET Parlament
    # zu: preposition, particle, adverb
    Er reiste zu den Gesprächen.
      + zu/ADP den
    Er versprach, bald zu kommen.
      + zu/ZU kommen/V
    Die Preise sind zu hoch.
      - zu/ZU
      - zu/ADP
    Er bat darum, ihn anzurufen.
      + anzurufen/VZ
    # separated prefix or preposition
    Der Minister reiste am Montag ab.
      + ab/PTK
    Der Minister nahm an der Sitzung teil.
      + an/ADP der
      + teil/PTK
    Die NATO lehnt den Vorschlag ab, die EU nicht.
      + ab/PTK
    Die Regierung rief die Bürger zu Ruhe auf.
      + auf/PTK
      + zu/ADP
    Er wartet auf den Bericht.
      + auf/ADP den
      - auf/PTK
    Die Wahl findet im Mai statt.
      + statt/PTK
    Statt des Ministers kam ein Beamter.
      + Statt/ADP
    Moskau warf Kiew Terror vor.
      + vor/PTK
    Vor der Wahl schwieg er.
      + Vor/ADP
    # sein: possessive or verb
    Sein Sprecher will Minister sein.
      + Sein/DET Sprecher
      + sein/V
    Die Lage soll ruhig sein.
      + sein/V
    Das Land und sein Präsident schweigen.
      + sein/DET Präsident
    # ihr, sie
    Ihr Sprecher gab ihr den Brief.
      + Ihr/DET
      + ihr/PRO den
    # nouns, names and adjectives with a capital
    Die Deutsche Bank und das Weiße Haus schweigen.
      - Deutsche/V
      - Weiße/V
    Die Vereinigten Staaten und die Europäische Union handeln.
      + Vereinigten/A Staaten/N
      + Europäische/A Union/N
      ! an adjective with a capital inside a name is taken for a noun
    Die Regierung in Polen half den Polen.
      + in/ADP Polen/N*
      + den/DET Polen/N
    Viele Reisende halfen dem Verletzten.
      + Reisende/N
      + Verletzten/N
    Das Treffen begann.
      + Treffen/N
      - Treffen/V
    Die Truppen treffen morgen ein.
      + treffen/V
      - treffen/N
    Treffen die Minister sich, gibt es Streit.
      + Treffen/V
      ! a verb with a capital at the start of a sentence
    Fordern will er nichts.
      + Fordern/V
      ! an infinitive at the start of a sentence is taken for a name
    # participles
    Der gestern gewählte Präsident hat gewonnen.
      + gewählte/A Präsident
      + gewonnen/V
    Die kämpfenden Truppen zogen ab.
      + kämpfenden/A
    # während, seit, bis: preposition or conjunction
    Während der Sitzung schlief er.
      + Während/ADP
    Während er schlief, tagte der Rat.
      + Während/SUB
    Seit er im Amt ist, schweigt er.
      + Seit/SUB
    Seit der neue Minister regiert, schweigt er.
      + Seit/SUB der/DET neue
    Seit Karl Huber im Amt ist, schweigt er.
      + Seit/SUB
    Seit der Wahl regiert, wie er sagt, die CDU.
      + Seit/ADP
    Während der Minister die CDU lobte, schwieg er.
      + Während/SUB
    Bis der Rat tagte, schwieg er.
      + Bis/SUB
    Bis Warschau reiste Karl Huber mit.
      + Bis/ADP
    Bis zum Ende schwieg er.
      + Bis/ADP
    Der Mann, der seit dem Krieg schwieg, ging.
      + seit/ADP
    Seit dem Mai schweigt er.
      + Seit/ADP
    # damit, als, da
    Er ging, damit der Rat tagen konnte.
      + damit/SUB
    Damit ist der Streit beendet.
      + Damit/D
    Er gilt als Freund, als er noch lebte.
      + als/CMP Freund
    Er ging, als der Rat tagte.
      + als/SUB
    # laut, dank: preposition
    Laut Polizei ist er tot.
      + Laut/ADP
    Dank der Hilfe lebt er.
      + Dank/ADP
    # numbers
    Drei Soldaten und 20 Polizisten starben.
      + Drei/NUM
      + 20/NUM
    `,
    classes,
    within,
  );
});
