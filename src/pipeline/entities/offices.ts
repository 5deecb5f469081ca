/** Who holds which office, and whom "der russische Außenminister" and "die beiden Chefdiplomaten" mean. */
import type { Mention, Office } from '../mentions/index.js';
import type { Cluster, Holding } from './entity.js';
import { lastBefore, type Memory } from './memory.js';
import { isOtherSex } from './person.js';

/** Notes the office that stands beside a name. A counterpart ("sein Amtskollege") has the office of the one it is counterpart to. */
export function noteOffice(person: Cluster, mention: Mention, office: Office, owner: Cluster | null, memory: Memory): void {
  const { term } = office.found;
  const membership = owner?.type === 'Organization' && (term.level === 'party' || term.level === owner.key);
  if (term.kind !== 'office' && term.kind !== 'rank' && !membership) return;
  const like = term.level === 'counterpart' || term.level === 'same' ? counterpartOf(person, mention, memory) : null;
  const holding: Holding = {
    office: like?.office ?? term.name,
    body: like?.body ?? term.body ?? null,
    level: like?.level ?? term.level,
    unique: like?.unique ?? term.unique,
    owner,
    mention,
  };
  person.holdings.push(holding);
}

/** The office of the person mentioned last before. */
function counterpartOf(person: Cluster, mention: Mention, memory: Memory): Holding | null {
  const others = memory.clusters.filter((it) => it !== person && it.holdings.length > 0);
  return memory.latest(others, mention.start)?.holdings.at(-1) ?? null;
}

export function holderOf(
  office: Office,
  owner: Cluster | null,
  before: number,
  memory: Memory,
  heads: ReadonlySet<string>,
  not?: Cluster,
): Cluster | null {
  const { term, sex } = office.found;
  const people = memory.clusters.filter((it) => it.holdings.length > 0 && it !== not && !isOtherSex(it, sex));
  const body = term.body ?? null;
  const mayHead = heads.has(term.name);
  const holding = (fits: (holding: Holding) => boolean) =>
    memory.latest(
      people.filter((it) => it.holdings.some(fits)),
      before,
    );
  if (owner)
    return (
      holding((it) => it.owner === owner && sameOffice(it, term.name, body)) ??
      (mayHead ? holding((it) => it.owner === owner && isHead(it, heads)) : undefined) ??
      holding((it) => it.owner === owner && isShorter(it, term)) ??
      null
    );
  const name = term.name.toLowerCase();
  return (
    holding((it) => sameOffice(it, term.name, body)) ??
    (mayHead ? holding((it) => isHead(it, heads)) : undefined) ??
    holding((it) => it.office.toLowerCase().endsWith(name)) ??
    null
  );
}

/** "die beiden Chefdiplomaten": the two who were last given such an office. */
export function holdersOf(office: Office, count: number, before: number, memory: Memory, heads: ReadonlySet<string>): Cluster[] {
  const { term } = office.found;
  const fits = (holding: Holding) => sameOffice(holding, term.name, term.body ?? null) || (heads.has(term.name) && isHead(holding, heads));
  const holders = memory.clusters.filter((it) => it.type === 'Person' && it.holdings.some(fits));
  const ordered = [...holders].sort((a, b) => lastBefore(b, before) - lastBefore(a, before)).slice(0, count);
  return ordered.length === count ? ordered.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0)) : [];
}

function sameOffice(holding: Holding, name: string, body: string | null): boolean {
  return holding.office === name || (body !== null && holding.body === body && holding.unique);
}

/** "der EU-Kommissar" is whoever was told to be "Handelskommissar" of the EU. */
function isShorter({ office, unique, level }: Holding, { name, unique: single, level: wanted }: Office['found']['term']): boolean {
  if (unique || single || !level.startsWith('org') || !wanted.startsWith('org')) return false;
  const [own, other] = [office, name].map((it) => it.toLowerCase());
  return own !== undefined && other !== undefined && (own.endsWith(lastPart(other)) || other.endsWith(lastPart(own)));
}

/** "kommissar" of "eu-kommissar" */
function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('-') + 1);
}

function isHead(holding: Holding, heads: ReadonlySet<string>): boolean {
  return heads.has(holding.office) && (holding.owner === null || holding.owner.type === 'Country');
}
