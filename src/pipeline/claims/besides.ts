/** Who else does it or suffers it: "Neben Polen kritisierte auch Ungarn die EU", "lobte außer Polen auch Ungarn", "Gemeinsam mit Polen forderte Ungarn …". */
import type { Clause } from '../clauses/index.js';
import type { Cluster } from '../entities/index.js';
import type { Group } from '../groups/index.js';
import type { SentenceReading } from '../reading.js';
import { entitiesOf, isActor } from './actors.js';
import type { ClaimContext, Finding } from './claim.js';
import { isCompanion } from './joint.js';
import { sceneOf } from './verbs.js';

export function withBesides(findings: Finding[], clause: Clause, reading: SentenceReading, context: ClaimContext): Finding[] {
  if (findings.length === 0) return findings;
  const { syntax } = context.german;
  const named = (group: Group) => entitiesOf(group, clause, reading, context.resolution).filter((it) => it.named && isActor(it));
  let told = findings;
  for (const group of clause.groups) {
    if (group.preposition === null || group.parent) continue;
    const companion = isCompanion(group, reading, syntax);
    const other = companion
      ? doers(clause, reading, context)
      : syntax.besides.has(group.preposition)
        ? also(group, clause, reading, context)
        : null;
    const more = other ? named(group) : [];
    if (other && more.length > 0) told = told.map((finding) => joined(finding, more, named(other)));
  }
  return told;
}

/** Those that were told besides stand where the others do; nobody is named twice. */
function joined(finding: Finding, more: readonly Cluster[], others: readonly Cluster[]): Finding {
  const { sources, targets } = finding;
  const added = more.filter((it) => !sources.includes(it) && !targets.includes(it));
  if (added.length === 0 || others.length === 0) return finding;
  if (others.every((it) => sources.includes(it))) return { ...finding, sources: [...sources, ...added] };
  if (others.every((it) => targets.includes(it))) return { ...finding, targets: [...targets, ...added] };
  return finding;
}

function doers(clause: Clause, reading: SentenceReading, context: ClaimContext): Group | null {
  return clause.verbs?.voice === 'active' ? sceneOf(clause, reading, context).subject : null;
}

/** "auch Ungarn", "auch gegen Ungarn": of whom the same is said as of those before. */
function also(before: Group, clause: Clause, { sentence }: SentenceReading, { german }: ClaimContext): Group | null {
  const { tokens } = sentence;
  return (
    clause.groups.find(
      (it) => it !== before && !it.parent && it.from > before.from && german.syntax.likewise.has(tokens[it.from - 1]?.lower ?? ''),
    ) ?? null
  );
}
