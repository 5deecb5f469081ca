/** "Feuerwehr Hamburg", "Landgericht Berlin", "Flughafen Guam": the town behind the noun says which one it is. */
import { nameKey } from '../../model/name-key.js';
import type { Group } from '../groups/index.js';
import type { Token } from '../tokens/index.js';
import type { NounSense } from '../tokens/noun.js';
import { mention } from './build.js';
import type { Mention } from './mention.js';
import { nominative } from './naming.js';
import { bodyKey, placeKey } from './nominal.js';
import type { Scene } from './scene.js';

export function bodyOfTown(group: Group, head: Token, sense: NounSense, town: Mention, { tokens, offset, german }: Scene): Mention | null {
  const at = head.index - offset;
  // "die Autobahn A 5" is the A 5
  if (sense.empty || town.type !== 'Place' || town.from !== at + 1 || town.properName?.found === 'street') return null;
  if (sense.ofLemma?.sort === 'building') {
    const name = `${head.lemma} ${town.name}`;
    const found = mention({ from: at, to: town.to, kind: 'name', role: 'name', type: 'Place', name, group, token: head }, tokens);
    found.key = `place:${nameKey(name)}`;
    found.owner = town;
    found.sort = 'building';
    return found;
  }
  const term = german.names.body(head.text)?.term;
  if (term?.type !== 'Organization') return null;
  const proper = group.adjectives.every((token) => token.capital) ? group.adjectives.length : 0;
  const short = proper > 0 ? nominative(group, head) : (german.names.body(head.lemma)?.form ?? head.lemma);
  const name = `${short} ${town.name}`;
  const found = mention(
    { from: at - proper, to: town.to, kind: 'name', role: 'body', type: 'Organization', name, group, token: head },
    tokens,
  );
  found.key = bodyKey(term.key, placeKey(town, true) ?? '');
  found.owner = town;
  found.sort = term.key;
  return found;
}
