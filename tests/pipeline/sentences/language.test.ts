/** Paragraphs in another language are left out with the reason; German ones never are, however odd. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/pipeline/index.js';
import { article } from '../../support/reading.js';

const skipped = (text: string): string[] =>
  extract(article(text))
    .coverage.skipped.filter(({ reason }) => reason === 'another language')
    .map(({ start, end }) => text.slice(start, end));

const FOREIGN: Record<string, string> = {
  English: 'The Polish foreign minister warned Norway on Friday that her country would not accept the plan.',
  French: 'La ministre polonaise des affaires étrangères a averti vendredi la Norvège que son pays ne l’accepterait pas.',
  Russian: 'Министр иностранных дел Польши предупредила Норвегию в пятницу.',
  Turkish: 'Polonya Dışişleri Bakanı cuma günü Norveç’i uyardı ve ülkesinin planı kabul etmeyeceğini söyledi.',
  Dutch: 'De Poolse minister van Buitenlandse Zaken waarschuwde Noorwegen vrijdag dat haar land het plan niet zou aanvaarden.',
  Danish: 'Den polske udenrigsminister advarede fredag Norge om, at hendes land ikke ville acceptere planen.',
  Spanish: 'La ministra polaca de Asuntos Exteriores advirtió el viernes a Noruega de que su país no aceptaría el plan.',
  Polish: 'Polska minister spraw zagranicznych ostrzegła w piątek Norwegię, że jej kraj nie zaakceptuje planu.',
  Arabic: 'حذرت وزيرة الخارجية البولندية النرويج يوم الجمعة.',
  Chinese: '波兰外长周五警告挪威，波兰不会接受这一计划。',
  'English in capitals': 'THE POLISH FOREIGN MINISTER WARNED NORWAY ON FRIDAY THAT HER COUNTRY WOULD NOT ACCEPT THE PLAN.',
};

describe('another language', () => {
  it.each(Object.entries(FOREIGN))('%s is left out, and nothing is made up', (_, text) => {
    expect(skipped(text)).toEqual([text]);
    expect(extract(article(text))).toMatchObject({ entities: [], relations: [], statements: [], coverage: { sentences: 0 } });
  });

  it('is left out by paragraphs', () => {
    const german = 'Polen warnte Norwegen am Freitag vor einem Angriff auf die Ukraine.';
    const english = FOREIGN.English ?? '';
    const { relations, sentences } = extract(article(`${german}\n\n${english}\n\n${german}`));
    expect(skipped(`${german}\n\n${english}\n\n${german}`)).toEqual([english]);
    expect(sentences).toHaveLength(2);
    expect(relations.length).toBeGreaterThan(0);
  });

  it('takes lines with it that are too short to tell', () => {
    expect(skipped(`Norway warned\n\n${FOREIGN.English}`)).toEqual(['Norway warned', FOREIGN.English]);
    expect(skipped('Polen warnt Norwegen\n\nDie Ministerin sagte am Freitag, dass sie nicht nach Oslo reisen werde.')).toEqual([]);
  });
});

const GERMAN: Record<string, string> = {
  'without umlauts': 'Die Aussenministerin draengte ueber die Haelfte ihrer Kollegen zu Gespraechen, die fuer beide moeglich waeren.',
  'with many names': 'Anna Berger, Jan Nowak, Ali Demir, Lena Olsen und John Miller trafen Karl Huber in Oslo, Wien, Graz und Linz.',
  'an English quotation': 'Sie sagte „We are not amused about it“, als sie gestern am späten Abend aus dem Saal kam.',
  'a list of results': 'Eintracht Frankfurt – Hansa Rostock 2 : 1 (1 : 0)',
  'a list of names': 'Anna Berger; Jan Nowak (Polen); Ali Demir; Lena Olsen; John Miller',
  'Swiss spelling': 'Der Minister weiss, dass die Strasse gross genug ist, und grüsst die Aussenpolitiker.',
  'old spelling': 'Der Kanzler wußte, daß der Beschluß am Schluß der Sitzung gefaßt worden war.',
  'in capitals': 'DIE MINISTERIN WARNTE NORWEGEN AM FREITAG VOR EINEM ANGRIFF AUF DIE UKRAINE.',
  'with soft hyphens': 'Die Mi\u00adnis\u00adte\u00adrin warn\u00adte Nor\u00adwe\u00adgen am Frei\u00adtag vor ei\u00adnem An\u00adgriff.',
  'in NFD': 'Über die Hälfte müsse natürlich zurück, hörte man später häufig.'.normalize('NFD'),
  'one word': 'Polen.',
};

it.each(Object.entries(GERMAN))('German %s is read', (_, text) => {
  expect(skipped(text)).toEqual([]);
  expect(extract(article(text)).sentences.length).toBeGreaterThan(0);
});
