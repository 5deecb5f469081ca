/** Where things lie by the group behind them: lakes, towns on rivers, courts and the trials before them. */
import { describe } from 'vitest';
import { claims } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('waters and towns at them', () => {
  sentences(
    `
    Sie machte Urlaub am Bodensee in Österreich.
      + Bodensee LOCATED_IN Österreich
    Karl Huber fischte im Rhein in Deutschland.
      - Rhein LOCATED_IN *
    Er war an der Ostsee in Polen.
      - Ostsee LOCATED_IN *
    # the river tells which town it is
    Anna Berger wurde in Rotenburg an der Fulda in Hessen geboren.
      + Rotenburg LOCATED_IN Hessen
      - Rotenburg LOCATED_IN Fulda
    `,
    claims,
  );
});

describe('what happens at a body of a town', () => {
  sentences(
    `
    Vor dem Landgericht Köln begann am Dienstag der Prozess gegen Karl Huber.
      + Prozess gegen Karl Huber LOCATED_IN Köln
    Der Prozess gegen Karl Huber vor dem Oberlandesgericht München wurde unterbrochen.
      + Prozess gegen Karl Huber LOCATED_IN München
    Bei der Feuerwehr Hamburg kam es zu einer Explosion.
      + Explosion LOCATED_IN Hamburg
    # a deed is not where its trial is
    Er steht wegen des Mordes an Karl Huber vor dem Landgericht Kassel.
      - Mord* LOCATED_IN *
    Karl Huber musste sich wegen Mordes vor einem Gericht in Kassel verantworten.
      - Mord* LOCATED_IN *
    # a council is its town's
    Vor dem Stadtrat Kassel begann der Prozess gegen Karl Huber.
      - Prozess* LOCATED_IN *
    `,
    claims,
  );
});

describe('near a town', () => {
  sentences(
    `
    Auf der Deponie bei Kassel brennt es.
      + Deponie LOCATED_IN Kassel
    Auf dem Flughafen nahe Bagdad landeten Soldaten.
      + Flughafen LOCATED_IN Bagdad
    # a road goes past it, and through it
    Auf der Autobahn 6 bei Kassel brannte ein Wagen. Die Autobahn 6 war gesperrt.
      - Autobahn LOCATED_IN Kassel
    Die A 35 führt durch Straßburg.
      + A 35 LOCATED_IN Straßburg
    An der hessischen Universität Marburg wird gestreikt.
      + Universität Marburg LOCATED_IN Hessen
    `,
    claims,
  );
});

describe('regions and towns beside a name', () => {
  sentences(
    `
    In Jena, im Bundesland Thüringen, brannte ein Lager.
      + Jena LOCATED_IN Thüringen
    Die Täter stammen aus Izmir, im Westen der Türkei.
      + Izmir LOCATED_IN Türkei
    # one of a row, a building, a part of the town itself, a town
    Unruhen gab es in Jena, im Bundesland Bayern und in Ulm.
      - Jena LOCATED_IN *
    Er starb in Jena, im Krankenhaus Weimar.
      - Jena LOCATED_IN *
    Sie lebt in Kuba, in der Stadt Havanna.
      - Kuba LOCATED_IN *
    # what is called so, and what it is of
    Im Stadtteil Corlanova von Palvi fuhr ein Bus gegen ein Haus.
      + Corlanova PART_OF Palvi
    Im Stadtteil Spandau von Berlin fuhr ein Bus gegen ein Haus.
      + Spandau PART_OF Berlin
      - Spandau PART_OF Deutschland
    # a part of a town, and a town that is called like one
    In der Kasseler Nordstadt fuhr ein Bus gegen ein Haus.
      + Nordstadt LOCATED_IN Kassel
    In Wiener Neustadt fuhr ein Bus gegen ein Haus.
      - * LOCATED_IN Wien
    `,
    claims,
  );
});

describe('a family that is a body of its country', () => {
  sentences(
    `
    Das schwedische Königshaus lobte die Zeitung El País.
      + schwedisches Königshaus PART_OF Schweden
      + schwedisches Königshaus SUPPORTS El País
      - El País SUPPORTS Schweden
    Karl Huber gehört der norwegischen Königsfamilie an, nicht der dänischen Königsfamilie.
      + norwegische Königsfamilie PART_OF Norwegen
    `,
    claims,
  );
});
