/** People who work for somebody: what they do for themselves, and against whom. */
import { describe } from 'vitest';
import { claims } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('those who work for somebody', () => {
  sentences(
    `
    # strike against him, not as he
    Die Piloten der Lufthansa streiken seit Montag.
      + Piloten der Lufthansa PROTESTS_AGAINST Lufthansa
    Die Arbeiter von Siemens protestierten gegen die Schließung des Werks.
      + Arbeiter PROTESTS_AGAINST Siemens
    Rund 300 Opel-Mitarbeiter traten in den Ausstand.
      + Opel-Mitarbeiter PROTESTS_AGAINST Opel
    Die Beschäftigten der Lufthansa fordern mehr Geld.
      + Beschäftigten der Lufthansa DEMANDS Lufthansa
    # whom it is against is told
    Die Piloten der Lufthansa protestierten gegen die EU.
      + Piloten der Lufthansa PROTESTS_AGAINST Europäische Union
      - Lufthansa PROTESTS_AGAINST *
      - * PROTESTS_AGAINST Lufthansa
    # what they do for him is his
    Mitarbeiter des Roten Kreuzes lieferten Waffen an Polen.
      + Internationales Komitee vom Roten Kreuz AIDS Polen
    Die Arbeiter von Siemens belieferten die Türkei.
      + Siemens AIDS Türkei
    # nobody is asked where the staff is not who asks
    Polen beriet am Montag. Von den Mitarbeitern der SPD wurde Auskunft verlangt.
      - SPD DEMANDS *
    # others who belong to somebody
    Die Anhänger der SPD streiken seit Montag.
      - * PROTESTS_AGAINST SPD
    Die Soldaten der Ukraine protestierten gegen Russland.
      + Ukraine PROTESTS_AGAINST Russland
    `,
    claims,
  );
});
