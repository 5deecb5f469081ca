/** "Auswärtiges Amt in Berlin", "Oberstes Gericht von Simbabwe", "Fraktion der SPD": known names behind what the name of an organisation begins with. */
import type { German } from '../../lang/de/index.js';
import type { NameReading } from '../../lang/de/names/index.js';
import type { Name } from '../names/index.js';
import type { Token } from '../tokens/index.js';
import { mention, spanOf } from './build.js';
import type { Mention } from './mention.js';

export function namesWithin(name: Name, tokens: readonly Token[], german: German): Mention[] {
  if (name.type !== 'Organization' || name.to - name.from < 3) return [];
  const words = tokens.slice(name.from, name.to).map((token) => token.text);
  const found: Mention[] = [];
  for (let at = 2; at < words.length; ) {
    const match = german.names.match(words, at);
    const length = match?.length ?? 1;
    const reading = match?.readings.find(isOwner);
    const joined =
      reading && (isJoint(tokens.slice(name.from, name.from + at), german) || isGenitive(words[at + length - 1] ?? '', reading));
    if (reading && joined && !name.readings.some((it) => it.key === reading.key))
      found.push(inner(name, reading, tokens, name.from + at, name.from + at + length));
    at += length;
  }
  return found;
}

function isOwner({ kind, type }: NameReading): boolean {
  return kind === 'name' && (type === 'Country' || type === 'Place' || type === 'Organization');
}

/** "der SPD", "in Berlin", "von Simbabwe", but not "für Gaza" or "unter Führung der BP" */
function isJoint(before: readonly Token[], { syntax }: German): boolean {
  const last = before.at(-1);
  const preposition = before.findLast((token) => token.class === 'ADP')?.lower;
  const fits = preposition === undefined || syntax.owning.has(syntax.contractions.get(preposition) ?? preposition);
  return fits && (last?.class === 'ADP' || last?.class === 'DET');
}

function isGenitive(word: string, { name }: NameReading): boolean {
  return word !== name && word.endsWith('s') && !name.endsWith('s');
}

function inner(name: Name, reading: NameReading, tokens: readonly Token[], from: number, to: number): Mention {
  return mention(
    {
      sentence: name.sentence,
      from,
      to,
      ...spanOf(tokens, from, to),
      kind: 'nominal',
      role: 'modifier',
      type: reading.type,
      name: reading.name,
    },
    { key: reading.key, nameEn: reading.nameEn ?? null, readings: [reading], token: tokens[to - 1] ?? null },
  );
}
