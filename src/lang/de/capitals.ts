/** When the name of a capital means the town, and when the government that sits there. */
import { z } from 'zod';
import { readYaml } from './data.js';
import { endsIn } from './phrases.js';

export type Capitals = {
  /** Lemmas of verbs for what is heard from nobody in particular: "hieß es in Berlin" */
  impersonal: ReadonlySet<string>;
  /** Lemmas of what comes from a government: "Kritik aus Moskau" */
  acts: ReadonlySet<string>;
  /** Lemmas of what a government has or does, where a capital stands behind it: "das Vorgehen Teherans" */
  governing: ReadonlySet<string>;
  /** Lemmas of verbs whose object is a town: "besuchte Moskau", "bombardierte Damaskus" */
  reached: ReadonlySet<string>;
  /** Lemmas of verbs behind whose "auf" a town stands: "rückten auf Damaskus vor" */
  aimed: ReadonlySet<string>;
  /** Whether a noun is one of those before "auf" and a town: "Raketen auf Kiew" */
  isAssault(lower: string): boolean;
  /** Names of bodies that a capital stands for in place of its country, by the capital's name */
  bodies: ReadonlyMap<string, string>;
  /** Names of parts of a country by the names of their capitals */
  regions: ReadonlyMap<string, string>;
  /** Whether the body of a key is not the town's but the part's whose capital the town is: "der Stuttgarter Landtag" */
  isRegional(key: string): boolean;
};

const words = z.array(z.string());
const File = z.strictObject({
  impersonal: words,
  acts: words,
  of_governments: words,
  visited: words,
  assaulted: words,
  aimed: words,
  assaults: words,
  bodies: z.record(z.string(), z.string()),
  regions: z.record(z.string(), z.string()),
  regional: words,
});

export function loadCapitals(): Capitals {
  const file = readYaml('capitals.yaml', File);
  return {
    impersonal: new Set(file.impersonal),
    acts: new Set(file.acts),
    governing: new Set([...file.acts, ...file.of_governments]),
    reached: new Set([...file.visited, ...file.assaulted]),
    aimed: new Set(file.aimed),
    isAssault: endsIn(file.assaults),
    bodies: new Map(Object.entries(file.bodies)),
    regions: new Map(Object.entries(file.regions)),
    isRegional: endsIn(file.regional),
  };
}
