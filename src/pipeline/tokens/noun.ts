/** What a word says as the noun of a group, looked up once for each form, and only when it is asked for. */

import type { SpeechWord } from '../../lang/de/frames/index.js';
import type { German } from '../../lang/de/index.js';
import type { Reading } from '../../lang/de/lexicon/types.js';
import type { Body, Found, NameReading, OfficeFound } from '../../lang/de/names/index.js';
import type { NounClass } from '../../lang/de/nouns.js';
import type { EntityType } from '../../model/vocabulary.js';
import type { Token } from './token.js';

export type NounSense = {
  /** Nothing of what follows but `oneself`, `citizen`, `measure`, `state`, `hyphened`, `saying` and `opening`: as most nouns, it means no entity. */
  readonly empty: boolean;
  /** "Ost" of "Osten" */
  readonly direction: string | null;
  /** "Westen" */
  readonly actor: boolean;
  /** What several of them may be: "beide Länder". */
  readonly several: readonly EntityType[];
  readonly ofLemma: NounClass | null;
  /** By the form itself, where its lemma says nothing: right for a plural only. "des Gerichts" is no "Gerichte". */
  readonly ofForm: NounClass | null;
  readonly body: Found<Body> | null;
  readonly office: OfficeFound | null;
  readonly demonyms: readonly NameReading[];
  /** "45-Jähriger" */
  readonly aged: boolean;
  /** "Angeklagter": one to whom happened what the text told */
  readonly undergone: boolean;
  /** "Gegner": does not act for whom it belongs to */
  readonly oneself: boolean;
  /** "Bürger": does not act for the country it belongs to */
  readonly citizen: boolean;
  /** "Tausende": counts the noun behind it */
  readonly measure: boolean;
  /** "Staaten": some of them do not act for all, as members of a troop do */
  readonly state: boolean;
  readonly hyphened: boolean;
  /** What it says as a noun of saying: "Forderung". */
  readonly saying: SpeechWord | null;
  /** The name that a compound without a hyphen begins with: "Afghanistankrieg". */
  readonly opening: NameReading | null;
};

/** "45-jährige", "45-Jähriger": the years are its first group. */
export const AGED = /^(\p{Nd}+)-?[Jj]ährige[rnms]?$/u;
const NONE: readonly NameReading[] = [];

export function nounSense(token: Token, german: German): NounSense {
  const { use } = token;
  use.noun ??= lookUp(token, german);
  return use.noun;
}

function lookUp(token: Token, german: German): NounSense {
  const { text, lemma, naming } = token;
  const { nouns, names } = german;
  const direction = nouns.directions.get(lemma) ?? null;
  const actor = nouns.actors.has(lemma);
  const listed = names.body(text);
  const sense = nouns.find(lemma);
  // "Königsfamilie" is listed as a body, and a family too
  const ofLemma = sense?.type === 'Group' && listed?.form === lemma && sense.head !== lemma ? null : sense;
  const several = nouns.several(lemma, ofLemma);
  const ofForm = ofLemma === null && text !== lemma ? nouns.find(text) : null;
  const told = ofLemma?.type === 'Group' ? null : listed;
  // "der Botschafter" is no plural of "Botschaft"
  const body = told && naming.office?.term.name === told.form && told.term.name !== told.form ? null : told;
  const office = naming.office !== null && !isEvent(lemma, german) ? naming.office : null;
  const demonyms = naming.opens ? names.countryByDemonym(text) : NONE;
  const aged = text.includes('ährige') && AGED.test(text);
  const undergone = nouns.isUndergone(text);
  const known =
    undergone || direction !== null || actor || ofLemma !== null || ofForm !== null || body !== null || naming.office !== null || aged;
  const hyphened = /[-‐‑]/.test(text);
  return {
    empty: !known && several.length === 0 && demonyms.length === 0,
    direction,
    actor,
    several,
    ofLemma,
    ofForm,
    body,
    office,
    demonyms,
    aged,
    undergone,
    oneself: nouns.isOneself(lemma),
    citizen: nouns.isCitizen(lemma),
    measure: german.syntax.isMeasure(token.lower),
    state: body === null && several.includes('Country'),
    hyphened,
    saying: sayingOf(token.readings, german),
    opening: hyphened ? null : openingOf(token, german),
  };
}

/** "US-Forderung" as "Forderung". */
function sayingOf(readings: readonly Reading[], { frames }: German): SpeechWord | null {
  for (const { lemma } of readings) {
    const hyphen = lemma.lastIndexOf('-');
    const word = (frames.speech.get(lemma) ?? (hyphen < 0 ? undefined : frames.speech.get(lemma.slice(hyphen + 1))))?.[0];
    if (word) return word;
  }
  return null;
}

/** "die Premiere" is no "Premier". */
function isEvent(lemma: string, { names }: German): boolean {
  const noun = names.noun(lemma);
  return noun?.modifier === '' && noun.term.type === 'Event';
}

function openingOf({ kind, capital, text, analysis }: Token, { names }: German): NameReading | null {
  const first = analysis.parts[0];
  if (kind !== 'word' || !capital || first === undefined || first.length < 4 || !text.startsWith(first)) return null;
  const readings = names.match([first], 0)?.readings ?? NONE;
  return readings.find((it) => it.kind === 'name' && (it.type === 'Country' || (it.type === 'Organization' && first.length > 5))) ?? null;
}
