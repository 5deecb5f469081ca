/** Whose government "die Regierung" is where the text has named no country yet: that of the capital in which the sentence takes place. */
import type { German } from '../../lang/de/index.js';
import type { NameReading } from '../../lang/de/names/index.js';
import type { Mention } from '../mentions/index.js';
import type { SentenceReading } from '../reading.js';

/**
 * "In Kiew demonstrierten Tausende gegen die Regierung."
 *
 * @returns the country; null where several capitals are named, or somebody by name, who may only be there
 */
export function countryOfCapital({ sentence }: Mention, readings: readonly SentenceReading[], german: German): NameReading | null {
  let found: NameReading | null = null;
  for (const { role, type, name, readings: meanings } of readings[sentence]?.mentions ?? []) {
    if (role !== 'name') continue;
    if (type === 'Person') return null;
    const capital = type === 'Place' && !german.capitals.bodies.has(name) ? meanings.find(({ kind }) => kind === 'capital') : undefined;
    if (!capital) continue;
    if (found && found.key !== capital.key) return null;
    found = capital;
  }
  return found;
}
