/** Judgements and demands that no verb of accusing or demanding says. */
import { describe, expect, it } from 'vitest';
import { loadFrames } from '../../../src/lang/de/frames/index.js';
import { claims, document } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('judgements', () => {
  sentences(
    `
    Karl Huber bezeichnete die Entscheidung der EU als geschmacklos.
      + Karl Huber ACCUSES Europäische Union
    Karl Huber nannte die Rede von Anna Berger eine Zumutung.
      + Karl Huber ACCUSES Anna Berger
    Karl Huber nannte Anna Berger eine „große Lügnerin“.
      + Karl Huber ACCUSES Anna Berger
      ! a feminine noun that judges
    Karl Huber nannte Anna Berger einen „wahren Freund“.
      + Karl Huber SUPPORTS Anna Berger
    Karl Huber hält die EU nicht für glaubwürdig.
      + Karl Huber ACCUSES Europäische Union
    Die EU wurde von Karl Huber positiv beurteilt.
      + Karl Huber SUPPORTS Europäische Union
    Karl Huber bezeichnete den Prozess als Inszenierung von Anna Berger.
      + Karl Huber ACCUSES Anna Berger
    Der Plan der EU sei absurd, sagte Karl Huber.
      + Karl Huber ACCUSES Europäische Union
      - Karl Huber SUPPORTS *
    Karl Huber nannte die Strafe eine Hilfe gegen das Regime.
      - Karl Huber ACCUSES *
    Der Plan der EU ist absurd.
      - * ACCUSES *
    Von Senatoren wurden die Äußerungen der SPD als geschmacklos bezeichnet.
      + Senatoren ACCUSES SPD
    Beobachter werten die Wahl Karl Hubers als Fehler.
      - * ACCUSES Karl Huber
    Anna Berger sagte: „Karl Huber war ein Stabilisator.“
      + Anna Berger SUPPORTS Karl Huber
    Es sei bedauerlich, dass Polen schweige, sagte Karl Huber.
      + Karl Huber ACCUSES Polen
    Karl Huber nannte es unverantwortlich, dass Polen schweige.
      + Karl Huber ACCUSES Polen
    Karl Huber nannte es unverantwortlich.
      - Karl Huber ACCUSES *
    Die Entscheidung der SPD fiel am Montag. Anna Berger nannte die Entscheidung mutig.
      + Anna Berger SUPPORTS SPD
    Das Gesetz sei eine Katastrophe, sagte Karl Huber.
      + Karl Huber ACCUSES Gesetz
    Ein Gesetz sei eine Katastrophe, sagte Karl Huber.
      - Karl Huber ACCUSES *
    Polen verhaftete Karl Huber. Polen verbot auch dessen Partei. Die EU nannte das Verfahren eine Farce.
      + Europäische Union ACCUSES Polen
    Polen verhaftete Karl Huber. Polen verbot auch dessen Partei. Die EU nannte ihr Verfahren eine Farce.
      - Europäische Union ACCUSES Polen
    Polen habe das Recht gebrochen, sagte Karl Huber.
      + Karl Huber ACCUSES Polen
    Polen habe das Recht nicht gebrochen, sagte Karl Huber.
      - Karl Huber ACCUSES Polen
    Polen hat das Recht gebrochen.
      - * ACCUSES *
    Die Forderung Polens wurde von der EU als unrealistisch bezeichnet.
      + Europäische Union ACCUSES Polen
    Karl Huber nannte die Vorwürfe der SPD absurd.
      + Karl Huber REJECTS SPD
      - Karl Huber ACCUSES SPD
    Karl Huber nannte die Vorwürfe der SPD berechtigt.
      - Karl Huber REJECTS SPD
    Karl Huber hält das Vorgehen Polens nicht für hinnehmbar.
      + Karl Huber ACCUSES Polen
    Karl Huber würdigte Anna Berger als „großen Teil der Welt, die wir kennen, und der Musik“.
      + Karl Huber SUPPORTS Anna Berger
    Karl Huber bezeichnete das Gespräch als offen.
      - Karl Huber ACCUSES *
    `,
    claims,
  );
});

describe('what is not decided', () => {
  sentences(
    `
    „Es wird sich zeigen, ob der Plan der SPD falsch ist“, sagte Karl Huber.
      - Karl Huber ACCUSES *
    `,
    claims,
  );
});

describe('demands in what somebody says', () => {
  sentences(
    `
    Der Iran müsse mit Angriffen rechnen, sagte Karl Huber.
      - Karl Huber DEMANDS *
    „Anna Berger muss mit der Kälte zurechtkommen“, sagte Karl Huber.
      - Karl Huber DEMANDS *
    Der Iran müsse die Anreicherung beenden, sagte Karl Huber.
      + Karl Huber DEMANDS Iran
    Karl Huber erklärte, die USA dürften nicht länger schweigen.
      + Karl Huber DEMANDS USA
    „Polen sollte das Gesetz ändern“, sagte Karl Huber.
      + Karl Huber DEMANDS Polen
    Karl Huber sagte: „Wenn das stimmt, sollte Polen handeln.“
      + Karl Huber DEMANDS Polen
    Das Bundesverfassungsgericht entschied, dass Siemens die Opfer entschädigen müsse.
      + Bundesverfassungsgericht DEMANDS Siemens
    Nach einem Plan der EU müssen Polen und Ungarn Zahlen vorlegen.
      + Europäische Union DEMANDS Polen
      + Europäische Union DEMANDS Ungarn
    Die ARD berichtete, Karl Huber solle durch den Handel reich geworden sein.
      - ARD DEMANDS *
    Für den Fall, dass Polen und Ungarn gehen sollten, gebe es keinen Plan, sagte Karl Huber.
      - Karl Huber DEMANDS *
    Karl Huber sagte, der Iran solle Israel angegriffen haben.
      - Karl Huber DEMANDS Iran
    Karl Huber sagte, die Zuschauer der ARD müssten das ertragen.
      - Karl Huber DEMANDS *
    Der Iran muss die Anreicherung beenden.
      - * DEMANDS *
    Wenn es nach Karl Huber geht, soll die SPD verzichten.
      + Karl Huber DEMANDS SPD
    Geht es nach Karl Huber, soll die SPD verzichten.
      + Karl Huber DEMANDS SPD
    Es geht nach Wien. Die SPD soll verzichten.
      - * DEMANDS SPD
    # who is called upon, and who has to
    Die SPD sei aufgefordert zu handeln, sagte Karl Huber.
      + Karl Huber DEMANDS SPD
    Die SPD habe zu handeln, sagte Karl Huber.
      + Karl Huber DEMANDS SPD
    Die SPD habe gehandelt, sagte Karl Huber.
      - Karl Huber DEMANDS *
    Die SPD sei gegründet, sagte Karl Huber.
      - Karl Huber DEMANDS *
    # what was not done is blamed
    Die CDU hätte die Bürger warnen müssen, sagte die SPD.
      + SPD ACCUSES CDU
      - SPD DEMANDS *
    Nach Meinung der SPD hätte die CDU das nicht tun dürfen.
      + SPD ACCUSES CDU
    Die CDU hätte gehen dürfen, sagte die SPD.
      - SPD ACCUSES *
    Die SPD fragte, ob die CDU hätte warnen müssen.
      - SPD ACCUSES *
    # a spokesman without a name speaks for others
    Der Iran müsse die Anreicherung beenden, sagte ein Sprecher der EU.
      + Europäische Union DEMANDS Iran
    „Der Iran hat das Abkommen verletzt“, sagte ein EU-Sprecher.
      + Europäische Union ACCUSES Iran
    Der Iran müsse die Anreicherung beenden, sagte der polnische Minister Karl Huber.
      + Karl Huber DEMANDS Iran
      - Polen DEMANDS Iran
    Beobachter sehen in dem Plan Polens einen Fehler.
      - * ACCUSES Polen
    Kritiker sehen in dem Plan Polens einen Fehler.
      + Kritiker ACCUSES Polen
    `,
    claims,
  );
});

describe('rows of misdeeds.tsv', () => {
  const rows = [...new Set(loadFrames().misdeeds.values())].flat();

  it.each(rows.map(({ example }) => [example]))('%s', (example) => {
    const inside = (open: string, close: string) =>
      example
        .slice(example.indexOf(open) + 1, example.indexOf(close))
        .split(' ')
        .at(-1);
    const { entities, relations } = document(example.replace(/[[\]{}]/g, ''));
    const name = (id: string) => entities.find((it) => it.id === id)?.name;
    const blames = relations.filter(({ type }) => type === 'ACCUSES').map(({ source, target }) => [name(source), name(target)]);
    expect(blames).toEqual([[inside('[', ']'), inside('{', '}')]]);
  });
});

describe('what only some words make a misdeed', () => {
  sentences(
    `
    Die CDU trage eine große Last, sagte die SPD.
      - SPD ACCUSES CDU
    Die CDU ist für das Scheitern verantwortlich.
      - * ACCUSES *
    Die CDU spiele mit dem Ball, sagte die SPD.
      - SPD ACCUSES CDU
    Die CDU trage keine Schuld am Scheitern, sagte die SPD.
      - SPD ACCUSES CDU
    # hearsay is told by somebody
    Karl Huber soll nach Angaben der SPD Schmiergeld angenommen haben.
      + SPD ACCUSES Karl Huber
    Karl Huber soll nach Angaben der SPD Schmiergeld annehmen.
      - SPD ACCUSES *
    `,
    claims,
  );
});

describe('whose view it is', () => {
  sentences(
    `
    Für die SPD ist das Gesetz der CDU ein Skandal.
      + SPD ACCUSES CDU
    # whom it endangers, and who gains by it
    Für Polen ist das Gesetz der CDU gefährlich. Für die FDP ist das Gesetz der SPD ein Erfolg.
      - Polen ACCUSES *
      - FDP SUPPORTS *
    `,
    claims,
  );
});
