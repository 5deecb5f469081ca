/** Organisations that an article introduces with what they are, and then calls by a name that may be somebody's: "der Internetkonzern Meta", "die Gewerkschaft Verdi". */
import type { German } from '../../lang/de/index.js';
import type { NameReading } from '../../lang/de/names/index.js';
import type { ReadSentence, Token } from '../tokens/index.js';
import { familiesOf } from './agree.js';
import type { Name } from './name.js';

export function withIntroduced(read: readonly ReadSentence[], sentences: readonly Name[][], german: German): Name[][] {
  const known = introduced(read, sentences, german);
  if (known.size === 0) return [...sentences];
  return sentences.map((names) =>
    names.map((name) => {
      const readings = name.to - name.from === 1 && isLoose(name) ? known.get(name.text) : undefined;
      return readings ? { ...name, type: 'Organization' as const, readings, family: null, sex: null } : name;
    }),
  );
}

/** What each such name is in the lists, by its last word; none that is somebody's family name here. */
function introduced(read: readonly ReadSentence[], sentences: readonly Name[][], german: German): Map<string, readonly NameReading[]> {
  const known = new Map<string, readonly NameReading[]>();
  const families = familiesOf(sentences);
  const titled = new Set(sentences.flatMap((names) => names.flatMap((it) => (isTitled(it, read[it.sentence]) ? [it.text] : []))));
  for (const names of sentences)
    for (const name of names) {
      const tokens = read[name.sentence]?.tokens ?? [];
      const last = tokens[name.to - 1]?.text ?? '';
      if (families.has(last) || titled.has(last)) continue;
      if (isListedWithHead(name, tokens, german)) known.set(last, name.readings);
      else if (isLoose(name) && name.to - name.from === 1 && isOrganisation(tokens[name.from - 1], german))
        known.set(last, german.names.match([last], 0)?.readings.filter(({ type }) => type === 'Organization') ?? NONE);
    }
  return known;
}

const NONE: readonly NameReading[] = [];

/** "Gewerkschaft Verdi": in the lists with the noun that says what it is. */
function isListedWithHead({ type, from, to, readings }: Name, tokens: readonly Token[], german: German): boolean {
  return type === 'Organization' && to - from === 2 && readings.length > 0 && isOrganisation(tokens[from], german);
}

function isOrganisation(token: Token | undefined, { heads }: German): boolean {
  return token?.class === 'N' && heads.find(token.lemma)?.type === 'Organization';
}

/** "Minister Müller" is somebody, though the article tells of the firm Müller as well. */
function isTitled({ type, from, found }: Name, read: ReadSentence | undefined): boolean {
  return type === 'Person' && (found === 'title' || (read?.tokens[from - 1]?.naming.office ?? null) !== null);
}

/** In no list, or taken for somebody. */
function isLoose({ type, readings }: Name): boolean {
  return type === 'Person' || (type === 'Organization' && readings.length === 0);
}
