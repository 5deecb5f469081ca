/** Offices and bodies: common nouns that name an entity only together with a country, an organisation or a person. */

import { EntityType } from '../../../model/vocabulary.js';
import { type Endings, endingsOf, hasLength, isElsewhere } from '../endings.js';
import type { Lexicon } from '../lexicon/index.js';
import { LONGEST_WORD } from '../words.js';
import type { Sex } from './people.js';
import { readTable, split } from './table.js';

export type OfficeKind = 'office' | 'rank' | 'title' | 'profession' | 'relative';

export type Office = {
  /** Masculine singular, the lemma. */
  readonly name: string;
  readonly feminine?: string;
  /** `country`, `party`, `organization`, `company`, `city`, `region`, `any`, `counterpart` (of the same office elsewhere), `same` (of whose the person is that it is told by: "Merkels Stellvertreter") or the key of the one entity that has it. */
  readonly level: string;
  /** Key of a body: Außenminister → `außenministerium`. */
  readonly body?: string;
  readonly unique: boolean;
  readonly kind: OfficeKind;
};

export type Body = {
  readonly key: string;
  readonly name: string;
  /** `country`: it stands for the country itself. */
  readonly type: 'Organization' | 'Group' | 'country';
  /** Key of the country it belongs to where the text names no other: "Bundesregierung". */
  readonly home?: string;
  readonly traits: readonly BodyTrait[];
};

/**
 * `owned`: only with what it belongs to ("das Amt" alone is an office somebody holds) · `local`: belongs to the town itself, also to a capital,
 * and lies there · `council`: is part of its town · `members`: a genitive is part of its name ("der Verband kommunaler Unternehmen") · `whose`: it is called with whose it is ("Fraktion der SPD").
 */
export type BodyTrait = 'owned' | 'local' | 'council' | 'members' | 'committee' | 'whose';

/** A term, and what stands before it in a compound: "Duma-Präsident", "Exminister", "Vizeaußenminister". */
export type Found<T> = { readonly term: T; readonly form: string; readonly modifier: string };

/** What a common noun is the head of: an event, an agreement, a group, a piece of equipment. */
export type Noun = { readonly name: string; readonly type: EntityType; readonly sort: string };

/** `u` where the form is both: "der Vorsitzende", "die Vorsitzende". */
export type OfficeFound = Found<Office> & { readonly sex: Sex };

const OFFICE_COLUMNS = ['office', 'feminine', 'level', 'body', 'unique', 'kind'] as const;
const BODY_COLUMNS = ['key', 'name', 'type', 'also', 'traits'] as const;
const TRAITS: readonly BodyTrait[] = ['owned', 'local', 'council', 'members', 'committee', 'whose'];
const SHORTEST_HEAD = 4;

/** Looks for a word that is listed, alone or as the head of a compound. `mayBe` is false where there is none for certain: it takes no look-up. */
export type HeadFinder<T> = { mayBe(word: string): boolean; find(word: string): T | null };

export function loadOffices(): HeadFinder<OfficeFound> {
  const forms = new Map<string, { term: Office; sex: Sex }>();
  for (const [name = '', feminine = '', level = '', body = '', unique = '', kind = ''] of readTable('offices.tsv', OFFICE_COLUMNS)) {
    const term: Office = {
      name,
      level,
      unique: unique === 'yes',
      kind: officeKind(kind),
      ...(feminine && { feminine }),
      ...(body && { body }),
    };
    for (const { form, sex } of officeForms(name, feminine)) if (!forms.has(form)) forms.set(form, { term, sex });
  }
  const known = headsOf(forms);
  return {
    mayBe: (word) => !isElsewhere(known.endings, word),
    find: (word) => {
      const found = withHead(known, word, SHORTEST_HEAD);
      return found && { term: found.term.term, sex: found.term.sex, form: found.form, modifier: found.modifier };
    },
  };
}

/** English by the German word in lower case. */
export function loadEnglishBodies(): ReadonlyMap<string, string> {
  return new Map(readTable('bodies-en.tsv', ['body', 'en']).map(([body = '', en = '']) => [body, en]));
}

export function loadBodies(): HeadFinder<Found<Body>> {
  const forms = new Map<string, Body>();
  const heads: { end: string; key: string; traits: Body['traits'] }[] = [];
  const alone = new Set<string>();
  for (const [key = '', name = '', type = '', also = '', has = ''] of readTable('bodies.tsv', BODY_COLUMNS)) {
    const traits = TRAITS.filter((trait) => has.split(' ').includes(trait));
    const body: Body = { key, name, type: type === 'country' || type === 'Group' ? type : 'Organization', traits };
    for (const cell of [name, ...split(also)]) {
      const [printed = '', home] = cell.split('=');
      const form = printed.replace(/\.$/, '');
      if (form !== printed) alone.add(form);
      // a longer word tells more than the name of its row: "das Gesundheitsamt" is a body by itself
      if (form.startsWith('*'))
        heads.push({ end: form.slice(1), key, traits: traits.filter((it) => it !== 'owned' || form === `*${key}`) });
      else
        for (const ending of ['', 's', 'es', 'n', 'en', 'e', 'er'])
          if (!forms.has(form + ending)) forms.set(form + ending, home ? { ...body, home: `country:${home}` } : body);
    }
  }
  const known = headsOf(forms);
  const isAlone = (form: string) =>
    BODY_ENDINGS.some((ending) => form.endsWith(ending) && alone.has(form.slice(0, form.length - ending.length)));
  const compounds = endingsOf(heads.flatMap(({ end }) => BODY_ENDINGS.map((ending) => end + ending)));
  const find = (word: string): Found<Body> | null => {
    const whole = withHead(known, word, 5);
    // "die Entführung" is no "Führung"
    const found = whole && whole.modifier !== '' && !word.includes('-') && isAlone(whole.form) ? null : whole;
    if (compounds(word) === 0) return found;
    const bare = BODY_ENDINGS.map((ending) => (word.endsWith(ending) ? word.slice(0, word.length - ending.length) : word));
    const lower = bare.map((form) => form.toLowerCase());
    for (const { end, key, traits } of heads) {
      const at = lower.findIndex((form) => form.endsWith(end));
      const whole = bare[at];
      // "Umweltministerium" is a body of its own, not the ministry; "Amt" alone is no body.
      if (whole === undefined || lower[at] === key || (found && found.term.key !== key)) continue;
      const hyphen = whole.lastIndexOf('-');
      const name = whole.slice(hyphen + 1);
      if (name.toLowerCase() === key) continue;
      return {
        term: { key: name.toLowerCase(), name, type: 'Organization', traits },
        form: name,
        modifier: whole.slice(0, Math.max(hyphen, 0)),
      };
    }
    return found;
  };
  return { mayBe: (word) => !isElsewhere(known.endings, word) || compounds(word) !== 0, find };
}

const BODY_ENDINGS = ['', 's', 'es', 'n', 'en', 'e'];

/** nouns.tsv; the same word may head several types ("Parade", "Tornado"), the first listed is given. */
export function loadNouns(divides: Lexicon['divides']): HeadFinder<Found<Noun>> {
  const forms = new Map<string, Noun>();
  for (const [typeName = '', sort = '', nouns = ''] of readTable('nouns.tsv', ['type', 'sort', 'nouns'])) {
    const type = EntityType.parse(typeName);
    for (const name of split(nouns)) {
      const noun: Noun = { name, type, sort };
      for (const ending of NOUN_ENDINGS) if (!forms.has(name + ending)) forms.set(name + ending, noun);
    }
  }
  // a head of four letters counts behind a long first part: "Bürgermeisterwahl", not "Auswahl"
  const known = headsOf(forms);
  return {
    mayBe: (word) => !isElsewhere(known.endings, word),
    find: (word) => {
      const fits = (at: number, { name }: Noun) => divides(word, at, name);
      return withHead(known, word, 5, fits) ?? (word.length > 9 ? withHead(known, word, 4, fits) : null);
    },
  };
}

const NOUN_ENDINGS = ['', 's', 'es', 'n', 'en', 'e'];

function officeKind(text: string): OfficeKind {
  return text === 'rank' || text === 'title' || text === 'profession' || text === 'relative' ? text : 'office';
}

function officeForms(name: string, feminine: string): { form: string; sex: Sex }[] {
  const stem = name.slice(0, -1);
  // "Vorsitzender", "Abgeordneter", "Beamter" decline as adjectives.
  if (feminine === stem)
    return ['', 'n', 'm', 'r'].map((ending) => ({ form: stem + ending, sex: ending === '' || ending === 'n' ? 'u' : 'm' }));
  const weak = name.endsWith('amter') ? [stem, `${stem}n`, `${stem}m`] : [];
  const masculine = [name, ...weak, ...ENDINGS.map((ending) => name + ending), ...umlautPlural(name)];
  const women = feminine === '' ? [] : feminine.endsWith('in') ? [feminine, `${feminine}nen`] : [feminine];
  return [...women.map((form) => ({ form, sex: 'f' as const })), ...masculine.map((form) => ({ form, sex: 'm' as const }))];
}

const ENDINGS = ['s', 'es', 'en', 'n', 'e', 'er', 'ern'];

function umlautPlural(name: string): string[] {
  if (/anwalt$/i.test(name))
    return [name.replace(/anwalt$/, 'anwälte'), name.replace(/anwalt$/, 'anwälten'), name.replace(/^Anwalt$/, 'Anwälte')];
  if (/rat$/.test(name)) return [name.replace(/rat$/, 'räte'), name.replace(/rat$/, 'räten')];
  if (/general$/i.test(name)) return [name.replace(/general$/, 'generäle'), name.replace(/^General$/, 'Generäle')];
  return [];
}

type Heads<T> = { forms: ReadonlyMap<string, T>; endings: Endings };

function headsOf<T>(forms: ReadonlyMap<string, T>): Heads<T> {
  return { forms, endings: endingsOf(forms.keys()) };
}

/** The longest known head of a compound; a word that is known itself has no modifier. */
function withHead<T>(
  { forms, endings }: Heads<T>,
  word: string,
  shortest: number,
  fits: (at: number, term: T) => boolean = () => true,
): Found<T> | null {
  const whole = forms.get(word);
  if (whole !== undefined) return { term: whole, form: word, modifier: '' };
  const lengths = word.length > LONGEST_WORD ? 0 : endings(word);
  if (lengths === 0) return null;
  for (let at = 1; at <= word.length - shortest; at++) {
    const hyphen = word[at - 1] === '-';
    if ((!hyphen && at < 2) || !hasLength(lengths, word.length - at)) continue;
    const head = word.slice(at);
    const form = hyphen ? head : head.charAt(0).toUpperCase() + head.slice(1);
    const term = forms.get(form);
    if (term !== undefined && (hyphen || fits(at, term))) return { term, form, modifier: word.slice(0, hyphen ? at - 1 : at) };
  }
  return null;
}
