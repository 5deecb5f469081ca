import { describe, expect, it } from 'vitest';
import { german } from '../../../src/lang/de/index.js';
import { readSentences } from '../../../src/pipeline/sentences/index.js';
import { sentences } from '../../support/table.js';

const split = (text: string) => readSentences(text, german()).sentences.map(({ start, end }) => text.slice(start, end));

describe('a sentence ends', () => {
  sentences(
    `
    Die Wahl ist vorbei. Der Präsident dankte.
      = Die Wahl ist vorbei.
      = Der Präsident dankte.
    Kommt der Minister? Niemand weiß es! Er schweigt.
      = Kommt der Minister?
      = Niemand weiß es!
      = Er schweigt.
    Das Ergebnis steht noch aus … Die Auszählung läuft.
      = Das Ergebnis steht noch aus …
      = Die Auszählung läuft.
    Die Stadt zahlt 3 Mio. Der Rest kommt vom Land.
      = Die Stadt zahlt 3 Mio.
      = Der Rest kommt vom Land.
    Sie sprachen über Zölle, Quoten usw. Eine Einigung blieb aus.
      = Sie sprachen über Zölle, Quoten usw.
      = Eine Einigung blieb aus.
    Die Firma gehört der Hansen Inc. Der Kurs fiel.
      = Die Firma gehört der Hansen Inc.
      = Der Kurs fiel.
    Er lebt in den U.S.A. Die Behörden suchen ihn.
      = Er lebt in den U.S.A.
      = Die Behörden suchen ihn.
    Die Truppen rückten 1944 ein. Die Stadt fiel.
      = Die Truppen rückten 1944 ein.
      = Die Stadt fiel.
    Die Rakete flog 300 m. Der Test misslang.
      = Die Rakete flog 300 m.
      = Der Test misslang.
      ! a unit of one letter is taken for an initial
    Das Treffen war am 3. Es endete ohne Ergebnis.
      = Das Treffen war am 3.
      = Es endete ohne Ergebnis.
    „Wir gehen nicht.“ Danach verließ er den Saal.
      = „Wir gehen nicht.“
      = Danach verließ er den Saal.
    (Das Gericht sah das anders.) Der Anwalt legt Berufung ein.
      = (Das Gericht sah das anders.)
      = Der Anwalt legt Berufung ein.
    Erste Meldung ohne Punkt¶Zweite Meldung ohne Punkt
      = Erste Meldung ohne Punkt
      = Zweite Meldung ohne Punkt
    # somebody forgot the blank
    „Das ist gut“, sagte Berger.Als Erster ging Huber.
      = „Das ist gut“, sagte Berger.
      = Als Erster ging Huber.
    Das Netz ist gut.Ist die Armee bereit?
      = Das Netz ist gut.
      = Ist die Armee bereit?
    „Das ist so.“Die Opposition widersprach.
      = „Das ist so.“
      = Die Opposition widersprach.
    Der Pilot schwieg.„Nein“, sagte sie.
      = Der Pilot schwieg.
      = „Nein“, sagte sie.
    Polen stimmt zu.¶¶   Ungarn lehnt ab.
      = Polen stimmt zu.
      = Ungarn lehnt ab.
    `,
    split,
  );
});

describe('a sentence goes on', () => {
  sentences(
    `
    # abbreviations
    Dr. Huber und Prof. Berger reisten nach St. Gallen.
      = Dr. Huber und Prof. Berger reisten nach St. Gallen.
    Die Kosten, z. B. für Strom, steigen, d. h. um 3 Prozent.
      = Die Kosten, z. B. für Strom, steigen, d. h. um 3 Prozent.
    Prof.Dr. Huber und Prof.Dr.Berger kamen.
      = Prof.Dr. Huber und Prof.Dr.Berger kamen.
    # addresses
    Das steht auf www.Beispiel.de und Bild-Zeitung@Beispiel.Org.
      = Das steht auf www.Beispiel.de und Bild-Zeitung@Beispiel.Org.
    Die Kosten, z.B. Strom, steigen.
      = Die Kosten, z.B. Strom, steigen.
    Etwa 20 Mio. Euro und 3 Mrd. Dollar fehlen.
      = Etwa 20 Mio. Euro und 3 Mrd. Dollar fehlen.
    Die sog. Volksrepublik bzw. Nr. 5 der Liste fehlt.
      = Die sog. Volksrepublik bzw. Nr. 5 der Liste fehlt.
    Das gilt nach Art. 5 Abs. 2 der Charta.
      = Das gilt nach Art. 5 Abs. 2 der Charta.
    Rom wurde 753 v. Chr. gegründet.
      = Rom wurde 753 v. Chr. gegründet.
    Der Vertrag von 1990 ff. Auflage ist vergriffen.
      + Der Vertrag von 1990 ff. Auflage ist vergriffen.
      ! an abbreviation that is not listed
    # ordinals and dates
    Am 21. Januar tagte der Rat.
      = Am 21. Januar tagte der Rat.
    Der 2. Weltkrieg und das 20. Jahrhundert prägten ihn.
      = Der 2. Weltkrieg und das 20. Jahrhundert prägten ihn.
    Am 3. und 4. März sowie am 5. 6. tagte der Rat.
      = Am 3. und 4. März sowie am 5. 6. tagte der Rat.
    Am 12.03.2021 um 11.30 Uhr begann das Treffen.
      = Am 12.03.2021 um 11.30 Uhr begann das Treffen.
    Papst Benedikt XVI. besuchte Köln.
      = Papst Benedikt XVI. besuchte Köln.
    Papst Johannes Paul II. Nachfolger wurde gewählt.
      = Papst Johannes Paul II. Nachfolger wurde gewählt.
    # initials
    Der Autor J. K. Miller und George W. Bush trafen sich.
      = Der Autor J. K. Miller und George W. Bush trafen sich.
    Die U.S. Navy zog ab.
      = Die U.S. Navy zog ab.
    # marks inside
    „Halt!“, rief der Soldat.
      = „Halt!“, rief der Soldat.
    „Warum nicht?“ fragte der Abgeordnete.
      = „Warum nicht?“ fragte der Abgeordnete.
    Das Portal Yahoo! meldete Verluste.
      = Das Portal Yahoo! meldete Verluste.
    Die Lage sei ... schwierig.
      = Die Lage sei ... schwierig.
    Die Band Wir sind Helden (gegr. 2000) spielt.
      = Die Band Wir sind Helden (gegr. 2000) spielt.
      ! an abbreviation that is not listed
    # dashes
    Der Minister – er kam spät – schwieg.
      = Der Minister – er kam spät – schwieg.
    Moskau/Genf – Die Außenminister trafen sich.
      = Moskau/Genf – Die Außenminister trafen sich.
    # no full stop
    Regierung kündigt Reform an
      = Regierung kündigt Reform an
    `,
    split,
  );
});

describe('quotations over several sentences', () => {
  sentences(
    `
    „Das war falsch. Wir werden das ändern“, sagte Huber.
      = „Das war falsch.
      = Wir werden das ändern“, sagte Huber.
    Er sagte: „Wir bleiben. Wir kämpfen.“ Dann ging er.
      = Er sagte: „Wir bleiben.
      = Wir kämpfen.“
      = Dann ging er.
    Er sagte: "Wir bleiben." "Niemals", rief sie.
      = Er sagte: "Wir bleiben."
      = "Niemals", rief sie.
    `,
    split,
  );
});

describe('what is too long for a sentence', () => {
  it.each([
    ['with commas', 'der Minister warnte Polen, '.repeat(1_000)],
    ['without a comma', 'Minister '.repeat(3_000)],
    ['one word, then others', `${'x'.repeat(9_000)} traf Polen. Er ging.`],
  ])('is cut at a blank, and nothing is lost: %s', (_, text) => {
    const parts = split(text);
    expect(parts.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    expect(parts.filter((part) => part.length > 3_000 && part.includes(' '))).toEqual([]);
    expect(parts.filter((part) => part !== part.trim() || part === '')).toEqual([]);
  });

  it('is far longer than any that is printed', () => {
    const text = `Der Minister, ${'der gestern in Wien mit den Vertretern der Länder sprach, '.repeat(40)}schwieg.`;
    expect(split(text)).toEqual([text]);
  });
});
