/** Verbs that mean something else with some words, and denials that are aimed at nobody. */
import { describe, expect, it } from 'vitest';
import { loadFrames } from '../../../src/lang/de/frames/index.js';
import { claims, document } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('rows of idioms.tsv', () => {
  const { idioms, verbs } = loadFrames();
  const rows = [...new Set(idioms.values())].flat();

  it.each(rows.map((row) => [row.example, row]))('%s', (example, { lemma }) => {
    const silenced = verbs.get(lemma)?.filter(({ requires }) => requires.every(({ words }) => words.length === 0)) ?? [];
    const { relations } = document(example);
    expect(silenced).not.toEqual([]);
    expect(relations.filter(({ type }) => silenced.some((row) => row.relation === type)).map(({ rule }) => rule)).toEqual([]);
  });
});

describe('what is done with a game', () => {
  sentences(
    `
    Das Finale, das Polen am Freitag bestreitet, zeigt das Fernsehen.
      + Polen PARTICIPATES_IN Finale
      - * REJECTS *
    Norwegen bestreitet sein Rennen gegen Schweden am Sonntag.
      - Norwegen REJECTS Schweden
    Michael Huber schoss auf das Tor von Jan Nowak.
      - * ATTACKS *
    # with whose help is not with whom
    Polen hat mit Hilfe der NATO Gespräche mit Ungarn geführt.
      + Polen MET_WITH Ungarn
      - Polen MET_WITH NATO
    Polen einigte sich mit Zustimmung der EU mit Ungarn.
      - Polen AGREES_WITH Europäische Union
    Polen unterstützt Ungarn mit Geld.
      + Polen AIDS Ungarn
    # whose grave it is nobody meets
    Anna Berger besuchte das Grab von Konrad Adenauer.
      + Anna Berger VISITS Grab
      - * MET_WITH *
    # no commission is a mission
    Die Sonderkommission der Polizei in Kassel sucht.
      - * DEPLOYS_TO *
    # who follows in an office punishes nobody
    Karl Huber löst Jan Nowak als Trainer ab.
      - * SANCTIONS *
    Auch Karl Huber schloss sich der Kritik an den Plänen von Jan Nowak an.
      - Karl Huber SUPPORTS Jan Nowak
    Der Elfmeter von Jan Nowak wurde von Ali Demir abgewehrt.
      - * REJECTS *
    `,
    claims,
  );
});

describe('a denial', () => {
  sentences(
    `
    # speaks against whoever said so …
    Kiew wies die Behauptung Ungarns zurück.
      + Ukraine REJECTS Ungarn
    Die SPD warf der CDU Betrug vor. Die CDU stritt das ab.
      + CDU REJECTS SPD
    # … not against those the deed was done to
    Der Iran bestritt, die Hisbollah zu finanzieren.
      + Iran AIDS Hisbollah [negative by Iran]
      - Iran REJECTS Hisbollah
    Karl Huber dementierte eine Beteiligung an dem Anschlag auf die Türkei.
      - Karl Huber REJECTS Türkei
    # … nor against whom the text is about
    Die EU schwieg am Montag. Die EU berät am Dienstag. Karl Huber wies den Vorwurf zurück.
      - Karl Huber REJECTS EU
    Die Türkei sucht Jan Nowak. Die Türkei schweigt. Karl Huber bestreitet die Tat.
      - Karl Huber REJECTS Türkei
    `,
    claims,
  );
});
