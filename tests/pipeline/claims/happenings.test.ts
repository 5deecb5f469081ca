/** Events that a verb tells and a noun calls: where they are and who takes part. */
import { describe, expect, it } from 'vitest';
import { loadFrames } from '../../../src/lang/de/frames/index.js';
import { claims, document } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('rows of happenings.tsv', () => {
  const rows = [...new Set(loadFrames().happenings.values())].flat();

  it.each(rows.map((row) => [row.example]))('%s', (example) => {
    const piece = (pattern: RegExp) => pattern.exec(example)?.[1] ?? '';
    const { entities, relations } = document(example.replace(/[[\]{}*]/g, ''));
    const name = (id: string) => entities.find((entity) => entity.id === id)?.name ?? '';
    const told = relations
      .filter(({ type }) => type === 'LOCATED_IN' || type === 'PARTICIPATES_IN')
      .map(({ type, source, target }) => (type === 'LOCATED_IN' ? `at ${name(target)}` : `with ${name(source)}`));
    expect(told).toContain(`at ${piece(/\{(.*?)\}/)}`);
    const taker = piece(/\*(.*?)\*/);
    if (taker) expect(told).toContain(`with ${taker}`);
    expect(piece(/\[(.*?)\]/)).not.toBe('');
  });
});

describe('an event that a verb tells', () => {
  sentences(
    `
    In einer Schule in Erfurt schoss ein Mann um sich. Nach der Tat floh er.
      + Tat LOCATED_IN Erfurt
      - Tat LOCATED_IN Schule*
    Vor der Küste Schottlands ist ein Tanker gesunken. Bei dem Unglück starb niemand.
      + Unglück LOCATED_IN Schottland
    In Rostock brach am Montag ein Feuer aus.
      + Feuer LOCATED_IN Rostock
    # what was called before, where its part is spoken of as known
    Bei einem Unglück starben 30 Menschen. Die Maschine stürzte bei Smolensk ab.
      + Unglück LOCATED_IN Smolensk
    Bei einem Unglück starben 30 Menschen. Eine Maschine stürzte bei Smolensk ab.
      - Unglück LOCATED_IN Smolensk
    # what did not happen, or only might
    In Kabul explodierte zum Glück keine Bombe. Der Anschlag wurde vereitelt.
      - Anschlag LOCATED_IN *
    In Kabul könnte eine Bombe explodieren. Der Anschlag wurde angekündigt.
      + Anschlag LOCATED_IN Kabul [possible]
    # the same verb of something else
    In Duisburg brach Jubel aus. Bei der Katastrophe starben 21 Menschen.
      - Katastrophe LOCATED_IN Duisburg
    # which one may be anywhere
    Wien – Bei einer Konferenz haben elf Menschen gesprochen.
      - Konferenz LOCATED_IN *
    # another one
    In Kabul explodierte eine Bombe. Bei dem früheren Anschlag starben elf Menschen.
      - * LOCATED_IN Kabul
    In Kabul explodierte eine Bombe. Ein Anschlag hatte am Montag 20 Menschen getötet.
      - Anschlag LOCATED_IN Kabul
    In Kabul explodierte eine Bombe. Nach dem neuen Anschlag wird ermittelt.
      - Anschlag LOCATED_IN Kabul
    In Kabul explodierte eine Bombe. Nach dem Anschlag in Basra wird ermittelt.
      - Anschlag* LOCATED_IN Kabul
    In Wien trafen sich Karl Huber und Anna Berger. Die Verhandlungen mit der Türkei dauern an.
      - Karl Huber PARTICIPATES_IN *
    Karl Huber und Anna Berger trafen sich zu einer Konferenz in Wien. Das Treffen dauerte lange.
      - Treffen LOCATED_IN *
    # not where it is, but where somebody is from or what might be
    Der Chef der Hamas im Libanon wurde getötet. Nach der Tat wird ermittelt.
      - Tat LOCATED_IN Libanon
    In Kabul könnte eine Bombe explodieren. Nach dem Anschlag wurde gewarnt.
      - Anschlag LOCATED_IN Kabul
    In Kabul explodierte keine Bombe. Nach dem Anschlag wurde gewarnt.
      - Anschlag LOCATED_IN Kabul
    # too far on
    In Kabul explodierte eine Bombe. Es war laut. Es war heiß. Nach dem Anschlag wurde gewarnt.
      - Anschlag LOCATED_IN Kabul
    `,
    claims,
  );
});

describe('a dateline', () => {
  sentences(
    `
    Kabul – Bei einem Anschlag starben elf Menschen.
      + Anschlag LOCATED_IN Kabul
    Wien (APA), 3. Mai 2007 – Bei einem Brand starb ein Mann.
      + Brand LOCATED_IN Wien
    Kabul – Bei einem Anschlag in Basra starben elf Menschen.
      - Anschlag* LOCATED_IN Kabul
    Berlin – Nach dem Anschlag berät die EU.
      - Anschlag LOCATED_IN Berlin
    # a place, but a government where it says or does something
    Wien, 3. Mai 2007 – Karl Huber traf die NATO.
      - Österreich * *
    Wien – also die Regierung – warnt die NATO.
      - * LOCATED_IN Wien
    Wien warnt die NATO – wie immer.
      + Österreich WARNS NATO
    # behind a time, and at a site
    Nach dem Treffen heute in Wien besuchte Karl Huber Ungarn.
      + Treffen LOCATED_IN Wien
    Das Treffen bei der Schule in Erfurt war kurz.
      + Treffen* LOCATED_IN Erfurt
    `,
    claims,
  );
});
