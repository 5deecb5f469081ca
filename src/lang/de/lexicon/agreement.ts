/** Case, number and gender as sets in one integer, so that agreement within a noun group is a bitwise AND. */

export type Case = 'nom' | 'gen' | 'dat' | 'acc';
export type Num = 'sg' | 'pl';
export type Gender = 'masc' | 'fem' | 'neut';
export type Person = 1 | 2 | 3;

export const CASES: readonly Case[] = ['nom', 'gen', 'dat', 'acc'];
export const NUMBERS: readonly Num[] = ['sg', 'pl'];
export const GENDERS: readonly Gender[] = ['masc', 'fem', 'neut'];

/** Bit of a combination: case × 6 + number × 3 + gender. */
export const CASE_BITS: Readonly<Record<Case, number>> = { nom: 0x3f, gen: 0x3f << 6, dat: 0x3f << 12, acc: 0x3f << 18 };
export const NUMBER_BITS: Readonly<Record<Num, number>> = { sg: 0o0707_0707, pl: 0o7070_7070 };
export const GENDER_BITS: Readonly<Record<Gender, number>> = { masc: 0o1111_1111, fem: 0o2222_2222, neut: 0o4444_4444 };
export const ALL_BITS = 0xff_ffff;

/** Persons of a finite verb or personal pronoun, bit (person − 1) × 2 + number. */
export function personBit(person: Person, number: Num): number {
  return 1 << ((person - 1) * 2 + (number === 'pl' ? 1 : 0));
}

/** The cases a set of combinations leaves open. */
export function casesOf(agreement: number): Case[] {
  return CASES.filter((it) => agreement & CASE_BITS[it]);
}

export function numbersOf(agreement: number): Num[] {
  return NUMBERS.filter((it) => agreement & NUMBER_BITS[it]);
}

export function gendersOf(agreement: number): Gender[] {
  return GENDERS.filter((it) => agreement & GENDER_BITS[it]);
}
