/** An article beside the seed, so that there is something to see of every kind: a dispute, a doubtful name, another outlet. */
import type { Extraction } from '../../../src/model/extraction.js';
import { extract } from '../../../src/pipeline/index.js';

const TEXT = `Die Nato verlegt Kampfflugzeuge nach Litauen. Russland will die Ukraine nicht angreifen, sagte Sergej Lawrow am Samstag.

US-Präsident Joe Biden warnte Russland vor einem Angriff auf die Ukraine. Russland werde die Ukraine angreifen, sagte Antony Blinken. Polen unterstützt die Ukraine. Deutschland lehnt Waffenlieferungen an die Ukraine ab. Die Ukraine kritisiert Deutschland. Wolodin drohte den USA mit Sanktionen.

Das Außenministerium in Moskau kritisierte die Nato. Außenminister Lavrov traf die britische Außenministerin Liz Truss in Moskau. Die russische Regierung fordert von den USA Garantien.`;

export function lake(): Extraction {
  return extract({ id: 'lake', title: 'Treffen am See', language: 'de', text: TEXT, date: '2022-01-22', source: 'Seeblatt', url: null });
}
