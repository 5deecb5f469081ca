/** What the members of a row share: "die irakische Armee und Polizei" are both Iraq's, "das Innen- und Verteidigungsministerium" are two. */
import type { Group } from '../groups/index.js';
import { mention } from './build.js';
import type { Mention } from './mention.js';
import { nominative } from './naming.js';
import { bodyKey } from './nominal.js';
import type { Scene } from './scene.js';

export function shareInRows(scene: Scene): void {
  const { groups } = scene;
  for (let i = 0; i < groups.length; i++) {
    const first = groups[i];
    if (first && first.conjuncts.length > 0) shareInRow(first, scene);
  }
}

function shareInRow(first: Group, scene: Scene): void {
  const { mentions, ofGroup } = scene;
  for (const group of first.conjuncts) {
    const body = mentions.find((it) => it.group === group && it.role === 'body' && it.type === 'Organization');
    if (!body) continue;
    const cut = cutBody(first, group, body, scene);
    if (cut) {
      mentions.push(cut);
      ofGroup.set(first, cut);
      body.definite = true;
    }
    shareOwner(body, first, group, mentions);
  }
}

/** A member without a determiner and an adjective of its own has the country of the first. */
function shareOwner(body: Mention, first: Group, group: Group, mentions: readonly Mention[]): void {
  if (body.owner || group.determiner || group.adjectives.length > 0 || group.preposition !== first.preposition || !body.token) return;
  const owner = mentions.find((it) => it.group === first && it.role === 'adjective');
  if (!owner?.key) return;
  body.owner = owner;
  body.key = bodyKey(body.sort ?? body.name.toLowerCase(), owner.key);
  body.name = nominative({ ...group, adjectives: first.adjectives.filter((token) => token === owner.token) }, body.token);
}

/** "Innen-" before "und Verteidigungsministerium": the longest end of the second word that makes a body of the first. */
function cutBody(first: Group, group: Group, second: Mention, { mentions, tokens, offset, german }: Scene): Mention | null {
  const part = first.nominals.at(-1);
  const noun = group.nominals[0];
  if (!part?.text.endsWith('-') || !noun || mentions.some((it) => it.token === part)) return null;
  const stem = part.text.slice(0, -1);
  for (let at = 1; at < noun.lemma.length - 3; at++) {
    const end = noun.lemma.slice(at);
    if (german.lexicon.readings(end.charAt(0).toUpperCase() + end.slice(1)).length === 0) continue;
    const word = stem + end;
    const key = german.names.body(word)?.term.key;
    if (!key) continue;
    const adjective = mentions.find((it) => (it.group === first || it.group === group) && it.role === 'adjective');
    // "der Rechts- und Innenausschuss des Bundestages" are both the Bundestag's
    const owner = adjective ?? (group.genitives.length > 0 ? second.owner : null);
    const from = part.index - offset;
    const found = mention(
      { from, to: from + 1, kind: 'nominal', role: 'body', type: 'Organization', name: word, group: first, token: part },
      tokens,
    );
    found.key = owner?.key ? bodyKey(key, owner.key) : null;
    found.owner = owner;
    found.sort = key;
    found.definite = true;
    return found;
  }
  return null;
}
