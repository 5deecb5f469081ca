/** What things without a name are called. */
import { describe } from 'vitest';
import { document } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

const names = (text: string) => document(text).entities.map(({ name }) => name);

describe('with what tells them from others', () => {
  sentences(
    `
    Beim Treffen der Außenminister warnte Anna Berger vor Russland.
      + Treffen der Außenminister
    Bei einem Anschlag in Nairobi starben drei Menschen.
      + Anschlag in Nairobi
    Die Koalition aus SPD und Grünen lobte Polen.
      + Koalition aus SPD und Grünen
    In Kassel begann der Prozess gegen Karl Huber.
      + Prozess gegen Karl Huber
    # where the article first tells it
    Ein Anschlag erschütterte Kenia. Der Anschlag in Nairobi forderte Tote.
      + Anschlag in Nairobi
      - Anschlag
    # not with a time, nor with where it goes, nor with half of what tells it
    Das Treffen der letzten Tage in Wien leitete Anna Berger.
      + Treffen
    Die Demonstration in die Stadt begann in Kassel.
      + Demonstration
    Ein Erdbeben der Stärke 7 erschütterte Chile.
      + Erdbeben
    `,
    names,
  );
});
