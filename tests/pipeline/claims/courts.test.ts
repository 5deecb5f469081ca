/** Who accuses and punishes in reports from courts, where passives and answers leave it out. */
import { describe } from 'vitest';
import { claims } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('reports from courts', () => {
  sentences(
    `
    Die Staatsanwaltschaft Köln legte Akten vor. Karl Huber wird vorgeworfen, Geld genommen zu haben.
      + Staatsanwaltschaft Köln ACCUSES Karl Huber
    Die Staatsanwaltschaft Köln legte Akten vor. Karl Huber wird Mord vorgeworfen.
      + Staatsanwaltschaft Köln ACCUSES Karl Huber
      - Staatsanwaltschaft Köln ACCUSES Mord
    Karl Huber wird von der SPD vorgeworfen, gelogen zu haben.
      + SPD ACCUSES Karl Huber
    Gegen Karl Huber wird ermittelt, teilte die Staatsanwaltschaft Köln mit.
      + Staatsanwaltschaft Köln ACCUSES Karl Huber
    # who has not spoken yet has not accused anybody, nor has a country
    Karl Huber wird vorgeworfen, gelogen zu haben. Die Staatsanwaltschaft Köln schwieg.
      - Staatsanwaltschaft Köln ACCUSES *
    Karl Huber wird vorgeworfen, in Polen gelogen zu haben.
      - Polen ACCUSES *
    # who is handed over is not to whom
    Karl Huber wurde von der Türkei ausgeliefert.
      - Türkei ACCUSES *
    # answers to a body without a name of its own
    Die Staatsanwaltschaft wirft Karl Huber Betrug vor. Huber beteuerte seine Unschuld.
      + Karl Huber REJECTS Staatsanwaltschaft
    Die Opposition wirft Karl Huber Betrug vor. Huber wies die Vorwürfe zurück.
      + Karl Huber REJECTS Opposition
    # years of prison are what one gets, years of anything else are a time
    Das Landgericht Köln sprach das Urteil. Karl Huber bekam fünf Jahre Haft.
      + Landgericht Köln COERCES Karl Huber
    Das Landgericht Köln sprach das Urteil. Die höchste Strafe erhielt Karl Huber.
      + Landgericht Köln COERCES Karl Huber
    Das Landgericht Köln sprach das Urteil. Karl Huber erhielt fünf Jahre lang Geld.
      - Landgericht Köln COERCES *
    `,
    claims,
  );
});
