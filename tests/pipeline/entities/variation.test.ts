/** Whom and what another word for what was just named means: "SPD-Chef Huber … Der Parteichef", "Greenpeace … Die Umweltschützer". */
import { describe, expect, it } from 'vitest';
import { variationExamples } from '../../../src/lang/de/variation.js';
import { document, entities } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('examples of the rows', () => {
  for (const example of variationExamples())
    it(example, () => {
      const text = example.replace(/[[\]{}]/g, '');
      const meant = /\[(.+?)\]/.exec(example)?.[1] ?? '';
      const word = /\{(?:\S+ )?(.+?)\}/.exec(example)?.[1] ?? '';
      const found = document(text).entities.find(({ mentions }) => mentions.some(({ start, end }) => text.slice(start, end) === word));
      expect(found?.mentions.map(({ start, end }) => text.slice(start, end))).toContain(meant);
    });
});

describe('people', () => {
  sentences(
    `
    # held in the right sort of thing
    CDU-Chefin Anna Berger sprach. Die Parteichefin warnte.
      + Parteichefin = Anna Berger
    Siemens-Chefin Anna Berger sprach. Die Parteichefin warnte.
      - Parteichefin = *
    Der türkische Präsident Ali Demir sprach. Der Kremlchef warnte.
      - Kremlchef = Ali Demir
    NATO-Generalsekretär Karl Huber sprach. Der UN-Chef warnte.
      - UN-Chef = *
    SPD-Generalsekretär Karl Huber sprach. Der SPD-Chef warnte.
      - SPD-Chef = *
    # the right sex
    Der Anwalt Karl Huber sprach. Die Juristin warnte.
      - Juristin = *
    # of two alike nobody knows which
    Der Anwalt Karl Huber und der Richter Jan Nowak sprachen. Der Jurist warnte.
      - Jurist = *
    # whoever acts on him is another
    Trainer Karl Huber sprach in Rom. Trainer Jan Nowak kritisierte den Coach.
      + Coach = Karl Huber
    # something tells that another is meant
    SPD-Chef Karl Huber sprach. Der Parteichef der Grünen warnte.
      - Parteichef = Karl Huber
    SPD-Chef Karl Huber sprach. Er will das Amt des Parteichefs abgeben.
      - Parteichefs = *
    SPD-Chef Karl Huber sprach. Das gefiel der Parteivorsitzenden.
      - Parteivorsitzenden = *
    Der Schauspieler Karl Huber sprach. Der Jurist warnte.
      - Jurist = *
    Minister Karl Huber sprach. Die SPD warf dem 50-Jährigen Untätigkeit vor.
      + 50-Jährigen = Karl Huber
    # an article that is part of a name tells its gender
    Die Linke lehnt den Verkauf ab, die CDU begrüßt ihn.
      - ihn = *
    Die Linke tagte. Karl Huber lobte sie.
      + sie = Die Linke
    `,
    entities,
  );
});

describe('those who act for an organisation', () => {
  sentences(
    `
    Amnesty International legte einen Bericht vor. Die Menschenrechtler warnten.
      + Menschenrechtler = Amnesty International
    Die EU-Kommission prüft den Kauf. Die Wettbewerbshüter warnten.
      + Wettbewerbshüter = Europäische Kommission
    Das Landgericht Köln hat entschieden. Die Richter wiesen die Klage ab.
      + Richter = Landgericht Köln
    # the town where it sits
    Die EZB hat getagt. Die Frankfurter Währungshüter kritisierten Italien.
      + *Währungshüter = Europäische Zentralbank
    Das Bundesverfassungsgericht hat entschieden. Die obersten Richter warnten.
      - *Richter = Bundesverfassungsgericht
    # another kind of organisation
    Greenpeace legte einen Bericht vor. Die Richter warnten.
      - Richter = Greenpeace
    # of two nobody knows which
    Greenpeace und Foodwatch legten Berichte vor. Die Umweltschützer warnten.
      - Umweltschützer = *Greenpeace*
    # beside it in one clause
    Der Bundestag kam den Richtern des Gerichts entgegen. Die Richter lobten die Abgeordneten.
      - Richter = Bundestag
    Am Verwaltungsgericht Köln streikten die Richter.
      - Richter = Verwaltungsgericht Köln
    # some, and those of somebody
    Greenpeace legte einen Bericht vor. Viele Umweltschützer warnten.
      - Umweltschützer = Greenpeace
    Greenpeace legte einen Bericht vor. Polnische Umweltschützer warnten.
      - *Umweltschützer = Greenpeace
    Das Bundesverfassungsgericht hat entschieden. Die Richter des Landgerichts warnten.
      - Richter = Bundesverfassungsgericht
    `,
    entities,
  );
});

describe('what is described by where it is or what it does', () => {
  sentences(
    `
    Siemens hat ein Werk verkauft. Der Münchner Konzern warnte.
      + *Konzern = Siemens
    Siemens und BMW haben Werke verkauft. Der Münchner Konzern warnte.
      - *Konzern = *
    BMW hat ein Werk verkauft. Der Pariser Konzern warnte.
      - *Konzern = *
    Google hat Nutzer gesperrt. Der Internetriese warnte.
      + Internetriese = Google
    Katar hat die Grenze geschlossen. Das Emirat warnte.
      + Emirat = Katar
    Pakistan hat die Grenze geschlossen. Die Atommacht warnte.
      + Atommacht = Pakistan
    `,
    entities,
  );
});
