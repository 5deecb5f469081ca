/** What words for people say of them. */
import type { Nouns } from './nouns.js';
import { remember } from './remember.js';

type Lists = Readonly<
  Record<'people' | 'strangers' | 'head_offices' | 'undergone' | 'lawful' | 'collectives' | 'citizens', readonly string[]>
>;
type Callings = Pick<Nouns, 'people' | 'strangers' | 'headOffices' | 'isUndergone' | 'isLawful' | 'isCitizen' | 'collectives'>;

const REMEMBERED = 20_000;

export function callingsOf(lists: Lists): Callings {
  const undergone = new Set(lists.undergone);
  return {
    people: new Set(lists.people),
    strangers: new Set(lists.strangers),
    headOffices: new Set(lists.head_offices),
    isUndergone: (form) => undergone.has(form.replace(/[nrms]$/, '')),
    isLawful: (calling) => lists.lawful.some((end) => calling.toLowerCase().endsWith(end)),
    isCitizen: remember(REMEMBERED, (lemma) => {
      // "Jugendliche", "Jugendlicher"
      const lower = lemma.toLowerCase().replace(/er$/, 'e');
      return lists.citizens.some((end) => lower.endsWith(end.replace(/er$/, 'e')));
    }),
    collectives: new Set(lists.collectives),
  };
}
