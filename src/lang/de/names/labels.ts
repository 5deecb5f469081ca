/** The labels of the tagger: where a name of a sort begins and where it goes on. */
export const SORTS = ['PER', 'LOC', 'ORG', 'OTH'] as const;
export type Sort = (typeof SORTS)[number];

/** 0 is no name; 2i + 1 begins a name of sort i, 2i + 2 goes on with it. */
export const LABELS = 1 + 2 * SORTS.length;

export function follows(before: number, label: number): boolean {
  return label === 0 || label % 2 === 1 || before === label || before === label - 1;
}
