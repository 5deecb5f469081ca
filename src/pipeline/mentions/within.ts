/** "Auswärtiges Amt in Berlin", "Oberstes Gericht von Simbabwe", "Fraktion der SPD": known names behind what the name of an organisation or a place begins with. */
import type { German } from '../../lang/de/index.js';
import type { NameReading } from '../../lang/de/names/index.js';
import type { Name } from '../names/index.js';
import type { Token } from '../tokens/index.js';
import { identify, mention } from './build.js';
import type { Mention } from './mention.js';
import type { Scene } from './scene.js';

export function addNamesWithin(name: Name, { tokens, german, mentions }: Scene): void {
  if ((name.type !== 'Organization' && name.type !== 'Place') || name.to - name.from < 2) return;
  const town = townOf(name, tokens, german) ?? landOf(name, tokens, german);
  if (town) mentions.push(inner(town, tokens, name.from, name.from + 1));
  if (name.to - name.from < 3) return;
  const words = tokens.slice(name.from, name.to).map((token) => token.text);
  for (let at = 2; at < words.length; ) {
    const match = german.names.match(words, at);
    const length = match?.length ?? 1;
    const reading = match?.readings.find(isOwner);
    const joined =
      reading &&
      (isJoint(tokens.slice(name.from, name.from + at), name.type === 'Place', german) ||
        isGenitive(words[at + length - 1] ?? '', reading));
    if (reading && joined && !name.readings.some((it) => it.key === reading.key))
      mentions.push(inner(reading, tokens, name.from + at, name.from + at + length));
    at += length;
  }
}

/** "Kölner Rheinufer", "Osloer Munch-Museum": the town of what lies there, but not "Wiener Neustadt", "Potsdamer Platz", "Karlsruher SC". */
function townOf({ type, from, to, readings }: Name, tokens: readonly Token[], { names, nouns }: German): NameReading | undefined {
  const first = tokens[from]?.text ?? '';
  const second = tokens[from + 1]?.text ?? '';
  if (!first.endsWith('er') || readings.some(({ sort }) => sort === 'city' || sort === 'region')) return undefined;
  if (type === 'Place' ? nouns.isLandmark(second) : !nouns.isInstitution(tokens[to - 1]?.lower ?? '')) return undefined;
  return names.match([first], 0)?.readings.find((it) => it.kind === 'adjective' && it.type === 'Place');
}

/** "Deutsche Botschaft", "Hessischer Landtag": whose body it is opens its name. */
function landOf({ type, from, to, found }: Name, tokens: readonly Token[], { names, nouns }: German): NameReading | undefined {
  const body = type === 'Organization' && found === 'body' ? names.body(tokens[to - 1]?.text ?? '')?.term.key : undefined;
  // the "Bayerischer Rundfunk" is nobody's
  if (!body || !nouns.ofState.bodies.some((end) => body.endsWith(end))) return undefined;
  const readings = names.match([tokens[from]?.text ?? ''], 0)?.readings;
  return readings?.find((it) => it.kind === 'adjective' && (it.type === 'Country' || it.sort === 'region'));
}

function isOwner({ kind, type }: NameReading): boolean {
  return kind === 'name' && (type === 'Country' || type === 'Place' || type === 'Organization');
}

/** "der SPD", "in Berlin", "von Simbabwe", but not "für Gaza" or "unter Führung der BP" */
function isJoint(before: readonly Token[], inPlace: boolean, { syntax }: German): boolean {
  const last = before.at(-1);
  const preposition = before.findLast((token) => token.class === 'ADP')?.lower;
  const bare = preposition && (syntax.contractions.get(preposition) ?? preposition);
  // "Ataturk Airport in Istanbul", but not "Horn von Afrika"
  if (inPlace) return bare === 'in' && last?.class === 'ADP';
  const fits = bare === undefined || syntax.owning.has(bare);
  return fits && (last?.class === 'ADP' || last?.class === 'DET');
}

function isGenitive(word: string, { name }: NameReading): boolean {
  return word !== name && word.endsWith('s') && !name.endsWith('s');
}

function inner(reading: NameReading, tokens: readonly Token[], from: number, to: number): Mention {
  const token = tokens[to - 1] ?? null;
  const { type, name } = reading;
  const found = mention({ from, to, kind: 'nominal', role: 'modifier', type, name, group: null, token }, tokens);
  identify(found, reading);
  found.readings = [reading];
  return found;
}
