/** One name in several cases and spellings of one article. */
import { describe } from 'vitest';
import { entities } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('cases of a name', () => {
  sentences(
    `
    Der Oberste Gerichtshof entschied. Polen lobte das Urteil des Obersten Gerichtshofs.
      + Obersten Gerichtshofs = Oberster Gerichtshof
    Die Freiwillige Feuerwehr Kassel half. Der Chef der Freiwilligen Feuerwehr Kassel lobte Polen.
      + Freiwilligen Feuerwehr Kassel = Freiwillige Feuerwehr Kassel
    Das sagte ein Sprecher des Auswärtigen Amtes.
      + Auswärtigen Amtes = Auswärtiges Amt
    Der Präsident des Europäischen Rates reiste ab.
      + Europäischen Rates = Europäischer Rat
    # a word that a hyphen cuts off
    Der Direktor der Indonesischen Such- und Rettungsagentur lobte Polen.
      + Indonesischen Such- und Rettungsagentur = Indonesischen Such- und Rettungsagentur
    `,
    entities,
  );
});

describe('spellings of a name', () => {
  sentences(
    `
    Das Schloss Tullibole brannte. Karl Huber besuchte das Tullibole Schloss.
      + Tullibole Schloss = Schloss Tullibole
    Rolls-Royce wuchs. Die Firma Rolls Royce lobte Polen.
      + Rolls Royce = Rolls-Royce
    Die Firma Tutogen GmbH liefert. Tutogen lobte Polen.
      + Tutogen = Tutogen GmbH
    Die Deutsche Flugsicherung GmbH wächst. Die Deutsche Flugsicherung lobte Polen.
      + Deutsche Flugsicherung GmbH = Deutsche Flugsicherung
    Die italienischen Sozialdemokraten (PD) tagten. Die PD lobte Polen.
      + PD = Sozialdemokraten
    # an article's own letters, that a list gives to somebody else
    Die „People's Power Party“ (PPP) tagte. Am Freitag lobte die PPP das Heer.
      + PPP = People's Power Party
      - PPP = Pakistanische Volkspartei
    Die PPP tagte in Karatschi.
      + PPP = Pakistanische Volkspartei
    Paul Kirchhoff reiste ab. Polen lobte die Rede von Paul Kirchhof.
      + Paul Kirchhof = Paul Kirchhoff
    # two people
    Paul Berger reiste ab. Polen lobte die Rede von Anna Berger.
      - Anna Berger = Paul Berger
    Paul Bauer reiste ab. Polen lobte die Rede von Paul Mauer.
      - Paul Mauer = Paul Bauer
    `,
    entities,
  );
});

describe('an age', () => {
  sentences(
    `
    # the genitive's s is no part of a name
    Die Rede Wladimir Putins dauerte lange.
      + Person Wladimir Putin
    König Karl III. starb. Der Tod Karls III. kam überraschend.
      + Person Karl III.
      - Person Karls III.
    Papst Johannes XXIII. starb. Das Erbe Johannes XXIII. lebt.
      + Person Johannes XXIII.
    Der Trainer Jan Peters siegte. Der Sieg Jan Peters war knapp.
      + Person Jan Peters
      - Person Jan Peter
    Der 45-jährige Karl Huber leitet die Caritas. Am Freitag sprach Hans Weber. Später reiste der 45-Jährige ab.
      + 45-Jährige = Karl Huber
      - 45-Jährige = Hans Weber
    Anna Berger (47) lobte Polen. Jan Nowak schwieg. Die 47-Jährige reiste ab.
      + 47-Jährige = Anna Berger
    Karl Huber wies den Vorwurf zurück. Der 23-jährige Jurist lobte Anna Berger.
      + Jurist = Karl Huber
    Karl Huber verhandelte. Der 40-jährige Soldat reiste ab.
      + Soldat = Karl Huber
    Karl Huber wies den Vorwurf zurück. Die 23-jährige Juristin lobte Polen.
      - Juristin = Karl Huber
    Ein 30-jähriger Lehrer stürzte. Karl Huber lobte Polen. Der 30-jährige Lehrer überlebte.
      - Lehrer = Karl Huber
    Ein 19-jähriger Schüler stürzte. Karl Huber lobte Polen. Der 19-Jährige überlebte.
      - 19-Jährige = Karl Huber
    `,
    entities,
  );
});
