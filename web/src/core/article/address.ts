import type { AddressPart } from '../url/part.js';
import { articleAtom, type Place } from './index.js';

/** `article=ID&sentence=4`, counted from 1 as the page does. */
export const articlePart: AddressPart<Place | null> = {
  atom: articleAtom,
  write: (place) => (place ? { article: place.id, ...(place.sentence === null ? {} : { sentence: String(place.sentence + 1) }) } : {}),
  read: (values) => {
    const id = values.get('article');
    const sentence = Number.parseInt(values.get('sentence') ?? '', 10);
    return id ? { id, sentence: sentence > 0 ? sentence - 1 : null } : null;
  },
};
