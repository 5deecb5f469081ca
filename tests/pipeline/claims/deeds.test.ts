/** Claims about deeds: who did them, to whom, and whom it is aimed at that blames or backs them. */
import { describe } from 'vitest';
import { claims } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('whoever did it is blamed or backed, not whom it was done to', () => {
  sentences(
    `
    Die EU verurteilte die Festnahme des Reporters Karl Huber durch die türkische Regierung.
      + Europäische Union ACCUSES Türkei
      - * ACCUSES Karl Huber
    Die EU verurteilte die Ermordung des Reporters Karl Huber.
      - * ACCUSES *
    Die EU kritisierte die israelische Besetzung des Gazastreifens.
      + Europäische Union ACCUSES Israel
    Polen kritisierte das Vorgehen gegen die Taliban.
      - * ACCUSES Taliban
    Polen verurteilte den Einmarsch in Georgien.
      - * ACCUSES Georgien
    Polen sprach sich für eine Aufhebung des Embargos gegen Kuba aus.
      - * DEMANDS Kuba
    Die USA blockierten eine Resolution gegen Israel.
      - USA REJECTS Israel
    `,
    claims,
  );
});

describe('what belongs to somebody is attacked, and attacks for him', () => {
  sentences(
    `
    Israel griff in der Nacht Ziele in Syrien an.
      + Israel ATTACKS Syrien
    Israel bombardierte Stellungen der Hisbollah.
      + Israel ATTACKS Hisbollah
    Israelische Kampfflugzeuge griffen die Stadt Homs an.
      + Israel ATTACKS Homs
    Bei einem israelischen Angriff auf Ziele in Syrien wurde ein Haus zerstört.
      + Israel ATTACKS Syrien
    Die Taliban verübten in der Nacht in Kabul einen Anschlag.
      + Taliban ATTACKS Kabul
    `,
    claims,
  );
});

describe('whose what somebody gets is', () => {
  sentences(
    `
    Minister Karl Huber genießt das Vertrauen der SPD.
      + SPD SUPPORTS Karl Huber
    Minister Karl Huber stieß mit seinem Plan auf heftige Kritik der Grünen.
      + Bündnis 90/Die Grünen ACCUSES Karl Huber
    Minister Karl Huber geriet wegen seiner Nähe zur SPD in die Kritik.
      - SPD ACCUSES *
    `,
    claims,
  );
});

describe('a word in front of its clause', () => {
  sentences(
    `
    Zwischen Polen und Litauen kam es zu einer Einigung.
      + Litauen AGREES_WITH Polen
    In dem Gebiet zwischen Polen und Litauen kam es zu Verhandlungen.
      - * MET_WITH *
    Eine Koalition mit der AfD schloss die FDP aus.
      + FDP COOPERATES_WITH AfD [negative]
    Minister Karl Huber wurde von Präsident Iwan Petrow seines Amtes enthoben.
      + Iwan Petrow SANCTIONS Karl Huber
    Polen hält an der Kritik an der Türkei fest.
      - Polen SUPPORTS *
    `,
    claims,
  );
});
