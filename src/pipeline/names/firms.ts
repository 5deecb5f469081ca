/** "Mondex" of an article that tells of the Mondex GmbH too: what is called so without its legal form is the firm. */
import type { German } from '../../lang/de/index.js';
import type { NameReading } from '../../lang/de/names/index.js';
import type { Name } from './name.js';

/** What a firm is called without its legal form: in full, and what a list says of it. */
type Firm = { text: string; readings: readonly NameReading[] };

export function withFirms(sentences: readonly Name[][], german: German): Name[][] {
  const firms = firmsIn(sentences, german);
  if (firms.size === 0) return sentences.map((names) => [...names]);
  return sentences.map((names) =>
    names.map((name) => {
      const own = firms.get(baseOf(name.text, german) ?? '');
      if (own && own.text === name.text) return { ...name, readings: own.readings };
      const firm = firms.get(name.text) ?? (name.text.endsWith('s') ? firms.get(name.text.slice(0, -1)) : undefined);
      if (!firm || name.readings.length > 0 || !MAY_BE.has(name.found)) return name;
      return { ...name, type: 'Organization', text: firm.text, family: null, sex: null };
    }),
  );
}

/** People are found by given name, title or family: "Karl Mondex" founded the Mondex AG. */
const MAY_BE: ReadonlySet<Name['found']> = new Set(['tagged', 'pattern', 'acronym', 'apposition', 'body']);

function firmsIn(sentences: readonly Name[][], german: German): Map<string, Firm> {
  const firms = new Map<string, Firm>();
  for (const names of sentences)
    for (const { text, type, readings } of names) {
      const base = type === 'Organization' && readings.length === 0 ? baseOf(text, german) : null;
      if (base) firms.set(base, { text, readings: listed(base, german) });
    }
  return firms;
}

/** "Wiener Linien" of "Wiener Linien GmbH & Co KG" */
function baseOf(text: string, { heads }: German): string | null {
  if (!heads.legal.has(text.slice(text.lastIndexOf(' ') + 1))) return null;
  const words = text.split(' ');
  const form = words.findIndex((word, i) => i > 0 && heads.legal.has(word));
  return form > 0 ? words.slice(0, form).join(' ') : null;
}

function listed(base: string, { names }: German): readonly NameReading[] {
  const words = base.split(' ');
  const match = names.match(words, 0);
  return match?.length === words.length ? match.readings.filter(({ kind, type }) => kind === 'name' && type === 'Organization') : [];
}
