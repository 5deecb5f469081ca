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
      + FDP REJECTS AfD
    Minister Karl Huber wurde von Präsident Iwan Petrow seines Amtes enthoben.
      + Iwan Petrow SANCTIONS Karl Huber
    Polen hält an der Kritik an der Türkei fest.
      - Polen SUPPORTS *
    `,
    claims,
  );
});

describe('what was told before', () => {
  sentences(
    `
    Der türkische Minister Ali Demir will die Steuern senken. Das kritisiert die SPD.
      + SPD ACCUSES Ali Demir
    Der türkische Minister Ali Demir will die Steuern senken. Die SPD kritisierte den Schritt.
      + SPD ACCUSES Ali Demir
    Siemens will Stellen streichen. Dagegen protestierte die IG Metall.
      + IG Metall PROTESTS_AGAINST Siemens
    Siemens will Stellen streichen. Die IG Metall hält an der Kritik an Polen fest.
      - IG Metall * Siemens
    Der türkische Minister Ali Demir will die Steuern senken. Die SPD kritisierte seine Pläne.
      + SPD ACCUSES Ali Demir
    Der türkische Minister Ali Demir will die Steuern senken. Die SPD kritisierte seine Frau.
      - SPD ACCUSES Ali Demir
    `,
    claims,
  );
});

describe('in whose hands', () => {
  sentences(
    `
    Der Ingenieur Karl Huber befindet sich in der Gewalt der Taliban.
      + Taliban COERCES Karl Huber
      - Karl Huber VISITS *
    Zu dem Anschlag auf die NATO bekannten sich die Taliban.
      + Taliban ATTACKS NATO
      - Taliban SUPPORTS *
    Der Plan der EU stieß in Warschau auf Ablehnung.
      + Polen REJECTS Europäische Union
    Der Iran bekam Rückendeckung aus Moskau.
      + Russland SUPPORTS Iran
    Der Vertrag wurde von Polen und Litauen unterzeichnet.
      + Litauen AGREES_WITH Polen
    Gestern wurde die Festnahme von Karl Huber kritisiert.
      - Karl Huber ACCUSES *
    `,
    claims,
  );
});

describe('whom the rest of the clause is about', () => {
  sentences(
    `
    Karl Huber reagierte gelassen auf die Kritik der SPD.
      + SPD ACCUSES Karl Huber
    Nach der Kritik der SPD an Anna Berger lenkte Ungarn ein.
      + SPD ACCUSES Anna Berger
      - SPD ACCUSES Ungarn
    Auf Antrag der SPD trat Karl Huber zurück.
      + SPD DEMANDS Karl Huber
    Gegen Karl Huber liegt eine Strafanzeige der SPD vor.
      + SPD ACCUSES Karl Huber
    Karl Huber verteidigte seinen Plan gegen Kritik aus der SPD.
      - Karl Huber SUPPORTS SPD
    Polen und Litauen hielten ein gemeinsames Manöver ab.
      + Litauen COOPERATES_WITH Polen
    Die Polizei Köln nahm bei einer Demonstration Karl Huber fest.
      + Polizei Köln COERCES Karl Huber
    Vor dem Bundesverfassungsgericht scheiterte die SPD mit ihrer Klage.
      + Bundesverfassungsgericht REJECTS SPD
    `,
    claims,
  );
});

describe('a thing in front that somebody takes a side on', () => {
  sentences(
    `
    Die Reform der CDU lehnt die SPD ab.
      + SPD REJECTS CDU
      - CDU REJECTS *
    Die von der CDU geplante Reform wird die SPD nicht mittragen.
      + SPD REJECTS CDU
      - CDU REJECTS *
    Die Haltung der CDU verteidigte die SPD.
      + SPD SUPPORTS CDU
    Die Spitze der CDU unterstützte die SPD.
      + CDU SUPPORTS SPD
      - SPD SUPPORTS *
    Die Reform der CDU gefährdet die SPD.
      - SPD * CDU
    `,
    claims,
  );
});

describe('whom a deed is done to', () => {
  sentences(
    `
    # who suffers it is asked for nothing and blamed for nothing
    Die SPD fordert die Auslieferung von Karl Huber.
      - SPD DEMANDS *
    Die SPD kritisierte die Auslieferung von Karl Huber.
      - SPD ACCUSES Karl Huber
    Die SPD kritisierte die Freilassung von Karl Huber.
      - SPD ACCUSES Karl Huber
    Die SPD kritisierte die Absetzung von Karl Huber durch die CDU.
      + SPD ACCUSES CDU
      - SPD ACCUSES Karl Huber
    # nor is who gets something
    Die SPD kritisierte Waffenlieferungen an Israel.
      - SPD ACCUSES Israel
    Die SPD fordert Waffenlieferungen an Israel.
      - SPD DEMANDS Israel
    Die SPD fordert Solidarität mit Israel.
      - SPD DEMANDS Israel
    Die SPD fordert Auskunft über Karl Huber.
      - SPD DEMANDS *
    Die SPD fordert Wahlen in Libyen.
      + SPD DEMANDS Libyen
    Die USA verweigern die Auslieferung an Italien.
      + USA REJECTS Italien
    `,
    claims,
  );
});
