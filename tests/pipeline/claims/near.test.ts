/** Who is meant by what stands in the sentence before, and with whose votes something is done. */
import { describe } from 'vitest';
import { claims } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('votes', () => {
  sentences(
    `
    Der Landtag wählte Anna Berger mit den Stimmen von SPD und Grünen.
      + SPD SUPPORTS Anna Berger
      + *Grüne* SUPPORTS Anna Berger
    Karl Huber wurde gegen die Stimmen der AfD gewählt.
      + AfD REJECTS Karl Huber
    Gegen die Stimmen der AfD hat der Bundestag das Klimagesetz verabschiedet.
      + AfD REJECTS Klimagesetz
      - AfD REJECTS Bundestag
    # whoever acts alone in it
    Gegen die Stimmen der CDU setzte sich die SPD durch.
      + CDU REJECTS SPD
    `,
    claims,
  );
});

describe('offices of the organisation that the sentence before is about', () => {
  sentences(
    `
    Die CDU lehnt den Vorschlag der Grünen ab. Generalsekretär Karl Huber sprach in Bonn.
      + Karl Huber REPRESENTS CDU
      - Karl Huber REPRESENTS *Grüne*
    Die Linke fordert Neuwahlen. Bundesgeschäftsführer Karl Huber sprach in Bonn.
      + Karl Huber REPRESENTS *Linke
    Polen lobte die CDU. Generalsekretär Karl Huber sprach in Bonn.
      - Karl Huber REPRESENTS *
    Die Lufthansa wächst. Parteichef Karl Huber sprach in Bonn.
      - Karl Huber REPRESENTS *
    # either country may answer
    Polen hat die Grenze zu Belarus geschlossen. Belarus hatte Litauen gedroht. Präsident Karl Huber sprach in Bonn.
      - Karl Huber REPRESENTS *
    `,
    claims,
  );
});

describe('who is not meant', () => {
  sentences(
    `
    # a verb of one
    Amnesty International stellt die Arbeit ein. Bewaffnete hatten Helfer beschossen. Sie warf Polen Untätigkeit vor.
      - Bewaffnete ACCUSES *
    Anna Berger sprach von einem Verrat an den Kurden. Karl Huber schloss sich der Kritik an den Plänen Polens an.
      + Karl Huber ACCUSES Polen
      - Anna Berger *
    `,
    claims,
  );
});

describe('capitals side by side', () => {
  sentences(
    `
    Berlin und Paris kritisierten Polen.
      + Deutschland ACCUSES Polen
      + Frankreich ACCUSES Polen
    Hamburg und Berlin kritisierten Polen. Karl Huber besuchte Rom und Paris.
      - Deutschland *
      - * Frankreich
    `,
    claims,
  );
});

describe('which of several a description means', () => {
  sentences(
    `
    # whose government alone was told is not the land
    Nach dem Erdbeben in Nepal hat die Bundesregierung Hilfe zugesagt. Das THW entsandte 40 Helfer in das Land.
      + *Hilfswerk AIDS Nepal
      - * AIDS Deutschland
    Polen hilft Nepal. Das Land dankte Japan.
      + Polen SUPPORTS Japan
    # the one that was called so
    Die Polizei soll die Zeitung Le Monde ausgespäht haben. Das berichtete der „Spiegel“. Die Zeitung verlangte von Polen Aufklärung.
      + Le Monde DEMANDS Polen
      - Spiegel DEMANDS *
    `,
    claims,
  );
});
