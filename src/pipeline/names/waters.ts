/** "Neuburg an der Donau", "Weil am Rhein": a town called with the water that it lies on is no place that lies in the water. */
import type { Token } from '../tokens/index.js';
import type { Name } from './name.js';

/** @param names of a sentence, in order */
export function withWaters(tokens: readonly Token[], names: readonly Name[]): Name[] {
  const found: Name[] = [];
  for (const name of names) {
    const town = found.at(-1);
    if (town && isOn(tokens, town, name)) found[found.length - 1] = joined(tokens, town, name);
    else found.push(name);
  }
  return found;
}

function isOn(tokens: readonly Token[], town: Name, water: Name): boolean {
  if (town.type !== 'Place' || water.type !== 'Place' || town.genitive || water.to - water.from > 1) return false;
  if (water.readings.some(({ sort }) => sort !== 'water' && sort !== 'region')) return false;
  const between = tokens.slice(town.to, water.from).map(({ lower }) => lower);
  return JOINTS.has(between.join(' '));
}

const JOINTS: ReadonlySet<string> = new Set(['am', 'an der', 'an dem']);

/** What a list knows of the town stays known. */
function joined(tokens: readonly Token[], town: Name, { to }: Name): Name {
  const words = tokens.slice(town.to, to).map(({ text }) => text);
  return { ...town, to, text: town.readings.length > 0 ? town.text : [town.text, ...words].join(' ') };
}
