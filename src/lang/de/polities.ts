/** Which countries have an office: "Ministerpräsident" is none of the USA. */
import type { Nouns } from './nouns.js';

type Polity = { offices: readonly string[]; only?: readonly string[] | undefined; not?: readonly string[] | undefined };

export function politiesOf(rows: readonly Polity[]): Pick<Nouns, 'mayHave' | 'fewHave'> {
  const byOffice = new Map(rows.flatMap((row) => row.offices.map((office) => [office, row] as const)));
  return {
    mayHave(country, office) {
      const { only, not } = byOffice.get(office) ?? {};
      const code = country.replace(/^country:/, '');
      return (only?.includes(code) ?? true) && !not?.includes(code);
    },
    fewHave: (office) => byOffice.get(office)?.only !== undefined,
  };
}
