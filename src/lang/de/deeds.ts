/** What is done to somebody, and who is meant where only that they do it is told. */
import { z } from 'zod';
import { readYaml } from './data.js';

export type Deeds = {
  /** Lemmas of what harms whom the genitive tells: "Abschaffung der NATO" */
  harmed: ReadonlySet<string>;
  /** Lemmas of what is good for whom the genitive tells: "Aufnahme der Ukraine" */
  favoured: ReadonlySet<string>;
  /** Lemmas of verbs whose participle tells who does what its noun names: "die von der EU verhängten Sanktionen" */
  doneBy: ReadonlySet<string>;
  /** Lemmas of what is done to whoever stands behind "an": "Verrat an den Wählern" */
  upon: ReadonlySet<string>;
  /** Lemmas of what else may mean an attack that was told before: "die Tat" */
  crimes: ReadonlySet<string>;
  /** Lemmas of verbs of whose subject nothing else need be told: "Tausende demonstrierten" */
  protesting: ReadonlySet<string>;
  /** Lemmas of words that mean whoever was told to be at the event that was told last. */
  attending: ReadonlySet<string>;
  /** Lemmas of words for any people: "Tausende", "Mensch" */
  crowds: ReadonlySet<string>;
  /** Lemmas of what is done by the parliament in which it is done: "wurde im Bundestag abgelehnt" */
  voted: ReadonlySet<string>;
  /** Lemmas of words for a part or a number of what the genitive or "von" tells: "ein Teil der Hilfe" */
  portions: ReadonlySet<string>;
  /** Lemmas of what somebody has or leads where it is his: "sein Unternehmen" */
  ownFirms: ReadonlySet<string>;
  /** Lemmas of calls by phone, and adverbs that tell one */
  calls: ReadonlySet<string>;
  phoned: ReadonlySet<string>;
  /** The case in which a verb has whom it is said to, by its lemma */
  addressing: ReadonlyMap<string, 'acc' | 'dat'>;
  /** What those who protest are called. */
  demonstrators: { key: string; name: string };
  /** What those are called who protest against others' protest. */
  counter: { key: string; name: string };
  /** Lemmas of what else is a protest, though no event of that sort by itself. */
  marches: ReadonlySet<string>;
  /** Lemmas of verbs of who comes home */
  returning: ReadonlySet<string>;
  /** Lemmas of verbs of who is at home where it is done */
  hosting: ReadonlySet<string>;
  /** Lemmas that tell who comes into another's office: verbs by how they take him, nouns for that and for who does */
  succession: Readonly<Record<'replaces' | 'follows' | 'takes' | 'office' | 'who' | 'none' | 'instead' | 'place', ReadonlySet<string>>>;
  /** Lemmas of words that mean whoever was told to protest. */
  protesters: ReadonlySet<string>;
};

const words = z.array(z.string());
const called = z.strictObject({ key: z.string(), name: z.string() });
const File = z.strictObject({
  harmed: words,
  favoured: words,
  done_by: words,
  upon: words,
  crimes: words,
  portions: words,
  own_firms: words,
  calls: words,
  phoned: words,
  addressing: z.strictObject({ acc: words, dat: words }),
  protesting: words,
  demonstrators: called,
  counter: called,
  marches: words,
  protesters: words,
  attending: words,
  crowds: words,
  voted: words,
  returning: words,
  hosting: words,
  succession: z.strictObject({
    replaces: words,
    follows: words,
    takes: words,
    office: words,
    who: words,
    none: words,
    instead: words,
    place: words,
  }),
});

export function loadDeeds(): Deeds {
  const file = readYaml('deeds.yaml', File);
  return {
    harmed: new Set(file.harmed),
    favoured: new Set(file.favoured),
    doneBy: new Set(file.done_by),
    portions: new Set(file.portions),
    ownFirms: new Set(file.own_firms),
    calls: new Set(file.calls),
    phoned: new Set(file.phoned),
    addressing: new Map((['acc', 'dat'] as const).flatMap((slot) => file.addressing[slot].map((lemma) => [lemma, slot] as const))),
    upon: new Set(file.upon),
    crimes: new Set(file.crimes),
    protesting: new Set(file.protesting),
    crowds: new Set(file.crowds),
    voted: new Set(file.voted),
    returning: new Set(file.returning),
    hosting: new Set(file.hosting),
    succession: {
      replaces: new Set(file.succession.replaces),
      follows: new Set(file.succession.follows),
      takes: new Set(file.succession.takes),
      office: new Set(file.succession.office),
      who: new Set(file.succession.who),
      none: new Set(file.succession.none),
      instead: new Set(file.succession.instead),
      place: new Set(file.succession.place),
    },
    demonstrators: file.demonstrators,
    counter: file.counter,
    marches: new Set(file.marches),
    attending: new Set(file.attending),
    protesters: new Set(file.protesters),
  };
}
