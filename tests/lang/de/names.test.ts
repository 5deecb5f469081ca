import { describe, expect, test } from 'vitest';
import { loadNames } from '../../../src/lang/de/names/index.js';

const names = loadNames();

/** All names in a phrase, longest first from the left: `words → key/kind`. */
function read(phrase: string): string[] {
  const words = phrase.split(' ');
  const found: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const match = names.match(words, at);
    if (!match) continue;
    found.push(...match.readings.map((reading) => `${words.slice(at, at + match.length).join(' ')} → ${reading.key}/${reading.kind}`));
    at += match.length - 1;
  }
  return found;
}

describe('names in a phrase', () => {
  test.each([
    ['der Präsident Russlands', 'Russlands → country:RU/name'],
    ['die Regierung der Vereinigten Staaten', 'Vereinigten Staaten → country:US/name'],
    ['im Iran', 'Iran → country:IR/name'],
    ['in der Ukraine', 'Ukraine → country:UA/name'],
    ['der russische Außenminister', 'russische → country:RU/adjective'],
    ['ein britischer Diplomat', 'britischer → country:GB/adjective'],
    ['US-amerikanischen Truppen', 'US-amerikanischen → country:US/adjective'],
    ['die Russen', 'Russen → country:RU/demonym'],
    ['eine Französin', 'Französin → country:FR/demonym'],
    ['den Israelis', 'Israelis → country:IL/demonym'],
    ['der Deutsche', 'Deutsche → country:DE/adjective', 'Deutsche → country:DE/demonym'],
    ['aus Moskau', 'Moskau → place:moskau/name', 'Moskau → country:RU/capital'],
    ['die Moskauer Führung', 'Moskauer → place:moskau/adjective', 'Moskauer → country:RU/capital'],
    ['der Kreml', 'Kreml → country:RU/seat', 'Kreml → seat:kreml/name'],
    ['ein Sprecher des Weißen Hauses', 'Weißen Hauses → country:US/seat', 'Weißen Hauses → seat:weisses-haus/name'],
    ['das Pentagon', 'Pentagon → body:verteidigungsministerium:US/name'],
    ['der Vereinten Nationen', 'Vereinten Nationen → org:un/name'],
    ['in der Europäischen Union', 'Europäischen Union → org:eu/name'],
    ['des Internationalen Währungsfonds', 'Internationalen Währungsfonds → org:iwf/name'],
    ['des Sicherheitsrates der Vereinten Nationen', 'Sicherheitsrates der Vereinten Nationen → org:un-sicherheitsrat/name'],
    ['die New York Times', 'New York Times → org:nyt/name'],
    ['in New York', 'New York → place:new-york/name'],
    ['des Deutschen Bundestages', 'Deutschen Bundestages → body:parlament:DE/name'],
    ['Genfer Gespräche', 'Genfer → place:genf/adjective'],
    ['Münchner Polizei', 'Münchner → place:muenchen/adjective'],
    ['die bayerische Landesregierung', 'bayerische → place:bayern/adjective'],
    ['am Schwarzen Meer', 'Schwarzen Meer → place:schwarzes-meer/name'],
    ['des Minsker Abkommens', 'Minsker Abkommens → agreement:minsker-abkommen/name'],
    ['nach dem Zweiten Weltkrieg', 'Zweiten Weltkrieg → event:zweiter-weltkrieg/name'],
    ['das System S-400', 'S-400 → equipment:s-400/name'],
    ['in Polen', 'Polen → country:PL/name', 'Polen → country:PL/demonym'],
    ['im Kongo', 'Kongo → country:CD/name', 'Kongo → country:CG/name'],
    ['in Luxemburg', 'Luxemburg → country:LU/name', 'Luxemburg → place:luxemburg/name', 'Luxemburg → country:LU/capital'],
    ['die russisch-ukrainische Grenze', 'russisch-ukrainische → country:RU/adjective', 'russisch-ukrainische → country:UA/adjective'],
  ])('%s', (phrase, ...expected) => {
    expect(read(phrase).sort()).toEqual(expected.sort());
  });

  test.each([
    ['a language', 'auf Russisch und Deutsch'],
    ['a first name that looks like a genitive', 'Nils sagte'],
    ['a word that only begins like a name', 'Iranistik und Polenta'],
    ['a name cut short', 'die Vereinten'],
    ['an adjective of no place', 'die politische, malerische und tierische Frage'],
  ])('nothing in %s', (_, phrase) => {
    expect(read(phrase)).toEqual([]);
  });

  test('a name that is a word as well is marked, a plain name is not', () => {
    expect(names.match(['Essen'], 0)?.readings[0]?.ambiguousWithNoun).toBe(true);
    expect(names.match(['Leipzig'], 0)?.readings[0]?.ambiguousWithNoun).toBeUndefined();
    expect(names.isAlsoWord('Koch')).toBe(true);
    expect(names.isAlsoWord('Lawrow')).toBe(false);
  });

  test('an adjective of a part of a country says so', () => {
    expect(names.countryByAdjective('nordirakischen')).toMatchObject([{ key: 'country:IQ', partial: true }]);
    expect(names.countryByAdjective('irakischen')[0]?.partial).toBeUndefined();
  });
});

describe('countries', () => {
  test('have their capitals', () => {
    expect(names.country('country:UA')).toMatchObject({ name: 'Ukraine', nameEn: 'Ukraine', article: 'die', capitals: ['place:kiew'] });
    expect(names.country('country:ZA')?.capitals).toEqual(['place:pretoria', 'place:kapstadt']);
  });

  test.each([
    ['Kyjiw', 'country:UA'],
    ['Londons', 'country:GB'],
    ['Teheran', 'country:IR'],
  ])('%s stands for %s', (form, key) => {
    expect(names.capitalOf(form).map((reading) => reading.key)).toEqual([key]);
  });
});

describe('offices', () => {
  test.each([
    ['Außenminister', 'Außenminister', 'm', ''],
    ['Außenministerin', 'Außenminister', 'f', ''],
    ['US-Außenministers', 'Außenminister', 'm', 'US'],
    ['Duma-Präsident', 'Präsident', 'm', 'Duma'],
    ['Bundesaußenminister', 'Außenminister', 'm', 'Bundes'],
    ['Ministerpräsidenten', 'Ministerpräsident', 'm', ''],
    ['NATO-Generalsekretär', 'Generalsekretär', 'm', 'NATO'],
    ['Vorsitzender', 'Vorsitzender', 'm', ''],
    ['CDU-Vorsitzenden', 'Vorsitzender', 'u', 'CDU'],
    ['Vorsitzende', 'Vorsitzender', 'u', ''],
    ['Beamten', 'Beamter', 'm', ''],
    ['Beamtin', 'Beamter', 'f', ''],
    ['Abgeordneten', 'Abgeordneter', 'u', ''],
    ['Staatsanwälte', 'Staatsanwalt', 'm', ''],
  ])('%s', (word, name, sex, modifier) => {
    const found = names.office(word);
    expect(found && [found.term.name, found.sex, found.modifier]).toEqual([name, sex, modifier]);
  });

  test('know their level and body', () => {
    expect(names.office('Verteidigungsminister')?.term).toMatchObject({ level: 'country', body: 'verteidigungsministerium', unique: true });
    expect(names.office('Experte')?.term.kind).toBe('profession');
    expect(names.office('Oberst')?.term.kind).toBe('rank');
  });

  test.each(['Fenster', 'Abkommen', 'Krise', 'Zeitung'])('%s is none', (word) => {
    expect(names.office(word)).toBeNull();
  });
});

describe('bodies and heads of descriptions', () => {
  test.each([
    ['Außenministerium', 'außenministerium', 'Organization'],
    ['Umweltministeriums', 'umweltministerium', 'Organization'],
    ['Bundesregierung', 'regierung', 'country'],
    ['Armee', 'streitkräfte', 'Organization'],
    ['Geheimdienstes', 'geheimdienst', 'Organization'],
    ['Parlaments', 'parlament', 'Organization'],
    ['Aufsichtsbehörde', 'aufsichtsbehörde', 'Organization'],
    ['Landgerichts', 'landgericht', 'Organization'],
    ['Behörde', 'behörde', 'Organization'],
    ['Untersuchungsausschusses', 'untersuchungsausschuss', 'Organization'],
    ['Ministerium', 'ministerium', 'Organization'],
  ])('body %s', (word, key, type) => {
    expect(names.body(word)?.term).toMatchObject({ key, type });
  });

  test.each([
    ['Krisentreffen', 'Event'],
    ['NATO-Truppen', 'Group'],
    ['Separatisten', 'Group'],
    ['Freihandelsabkommen', 'Agreement'],
    ['Mittelstreckenraketen', 'Equipment'],
  ])('%s heads a description of %s', (word, type) => {
    expect(names.noun(word)?.term.type).toBe(type);
  });

  test('the federal government is Germany where no other country is named', () => {
    expect(names.body('Bundesregierung')?.term).toMatchObject({ type: 'country', home: 'country:DE' });
    expect(names.body('Regierung')?.term.home).toBeUndefined();
  });

  test('a table is neither', () => {
    expect(names.body('Tisch')).toBeNull();
    expect(names.noun('Tisch')).toBeNull();
  });
});

describe("people's names", () => {
  test.each([
    ['Sergej', 'm'],
    ['Angela', 'f'],
    ['Recep', 'm'],
    ['Wjatscheslaw', 'm'],
    ['Angelas', 'f'],
    ['Hans-Joachim', 'm'],
    ['Jürgen', 'm'],
  ])('%s', (word, sex) => {
    expect(names.firstName(word)).toBe(sex);
  });

  test('family names and particles', () => {
    expect(names.isFamilyName('Schmidt')).toBe(true);
    expect(names.isFamilyName('Lawrows')).toBe(true);
    expect(names.isParticle('von')).toBe(true);
    expect(names.isParticle('bin')).toBe(true);
    expect(names.isParticle('und')).toBe(false);
    expect(names.firstName('Außenminister')).toBeNull();
  });
});
