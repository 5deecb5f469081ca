/** News of any length: sentences in which people, countries and bodies come again and new ones come up. */
const FAMILIES = ['Huber', 'Berger', 'Nowak', 'Olsen', 'Miller', 'Petrow', 'Demir'];
const FIRST = ['Karl', 'Anna', 'Jan', 'Lena', 'John', 'Iwan', 'Ali'];
const COUNTRIES = ['Polen', 'Litauen', 'Russland', 'Syrien', 'Kroatien', 'Estland', 'Japan', 'Kanada', 'Chile'];
const SHAPES: ((who: string, where: string, there: string) => string)[] = [
  (who, where, there) => `Der Außenminister ${who} reiste am Freitag nach ${where} und traf dort den Präsidenten von ${there}.`,
  (_, where, there) => `${where} warf ${there} vor, Truppen an die Grenze verlegt zu haben.`,
  (who, where) => `„Wir fordern ${where} auf, die Truppen abzuziehen“, sagte ${who}.`,
  (_, where, there) => `Die Regierung in ${where} wies das zurück, und das Parlament ${there}s stimmte zu.`,
  (who, where) => `Er werde ${where} unterstützen, teilte der Sprecher von ${who} mit.`,
  (_, where, there) => `Das Treffen zwischen ${where} und ${there}, das in Genf stattfand, endete ohne Ergebnis.`,
];

export function newsText(sentences: number): string {
  const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;
  const lines = Array.from({ length: sentences }, (_, i) =>
    pick(SHAPES, i)(`${pick(FIRST, i)} ${pick(FAMILIES, i * 3 + Math.floor(i / 49))}`, pick(COUNTRIES, i), pick(COUNTRIES, i * 2 + 1)),
  );
  return lines.map((line, i) => (i % 4 === 3 ? `${line}\n\n` : `${line} `)).join('');
}
