/** Small closed classes for groups and clauses. */
import { z } from 'zod';
import { readYaml } from './data.js';
import { byFirstWord, endsIn, matching } from './phrases.js';

const words = z.array(z.string());
const File = z.strictObject({
  contractions: z.record(z.string(), z.string()),
  postpositions: words,
  before_von: words,
  behind_von: words,
  measures: words,
  lasting: words,
  prepositional: z.record(z.string(), words),
  whereabouts: words,
  lying: words,
  tells: z.record(z.string(), words),
  deal_with: words,
  undirected: words,
  excuses: words,
  times: words,
  dates: words,
  bare_times: words,
  time_adverbs: words,
  takes_groups: words,
  amounts: words,
  totals: words,
  question_words: words,
  before_conjunction: words,
  negative_determiners: words,
  negative_pronouns: words,
  copulas: words,
  auxiliaries: words,
  appointing: z.record(z.string(), words),
  modals: words,
  semi_modals: words,
  beside_participles: words,
  sein_perfect: words,
  plain: words,
  contrasts: words,
  pointers: z.record(z.string(), z.string()),
  adding: words,
  of_several: words,
  action_ends: words,
  reflexives: words,
  place_prepositions: words,
  doings: words,
  belongings: words,
  no_people: words,
  where: z.strictObject({ Place: words, building: words, Organization: words, Event: words, clause: words, over: words }),
  owning: words,
  inside_names: words,
  leading: words,
  led: words,
  alliances: words,
  member_nouns: words,
  some: words,
  existing: words,
  fractions: words,
  councils: words,
  organs: z.record(z.string(), words),
  writings: words,
  stances: words,
  conditions: z.record(z.string(), words),
  issuing: words,
  making: words,
  written_on: words,
  therein: words,
  undecided: words,
  wishes: words,
  facing: words,
  somebodys: words,
  likewise: words,
  besides: words,
  adding_behind_and: words,
  adding_behind_comma: words,
  prosecuting: words,
  borne: words,
  counting_as: words,
  list_openers: words,
  among: words,
  as_guest: words,
  commanding: words,
  accompanying: words,
  orders: words,
  taking_part: words,
  jointly: words,
  mutual: words,
  together: words,
});

export type Syntax = {
  contractions: ReadonlyMap<string, string>;
  postpositions: ReadonlySet<string>;
  /** Words that make a preposition with "von", before it or behind its group */
  beforeVon: ReadonlySet<string>;
  behindVon: ReadonlySet<string>;
  isMeasure(lower: string): boolean;
  lasting: ReadonlySet<string>;
  prepositional: ReadonlyMap<string, ReadonlySet<string>>;
  isWhereabouts(lower: string): boolean;
  isLying(lower: string): boolean;
  /** Prepositions right behind a noun that tell which one is meant, by the type of what it means */
  tells: ReadonlyMap<string, ReadonlySet<string>>;
  dealWith: ReadonlySet<string>;
  /** Verbs that are aimed at nobody in particular */
  undirected: ReadonlySet<string>;
  excuses: ReadonlySet<string>;
  times: ReadonlySet<string>;
  /** Times that take no genitive but that of another */
  dates: ReadonlySet<string>;
  bareTimes: ReadonlySet<string>;
  timeAdverbs: ReadonlySet<string>;
  takesGroups: ReadonlySet<string>;
  amounts: ReadonlySet<string>;
  /** "alle", "beide" before what holds of every member of a list */
  totals: ReadonlySet<string>;
  questionWords: ReadonlySet<string>;
  beforeConjunction: ReadonlySet<string>;
  negativeDeterminers: ReadonlySet<string>;
  /** "mehrere EU-Staaten" */
  some: ReadonlySet<string>;
  /** Verbs that say that there is something: "gibt es nicht" */
  existing: ReadonlySet<string>;
  negativePronouns: ReadonlySet<string>;
  copulas: ReadonlySet<string>;
  auxiliaries: ReadonlySet<string>;
  /** Verbs that give an office or take it, by the preposition before it: "ernannte Huber zum Minister" */
  appointing: ReadonlyMap<string, ReadonlySet<string>>;
  modals: ReadonlySet<string>;
  semiModals: ReadonlySet<string>;
  besideParticiples: ReadonlySet<string>;
  seinPerfect: ReadonlySet<string>;
  /** Verbs that a participle is of rather than of one with ge- */
  plain: ReadonlySet<string>;
  contrasts: ReadonlySet<string>;
  pointers: ReadonlyMap<string, string>;
  adding: ReadonlySet<string>;
  ofSeveral: ReadonlySet<string>;
  /** Whether a noun says what is done: "Rekrutierung" */
  isAction(lower: string): boolean;
  reflexives: ReadonlySet<string>;
  placePrepositions: ReadonlySet<string>;
  doings: ReadonlySet<string>;
  belongings: ReadonlySet<string>;
  /** Prepositions that say where, by the type of what is there, or `clause`. */
  where: ReadonlyMap<string, ReadonlySet<string>>;
  /** Prepositions with which an office says whose it is. */
  owning: ReadonlySet<string>;
  insideNames: ReadonlySet<string>;
  /** "unter Führung von" */
  leading: ReadonlySet<string>;
  /** "die Regierung von Huber": whether a leader tells what such a noun means. */
  isLed(lower: string): boolean;
  /** "Regierungskoalition" in "die Regierungskoalition aus SPD und Grünen" */
  isAlliance(lower: string): boolean;
  /** "Staat" in "der EU-Staat Polen" */
  isMemberNoun(lower: string): boolean;
  /** Whether the key of a body is that of one that parties have seats in. */
  isCouncil(key: string): boolean;
  /** Whether a key of a body is of a party's that sit in a council. */
  isFraction(key: string): boolean;
  /** The key of the organisation that another is an organ of, by the key of the latter: `org:eu` of `org:eu-kommission`. */
  organOf: ReadonlyMap<string, string>;
  /** "in einem Bericht der UNO" */
  isWriting(lower: string): boolean;
  issuing: ReadonlySet<string>;
  /** With those that give out what is written. */
  making: ReadonlySet<string>;
  stances: ReadonlySet<string>;
  conditions: ReadonlyMap<string, ReadonlySet<string>>;
  writtenOn: ReadonlySet<string>;
  therein: ReadonlySet<string>;
  undecided: ReadonlySet<string>;
  wishes: ReadonlySet<string>;
  facing: ReadonlySet<string>;
  likewise: ReadonlySet<string>;
  besides: ReadonlySet<string>;
  /** Word by word */
  addingBehindAnd: readonly (readonly string[])[];
  addingBehindComma: readonly (readonly string[])[];
  somebodys: ReadonlySet<string>;
  isProsecuting(lower: string): boolean;
  /** Verbs of what somebody has to bear rather than to do */
  borne: ReadonlySet<string>;
  /** "gilt als" */
  countingAs: ReadonlySet<string>;
  /** "Zu den Gästen zählten …", by their first words, the longer ones first */
  listOpeners: ReadonlyMap<string, readonly (readonly string[])[]>;
  among: ReadonlySet<string>;
  asGuest: ReadonlySet<string>;
  /** Lemmas of participles that say whose troops are: "von der NATO geführte Truppen" */
  commanding: ReadonlySet<string>;
  accompanying: ReadonlySet<string>;
  orders: ReadonlySet<string>;
  /** Prepositions with which a clause says in what somebody takes part */
  takingPart: ReadonlySet<string>;
  /** Whether a word, in whatever form, says that several do something: "gemeinsame". */
  isJointly(lower: string): boolean;
  /** "gemeinsam mit", "zusammen mit" */
  mutual: ReadonlySet<string>;
  together: ReadonlySet<string>;
  /** Whether a noun describes no person, so that a person's name behind it stands by itself. */
  isNoPerson(lower: string): boolean;
};

export function loadSyntax(): Syntax {
  const file = readYaml('syntax.yaml', File);
  const bodyKey = (keys: readonly string[]) => matching(`^(?:body|org):(?:${keys.join('|')})(?:[:@]|$)`);
  return {
    contractions: new Map(Object.entries(file.contractions)),
    postpositions: new Set(file.postpositions),
    beforeVon: new Set(file.before_von),
    behindVon: new Set(file.behind_von),
    isMeasure: matching(`^(?:${file.measures.join('|')})`),
    lasting: new Set(file.lasting),
    prepositional: new Map(Object.entries(file.prepositional).map(([preposition, nouns]) => [preposition, new Set(nouns)])),
    isWhereabouts: endsIn(file.whereabouts),
    isLying: endsIn(file.lying),
    tells: new Map(Object.entries(file.tells).map(([what, prepositions]) => [what, new Set(prepositions)])),
    dealWith: new Set(file.deal_with),
    undirected: new Set(file.undirected),
    excuses: new Set(file.excuses),
    times: new Set(file.times),
    dates: new Set(file.dates),
    bareTimes: new Set(file.bare_times),
    timeAdverbs: new Set(file.time_adverbs),
    takesGroups: new Set(file.takes_groups),
    amounts: new Set(file.amounts),
    totals: new Set(file.totals),
    questionWords: new Set(file.question_words),
    beforeConjunction: new Set(file.before_conjunction),
    negativeDeterminers: new Set(file.negative_determiners),
    some: new Set(file.some),
    existing: new Set(file.existing),
    negativePronouns: new Set(file.negative_pronouns),
    copulas: new Set(file.copulas),
    auxiliaries: new Set(file.auxiliaries),
    appointing: new Map(Object.entries(file.appointing).map(([preposition, verbs]) => [preposition, new Set(verbs)])),
    modals: new Set(file.modals),
    semiModals: new Set(file.semi_modals),
    besideParticiples: new Set(file.beside_participles),
    seinPerfect: new Set(file.sein_perfect),
    plain: new Set(file.plain),
    contrasts: new Set(file.contrasts),
    pointers: new Map(Object.entries(file.pointers)),
    adding: new Set(file.adding),
    ofSeveral: new Set(file.of_several),
    isAction: (lower) => file.action_ends.some((end) => lower.endsWith(end)),
    reflexives: new Set(file.reflexives),
    placePrepositions: new Set(file.place_prepositions),
    doings: new Set(file.doings),
    belongings: new Set([...file.doings, ...file.belongings]),
    where: new Map(Object.entries(file.where).map(([what, prepositions]) => [what, new Set(prepositions)])),
    owning: new Set(file.owning),
    insideNames: new Set(file.inside_names),
    leading: new Set(file.leading),
    isLed: matching(`(?:${file.led.join('|')})s?$`),
    isAlliance: matching(`(?:${file.alliances.join('|')})(?:e?s|en)?$`),
    isMemberNoun: matching(`^(?:${file.member_nouns.join('|')})(?:e?s|e?n|er|ern)?$`),
    isCouncil: bodyKey(file.councils),
    isFraction: bodyKey(file.fractions),
    organOf: new Map(
      Object.entries(file.organs).flatMap(([whole, parts]) => parts.map((part) => [`org:${part}`, `org:${whole}`] as const)),
    ),
    isWriting: endsIn(file.writings),
    issuing: new Set(file.issuing),
    making: new Set([...file.issuing, ...file.making]),
    stances: new Set(file.stances),
    conditions: new Map(Object.entries(file.conditions).map(([by, words]) => [by, new Set(words)])),
    writtenOn: new Set(file.written_on),
    therein: new Set(file.therein),
    undecided: new Set(file.undecided),
    wishes: new Set(file.wishes),
    facing: new Set(file.facing),
    somebodys: new Set(file.somebodys),
    likewise: new Set(file.likewise),
    besides: new Set(file.besides),
    addingBehindAnd: file.adding_behind_and.map((it) => it.split(' ')),
    addingBehindComma: file.adding_behind_comma.map((it) => it.split(' ')),
    isProsecuting: endsIn(file.prosecuting),
    borne: new Set(file.borne),
    countingAs: new Set(file.counting_as),
    listOpeners: byFirstWord(file.list_openers),
    among: new Set(file.among),
    asGuest: new Set(file.as_guest),
    commanding: new Set(file.commanding),
    accompanying: new Set(file.accompanying),
    orders: new Set(file.orders),
    takingPart: new Set(file.taking_part),
    isJointly: matching(`^(?:${file.jointly.join('|')})`),
    mutual: new Set(file.mutual),
    together: new Set(file.together),
    isNoPerson: matching(`(?:${file.no_people.join('|')})(?:e?s|e|en)?$`),
  };
}
