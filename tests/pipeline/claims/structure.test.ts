/** Ties that the form of a group tells: offices, bodies, parties, places. */
import { describe, expect, it } from 'vitest';
import { STRUCTURE_RULES } from '../../../src/pipeline/claims/structure/index.js';
import { claims, document } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('rules of structure', () => {
  it('are named differently', () => {
    const ids = STRUCTURE_RULES.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it.each(STRUCTURE_RULES)('$id fires on its own example: $example', ({ id, relation, example }) => {
    const text = example.replace(/[[\]{}]/g, '');
    const { entities, relations } = document(text);
    const piece = (pattern: RegExp) => (pattern.exec(example)?.[1] ?? '').replace(/[[\]{}]/g, '');
    const means = (entity: string, printed: string) => {
      const start = text.indexOf(printed);
      const found = entities.find((it) => it.id === entity);
      return found?.mentions.some((mention) => mention.start < start + printed.length && mention.end > start) ?? false;
    };
    const source = piece(/\[(.*)\]/);
    const target = piece(/\{(.*?)\}/);
    const hits = relations.filter(
      (claim) => claim.rule === id && claim.type === relation && means(claim.source, source) && means(claim.target, target),
    );
    expect(hits).toHaveLength(1);
  });
});

describe('offices', () => {
  sentences(
    `
    Der russische Außenminister Sergej Lawrow reiste ab.
      + Sergej Lawrow REPRESENTS Russland
    US-Präsident Joe Biden reiste ab.
      + Joe Biden REPRESENTS USA
    Joe Biden, Präsident der USA, reiste ab.
      + Joe Biden REPRESENTS USA
    Karl Huber ist Präsident der Ukraine.
      + Karl Huber REPRESENTS Ukraine
    NATO-Generalsekretär Karl Huber reiste ab.
      + Karl Huber REPRESENTS NATO
    Karl Huber, der Sprecher der EU-Kommission, reiste ab.
      + Karl Huber REPRESENTS *Kommission
    # no office in what one only visits
    Karl Huber traf den russischen Außenminister.
      - Karl Huber REPRESENTS *
    Der Außenminister Karl Huber reiste nach Russland.
      - Karl Huber REPRESENTS Russland
    Karl Huber sprach mit dem Sprecher der NATO.
      - Karl Huber REPRESENTS NATO
    Der Franzose Karl Huber reiste ab.
      - Karl Huber REPRESENTS *
    `,
    claims,
  );
});

describe('where a name begins and ends beside a place', () => {
  sentences(
    `
    Am Montag kritisierte die Bürgermeisterin von Paris Anne Hidalgo Polen.
      + Anne Hidalgo REPRESENTS Paris
      + Anne Hidalgo ACCUSES Polen
    Der Bürgermeister von Kufstein Karl Huber kritisierte Polen.
      + Karl Huber REPRESENTS Kufstein
    Der Bürgermeister von Freising Herr Eschenbacher kritisierte Polen.
      + Eschenbacher REPRESENTS Freising
    Tim Kaine, Gouverneur von Virginia, kritisierte Polen.
      + Tim Kaine REPRESENTS Virginia
    Anna Berger besuchte mit Hillary Clinton Indien.
      - Hillary Clinton Indien *
    Fürst Rainer von Monaco kritisierte Polen.
      + Rainer von Monaco ACCUSES Polen
    Die Tochter von Virginia Woolf kritisierte Polen.
      - * REPRESENTS *
    `,
    claims,
  );
});

describe('districts', () => {
  sentences(
    `
    In Herborn (Lahn-Dill-Kreis) brannte es. Der Landrat des Rhein-Sieg-Kreises, Karl Huber, widersprach Polen.
      + Herborn LOCATED_IN Lahn-Dill-Kreis
      + Karl Huber REPRESENTS Rhein-Sieg-Kreis
    `,
    claims,
  );
});

describe('houses of lands', () => {
  sentences(
    `
    In Hessen wird gewählt. Die FDP-Fraktion im Hessischen Landtag widersprach Anna Berger.
      + FDP-Fraktion PART_OF Hessischer Landtag
      + Hessischer Landtag PART_OF Hessen
    Die Deutsche Botschaft in Kabul und der Sächsische Landtag widersprachen Anna Berger.
      + Deutsche Botschaft PART_OF Deutschland
      + Sächsischer Landtag PART_OF Sachsen
    Der Bayerische Rundfunk widersprach Anna Berger.
      - Bayerischer Rundfunk PART_OF *
    Die SPD-Fraktion im Hessischen Rundfunk widersprach Anna Berger.
      - SPD-Fraktion PART_OF Hessischer Rundfunk
    `,
    claims,
  );
});

describe('names that open with a town', () => {
  sentences(
    `
    Am Pariser Eiffelturm und am Berliner Alexanderplatz demonstrierten Tausende.
      + Eiffelturm LOCATED_IN Paris
      + Alexanderplatz LOCATED_IN Berlin
    Am Kölner Rheinufer brannte das Osloer Munch-Museum.
      + Kölner Rheinufer LOCATED_IN Köln
      + Osloer Munch-Museum LOCATED_IN Oslo
    Am Genfer See, am Potsdamer Platz, in der Kasseler Straße und in Wiener Neustadt demonstrierten Tausende.
      - * LOCATED_IN *
    Der Hamburger SV schlug die Dresdner Bank.
      - * LOCATED_IN *
    Der Berliner Karl Huber traf Anna Berger.
      - * LOCATED_IN *
    `,
    claims,
  );
});

describe('names that open with letters or go on behind their noun', () => {
  sentences(
    `
    Das sagte der Vorsitzende der IG Bau, Karl Huber.
      + Karl Huber REPRESENTS IG BAU
    Das Museum für Völkerkunde in Wien zeigt Bilder.
      + Museum für Völkerkunde LOCATED_IN Wien
    Das Ifo-Institut warnt. Institutschef Karl Huber ist besorgt.
      + Karl Huber REPRESENTS Ifo-Institut
    Opel ist eine Tochter von General Motors.
      + Opel PART_OF General Motors
    `,
    claims,
  );
});

describe('roles', () => {
  sentences(
    `
    Das sagte Anna Berger, Sprecherin der Caritas.
      + Anna Berger REPRESENTS *Caritas*
    Laut Karl Huber, einem Manager der Lufthansa, ist das falsch.
      + Karl Huber REPRESENTS Lufthansa
    Der Gouverneur John Miller aus Texas reiste ab.
      + John Miller REPRESENTS Texas
    # where somebody comes from is no office
    Der Journalist Karl Huber aus Wien reiste ab.
      - Karl Huber REPRESENTS *
    Die italienische Anthropologin Anna Berger reiste ab.
      - Anna Berger REPRESENTS *
    # the next member of a list is no apposition
    Es kamen Karl Huber, der Sprecher der NATO und Anna Berger.
      - Karl Huber REPRESENTS NATO
    # an office without a country: of the one that is spoken of most
    In der Ukraine wird gewählt. Die Ukraine ist gespalten. Außenminister Karl Huber warnte Polen.
      + Karl Huber REPRESENTS Ukraine
    Die Ukraine trauert. In der Ukraine warnte Bürgermeister Karl Huber Polen.
      - Karl Huber REPRESENTS *
    `,
    claims,
  );
});

describe('membership', () => {
  sentences(
    `
    Karl Huber (SPD) reiste ab.
      + Karl Huber MEMBER_OF SPD
    Der SPD-Politiker Karl Huber reiste ab.
      + Karl Huber MEMBER_OF SPD
    Die NATO-Mitglieder Polen und Litauen stimmten zu.
      + Polen MEMBER_OF NATO
      + Litauen MEMBER_OF NATO
    Kroatien ist Mitglied der EU.
      + Kroatien MEMBER_OF Europäische Union
    Kroatien ist nicht Mitglied der EU.
      + Kroatien MEMBER_OF Europäische Union [negative]
    Karl Huber kritisierte die SPD.
      - Karl Huber MEMBER_OF SPD
    Die SPD (Mitte) stimmte zu.
      - * MEMBER_OF *
    `,
    claims,
  );
});

describe('parts and places', () => {
  sentences(
    `
    Das russische Außenministerium widersprach.
      + *Außenministerium PART_OF Russland
    Die EU-Kommission widersprach.
      + *Kommission PART_OF Europäische Union
    Das Parlament der Ukraine widersprach.
      + *Parlament* PART_OF Ukraine
    Der UN-Sicherheitsrat widersprach.
      + *Sicherheitsrat PART_OF *Vereinte Nationen
    Im Osten der Ukraine wird gekämpft.
      + Ostukraine PART_OF Ukraine
    Sie trafen sich in Kufstein in Tirol.
      + Kufstein LOCATED_IN Tirol
    Das Treffen in Genf endete.
      + *Treffen* LOCATED_IN Genf
    In der pakistanischen Stadt Quetta wird gekämpft.
      + Quetta LOCATED_IN Pakistan
    # no part of what is only beside it
    Das russische Außenministerium lobte Polen.
      - *Außenministerium PART_OF Polen
    Er reiste von Genf nach Tirol.
      - Genf LOCATED_IN Tirol
    Genf und Tirol sind schön.
      - Genf LOCATED_IN Tirol
    `,
    claims,
  );
});

describe('bodies and events', () => {
  sentences(
    `
    In Russland trauern die Menschen. Das Verteidigungsministerium schwieg.
      + Verteidigungsministerium PART_OF Russland
    In Russland trauern die Menschen. Die Polizei schwieg.
      - Polizei PART_OF *
    Deutschland wählt. Der Bundestag wird kleiner.
      + Bundestag PART_OF Deutschland
    Der Bundestag wird kleiner.
      - Bundestag PART_OF *
    Am Samstag kam es in Dublin zu Ausschreitungen.
      + *Ausschreitungen LOCATED_IN Dublin
    Das Massaker von Srebrenica war 1995.
      + Massaker LOCATED_IN Srebrenica
    Die Verhandlungen mit Kroatien stoßen in Österreich auf Widerstand.
      - * LOCATED_IN Österreich
    Er wohnt in Springfield, Illinois.
      + Springfield LOCATED_IN Illinois
    Er wohnte in Berlin, Hamburg und Wien.
      - * LOCATED_IN *
    Heinz Huber, Anna Berger und Karl Klein (alle FDP) widersprachen.
      + Heinz Huber MEMBER_OF FDP
      + Anna Berger MEMBER_OF FDP
      + Karl Klein MEMBER_OF FDP
    `,
    claims,
  );
});

describe('what stands further off', () => {
  sentences(
    `
    # the noun that the name ends the genitives of
    Der Vorsitzende des Haushaltsausschusses des Bundestags Karl Huber widersprach.
      + Karl Huber REPRESENTS *Haushaltsausschuss*
    Die Tochter des Präsidenten Karl Huber widersprach.
      - Karl Huber REPRESENTS *
    Der EU-Kommissar für Energie Karl Huber reiste ab.
      + Karl Huber REPRESENTS Europäische Union
    # behind the verb that closes the clause
    Polen hat Karl Huber ausgewiesen, den Sprecher der NATO.
      + Karl Huber REPRESENTS NATO
    Laut Karl Huber, dem Leiter der Wartung der Lufthansa, stimmt das.
      + Karl Huber REPRESENTS Lufthansa
    In Somalia tobt ein Krieg. Die Hauptstadt Mogadischu brennt.
      + Mogadischu LOCATED_IN Somalia
    In Somalia tobt ein Krieg. Auch Mogadischu brennt.
      - Mogadischu LOCATED_IN *
    Die Anschläge mit vielen Toten in Dublin schockieren.
      + *Anschläge LOCATED_IN Dublin
    Er spricht beim Treffen in Wien über Polen.
      + Treffen in Wien LOCATED_IN Wien
      - *Treffen* LOCATED_IN Polen
    # a country that is named only further on
    Bundesaußenminister Karl Huber reiste ab. Deutschland wartet.
      + Karl Huber REPRESENTS Deutschland
    # one of many places
    Er sprach in einem Hotel am Genfersee.
      - Hotel* LOCATED_IN *
    # planned is what is only to come
    Das Treffen wird am Montag in Genf beginnen.
      + Treffen LOCATED_IN Genf [planned]
    Beim Treffen in Brüssel warnte Anna Berger vor einem Krieg.
      + Anna Berger PARTICIPATES_IN Treffen in Brüssel
    In dem Treffen sah Anna Berger einen Erfolg.
      - Anna Berger PARTICIPATES_IN *
    `,
    claims,
  );
});
