import type { AddressPart } from '../url/part.js';
import { askedAtom, type Question } from './asked.js';

const VALUE = 'query.';

/** `query=RETURN $name&query.name=NATO`. */
export const cypherPart: AddressPart<Question> = {
  atom: askedAtom,
  write: ({ text, values }) =>
    text === '' ? {} : { query: text, ...Object.fromEntries(Object.entries(values).map(([name, value]) => [`${VALUE}${name}`, value])) },
  read: (values) => ({
    text: values.get('query') ?? '',
    values: Object.fromEntries(
      [...values].filter(([key]) => key.startsWith(VALUE)).map(([key, value]) => [key.slice(VALUE.length), value]),
    ),
  }),
};
