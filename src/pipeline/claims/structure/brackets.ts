/** What stands in brackets behind a name: "Huber (SPD)", "Columbus (Ohio)". */
import type { Cluster } from '../../entities/index.js';
import { isPlural } from '../../groups/agreement.js';
import type { Name } from '../../names/name.js';
import type { SentenceReading } from '../../reading.js';
import type { ClaimContext } from '../claim.js';
import type { Inventory } from '../inventory.js';
import { isWhere } from './near.js';
import { roleNoun } from './roles.js';
import type { Found, StructureRule } from './rule.js';

export const BRACKET_RULES: readonly StructureRule[] = [
  {
    id: 'structure:party-in-brackets',
    relation: 'MEMBER_OF',
    example: 'Bundeskanzler [Karl Huber] ({SPD}) reiste ab.',
    needs: ['Person', 'Organization', 'bracket'],
    find: parties,
  },
  {
    id: 'structure:party-of-all',
    relation: 'MEMBER_OF',
    example: 'Es kamen [Karl Huber] und Anna Berger (beide {SPD}).',
    needs: ['Person', 'Organization', 'bracket'],
    find: partiesOfAll,
  },
  {
    id: 'structure:office-in-brackets',
    relation: 'REPRESENTS',
    example: 'Die Ministerpräsidenten Karl Huber (Bayern) und [Anna Berger] ({Hessen}) kamen.',
    needs: ['Person', 'where', 'calling', 'bracket'],
    find: officesInBrackets,
  },
  {
    id: 'structure:place-in-brackets',
    relation: 'LOCATED_IN',
    example: 'Er lebt in [Columbus] ({Ohio}).',
    needs: ['Place', 'bracket'],
    find: placesInBrackets,
  },
];

/** "Huber, Berger und Klein (alle FDP)" */
function partiesOfAll({ reading, context }: Inventory): Found[] {
  const { tokens } = reading.sentence;
  return reading.names.flatMap((name) => {
    if (tokens[name.from - 2]?.text !== '(' || !context.german.syntax.totals.has(tokens[name.from - 1]?.lower ?? '')) return [];
    const target = entityOfName(name, reading, context);
    if (target?.type !== 'Organization' || tokens[name.to]?.text !== ')') return [];
    return listBefore(name.from - 2, reading).flatMap((member) => {
      const source = entityOfName(member, reading, context);
      return source?.type === 'Person' ? [{ source, target, from: member.from, to: name.to }] : [];
    });
  });
}

/** The names of a list that ends at a position, the last first. */
function listBefore(end: number, reading: SentenceReading): Name[] {
  const last = reading.names.find((it) => it.to === end);
  if (!last) return [];
  const joint = reading.sentence.tokens[last.from - 1];
  return [last, ...(joint?.class === 'COMMA' || joint?.class === 'KON' ? listBefore(last.from - 1, reading) : [])];
}

function entityOfName(name: Name, reading: SentenceReading, context: ClaimContext): Cluster | undefined {
  const mention = reading.mentions.find((it) => it.properName === name);
  return mention ? context.resolution.of(mention)[0] : undefined;
}

/** "Huber (SPD)", "Columbus (Ohio)": what stands alone in brackets right behind a name. */
function inBrackets(reading: SentenceReading, context: ClaimContext): { outer: Cluster; inner: Cluster; from: number; to: number }[] {
  const { tokens } = reading.sentence;
  return reading.names.flatMap((name) => {
    if (tokens[name.to]?.text !== '(') return [];
    // "Rasmussen (Team CSC)"
    const at = tokens[name.to + 1]?.class === 'N' && !reading.names.some((it) => it.from === name.to + 1) ? name.to + 2 : name.to + 1;
    const inner = reading.names.find((other) => other.from === at);
    const after = inner ? tokens[inner.to]?.text : undefined;
    // "Lyon (A 36)": the road there
    if (!inner || inner.found === 'street' || (after !== ')' && after !== ',') || isList(inner.to, reading)) return [];
    const outer = entityOfName(name, reading, context);
    const found = entityOfName(inner, reading, context);
    return outer && found ? [{ outer, inner: found, from: name.from, to: inner.to }] : [];
  });
}

/** "(Bonn, Köln und Herten)": several things of one sort */
function isList(from: number, { sentence: { tokens } }: SentenceReading): boolean {
  const end = tokens.findIndex((token, i) => i >= from && token.text === ')');
  return tokens.slice(from, end).some((token) => token.class === 'KON');
}

function parties({ reading, context }: Inventory): Found[] {
  return inBrackets(reading, context).flatMap(({ outer, inner, from, to }) =>
    outer.type === 'Person' && inner.type === 'Organization' ? [{ source: outer, target: inner, from, to }] : [],
  );
}

/** "die Ministerpräsidenten Huber (Bayern) und Berger (Hessen)": where the sentence speaks of an office that several hold. */
function officesInBrackets({ reading, context }: Inventory): Found[] {
  const held = reading.groups.some((group) => isPlural(group.agreement) && roleNoun(group, reading)?.found.term.kind === 'office');
  if (!held) return [];
  return inBrackets(reading, context).flatMap(({ outer, inner, from, to }) =>
    outer.type === 'Person' && isWhere(inner) ? [{ source: outer, target: inner, from, to }] : [],
  );
}

function placesInBrackets({ reading, context }: Inventory): Found[] {
  return inBrackets(reading, context).flatMap(({ outer, inner, from, to }) =>
    outer.type === 'Place' && isWhere(inner) ? [{ source: outer, target: inner, from, to }] : [],
  );
}
