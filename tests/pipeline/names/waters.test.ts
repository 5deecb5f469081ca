/** Names that go on with where a town lies, and names that a noun right behind does not belong to. */
import { describe } from 'vitest';
import { claims, entities } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('a town and the water it lies on', () => {
  sentences(
    `
    Karl Huber fuhr nach Kelsterbach am Main und Neuburg an der Donau.
      + Place Kelsterbach am Main
      + Place Neuburg an der Donau
      - Place Main
      - Place Donau
    # what a list knows stays known
    Das Treffen in Mainz am Rhein dauerte. Karl Huber lobte Mainz.
      + Place Mainz
      - Place Rhein
    Das Hochwasser an der Oder wächst.
      + Place Oder
    Karl Huber reiste aus Bremen am Sonntag ab.
      + Place Bremen
    `,
    entities,
  );
  sentences(
    `
    In Rottenburg am Neckar protestierte die SPD.
      - * LOCATED_IN *
    `,
    claims,
  );
});

describe('a common noun behind a family name', () => {
  sentences(
    `
    Vincio Luna schwieg. Man wirft Luna Menschenhandel vor.
      + Person Vincio Luna
      - Person Luna Menschenhandel
    Pedro Ospina schwieg. Man wirft Ospina Drogenhandel vor.
      + Person Pedro Ospina
      - * Ospina Drogenhandel
    Karl Wolf schwieg. Wolf Schneider kam.
      + Person Karl Wolf
      + Person Wolf Schneider
    `,
    entities,
  );
});

describe('what a hyphen joins behind a participle', () => {
  sentences(
    `
    Gegen die als rechts eingestufte Tietjen-Stiftung wurde protestiert.
      + Organization Tietjen-Stiftung
    `,
    entities,
  );
});
