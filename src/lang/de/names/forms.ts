/** All that is asked of every word of a text, worked out once for each form. */
import { LOOKS, looksOf } from './looks.js';
import type { Sex } from './people.js';
import type { Start } from './start.js';
import type { OfficeFound } from './terms.js';
import type { WordFeatures } from './wordfeatures.js';

export type NameForm = {
  /** Whether a listed name or the adjective of one may begin with it. */
  readonly opens: boolean;
  /** What it may begin; null for most words. */
  readonly start: Start | null;
  readonly given: Sex | null;
  /** Whether it is a listed family name. */
  readonly family: boolean;
  readonly office: OfficeFound | null;
  /** See `LOOKS`. */
  readonly looks: number;
  /** "Zentralvietnam" */
  readonly partOfCountry: boolean;
  readonly features: WordFeatures;
};

export type FormReader = (form: string) => NameForm;

type Asked = {
  start(form: string): Start | null;
  firstName(form: string): Sex | null;
  isFamilyName(form: string): boolean;
  office(form: string): OfficeFound | null;
  isCountry(form: string): boolean;
  isParticle(form: string): boolean;
  features(form: string, office: OfficeFound | null): WordFeatures;
};

const PART_OF_COUNTRY = /^(?:Nord|Süd|Ost|West|Zentral|Mittel|Nordost|Nordwest|Südost|Südwest)-?(\p{L}{3,})$/u;
const DIRECTION = /^(?:Nord|Süd|Ost|West|Zentral|Mittel)/;

export function formReader(asked: Asked): FormReader {
  const isPartOfCountry = (form: string): boolean => {
    const part = DIRECTION.test(form) ? PART_OF_COUNTRY.exec(form)?.[1] : undefined;
    return part !== undefined && asked.isCountry(part.charAt(0).toUpperCase() + part.slice(1));
  };
  return (form) => {
    const looks = looksOf(form) | (asked.isParticle(form) ? LOOKS.particle : 0);
    const office = asked.office(form);
    const start = asked.start(form);
    return {
      opens: start !== null,
      start,
      given: asked.firstName(form),
      family: asked.isFamilyName(form),
      office,
      looks,
      partOfCountry: (looks & LOOKS.tall) !== 0 && isPartOfCountry(form),
      features: asked.features(form, office),
    };
  };
}
