/** Letters of the longest word whose parts are looked at: a text without blanks costs no quadratic time. */
export const LONGEST_WORD = 128;
