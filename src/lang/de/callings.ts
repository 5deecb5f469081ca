/** What words for people say of them. */
import { remember } from './remember.js';

type Lists = Readonly<
  Record<
    | 'people'
    | 'strangers'
    | 'head_offices'
    | 'monarchs'
    | 'undergone'
    | 'lawful'
    | 'collectives'
    | 'citizens'
    | 'unofficial'
    | 'themselves'
    | 'staff'
    | 'spokesmen'
    | 'fighters',
    readonly string[]
  >
>;
export type Callings = {
  /** Words for somebody named before */
  people: ReadonlySet<string>;
  /** Whether a word, declined, means one to whom happened what the text told */
  isUndergone(form: string): boolean;
  /** Whether what somebody is, as a word, speaks for the law or the public */
  isLawful(calling: string): boolean;
  /** Words for some who are together, though they are masculine */
  collectives: ReadonlySet<string>;
  /** Whether a word stands for people who are nobody's office */
  isCitizen(lemma: string): boolean;
  /** Whether a word stands for people who do not act for whom they belong to: "Gegner der SPD" */
  isOneself(lemma: string): boolean;
  /** Whether a word stands for people who work for whom they belong to: "die Piloten der Lufthansa" */
  isStaff(lemma: string): boolean;
  /** Whether an office is that of somebody who speaks for others: "Regierungssprecher" */
  isSpokesman(office: string): boolean;
  /** Sorts of groups that are nobody's office either: "kurdische Rebellen" */
  unofficial: ReadonlySet<string>;
  /** Whether a word calls an armed group by its people */
  isFighters(lemma: string): boolean;
  /** Words for people nobody names */
  strangers: ReadonlySet<string>;
  headOffices: ReadonlySet<string>;
  /** Heads of state, but not as the last part of a compound. */
  monarchs: ReadonlySet<string>;
};

const REMEMBERED = 20_000;

export function callingsOf(lists: Lists): Callings {
  const undergone = new Set(lists.undergone);
  return {
    people: new Set(lists.people),
    unofficial: new Set(lists.unofficial),
    strangers: new Set(lists.strangers),
    headOffices: new Set(lists.head_offices),
    monarchs: new Set(lists.monarchs),
    isUndergone: (form) => undergone.has(form) || undergone.has(form.replace(/[nrms]$/, '')),
    isLawful: (calling) => lists.lawful.some((end) => calling.toLowerCase().endsWith(end)),
    isCitizen: remember(REMEMBERED, (lemma) => {
      // "Jugendliche", "Jugendlicher"
      const lower = lemma.toLowerCase().replace(/er$/, 'e');
      return lists.citizens.some((end) => lower.endsWith(end.replace(/er$/, 'e')));
    }),
    isFighters: remember(REMEMBERED, (lemma) => lists.fighters.some((end) => lemma.toLowerCase().endsWith(end))),
    isOneself: remember(REMEMBERED, (lemma) => lists.themselves.some((end) => lemma.toLowerCase().endsWith(end))),
    isSpokesman: (office) => lists.spokesmen.some((end) => office.toLowerCase().endsWith(end)),
    isStaff: remember(REMEMBERED, (lemma) => lists.staff.some((end) => lemma.toLowerCase().endsWith(end))),
    collectives: new Set(lists.collectives),
  };
}
