#!/usr/bin/env node
// Makes first-names.tsv and family-names.tsv from the name lists of @faker-js/faker (MIT).
// Usage: node scripts/derive-person-names.mjs PATH_OF_FAKER_PACKAGE OUT_FOLDER
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [packagePath, outFolder] = process.argv.slice(2);
if (!packagePath || !outFolder) {
  console.error('usage: derive-person-names.mjs PATH_OF_FAKER_PACKAGE OUT_FOLDER');
  process.exit(1);
}
const { allLocales } = await import(pathToFileURL(`${packagePath}/dist/index.js`).href);

// Locales in Latin letters, and Cyrillic ones that are written anew as German newspapers do.
const LATIN =
  'de de_AT de_CH en en_AU en_GH en_NG es es_MX fr fr_CH fr_SN it pl cs_CZ sk sl_SI hr sr_RS_latin hu ro pt_BR pt_PT nl nl_BE da sv nb_NO fi tr lv az'.split(
    ' ',
  );
const CYRILLIC = ['ru', 'uk'];
// prettier-ignore
const LETTERS = {
  а: 'a',
  б: 'b',
  в: 'w',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'je',
  ж: 'sch',
  з: 's',
  и: 'i',
  і: 'i',
  ї: 'ji',
  й: 'j',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'ch',
  ц: 'z',
  ч: 'tsch',
  ш: 'sch',
  щ: 'schtsch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'ju',
  я: 'ja',
};
const UKRAINIAN = { г: 'h', и: 'y' };

function german(name, locale) {
  const map = locale === 'uk' ? { ...LETTERS, ...UKRAINIAN } : LETTERS;
  const lower = name.toLowerCase();
  let out = '';
  for (let i = 0; i < lower.length; i++) {
    const [previous, letter, next] = [lower[i - 1], lower[i], lower[i + 1]];
    if (letter === '’' || letter === "'") continue;
    if (letter === 'с' && previous && 'аеёиоуыэюяі'.includes(previous) && next && 'аеёиоуыэюяі'.includes(next)) out += 'ss';
    else if (letter === 'е' && locale === 'ru' && (!previous || 'аеёиоуыэюяьъ'.includes(previous))) out += 'je';
    else if (letter === 'ё') out += 'жшщч'.includes(previous) ? 'o' : 'jo';
    else out += map[letter] ?? letter;
  }
  return out.replace(/(^|-)\p{Ll}/gu, (start) => start.toUpperCase()).replace(/ij$/, locale === 'ru' ? 'i' : 'ij');
}

const usable = (name) => /^\p{Lu}[\p{Ll}'’]+(?:-\p{Lu}\p{Ll}+)?$/u.test(name) && /^\p{Script=Latin}/u.test(name) && name.length > 2;
const first = new Map();
const family = new Set();
const mark = (name, sex) => {
  if (usable(name)) first.set(name, first.has(name) && first.get(name) !== sex ? 'u' : sex);
};
for (const locale of [...LATIN, ...CYRILLIC]) {
  const person = allLocales[locale]?.person ?? {};
  const write = CYRILLIC.includes(locale) ? (name) => german(name, locale) : (name) => name;
  for (const name of person.first_name?.male ?? []) mark(write(name), 'm');
  for (const name of person.first_name?.female ?? []) mark(write(name), 'f');
  for (const list of Object.values(person.last_name ?? {})) for (const name of list ?? []) if (usable(write(name))) family.add(write(name));
}
const sorted = (names) => [...names].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
writeFileSync(
  `${outFolder}/first-names.tsv`,
  `# First names with the sex of their bearers: m, f, u (both). Made by scripts/derive-person-names.mjs; names written by hand stand in first-names-more.tsv.\nname\tsex\n${sorted(
    first.keys(),
  )
    .map((name) => `${name}\t${first.get(name)}`)
    .join('\n')}\n`,
);
writeFileSync(
  `${outFolder}/family-names.tsv`,
  `# Family names common in many countries, as an aid to recognise people. Made by scripts/derive-person-names.mjs.\nname\n${sorted(family).join('\n')}\n`,
);
console.log(`${first.size} first names, ${family.size} family names`);
