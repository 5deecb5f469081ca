/** Claims by adjectives and participles before a noun, with what hangs on them: "die in Brüssel ansässige Organisation", "von Separatisten kontrollierte Gebiete". */
import type { Frame, Role } from '../../lang/de/frames/index.js';
import type { Cluster } from '../entities/index.js';
import { canBe, isSingular } from '../groups/agreement.js';
import { endOf } from '../groups/ends.js';
import type { Group } from '../groups/index.js';
import type { SentenceReading } from '../reading.js';
import { entitiesOf, isActor, ownersOf } from './actors.js';
import type { ClaimContext, Finding } from './claim.js';
import { findingOf } from './finding.js';
import { requiredLists } from './words.js';

export function attributeFindings(reading: SentenceReading, context: ClaimContext): Finding[] {
  return reading.groups.flatMap((group) => {
    const participle = group.embedded?.participle;
    if (!participle) return [];
    const { adjectives, verbs } = context.german.frames;
    const lemmas = [...new Set(participle.readings.map((it) => it.lemma))];
    // "geforderten" is of "gefordert", and that of "fordern"
    const verbal = lemmas.flatMap((lemma) =>
      context.german.lexicon
        .analyse(lemma)
        .readings.filter((it) => it.verbForm === 'part2' || it.verbForm === 'part1')
        .map((it) => it.lemma),
    );
    const past = participle.readings.some((it) => it.verbForm === 'part2');
    const frames = [
      ...lemmas.flatMap((lemma) => adjectives.get(lemma) ?? []).map((frame) => ({ frame, passive: false })),
      ...[...new Set([...lemmas, ...verbal])].flatMap((lemma) => verbs.get(lemma) ?? []).map((frame) => ({ frame, passive: past })),
    ];
    for (const { frame, passive } of frames) {
      const finding = apply(frame, passive, group, reading, context);
      if (finding) return [finding];
    }
    return [];
  });
}

function apply(frame: Frame, passive: boolean, group: Group, reading: SentenceReading, context: ClaimContext): Finding | null {
  if (frame.requires.length > 0 && !(passive && isObject(frame, group, context))) return null;
  const [told, targets] = [frame.source, frame.target].map((roles) => fill(roles, passive, group, reading, context));
  // "die gegen Polen verhängten Sanktionen der EU"
  const sources = told?.length || frame.requires.length === 0 ? told : ownersOf(group, reading, context.resolution).filter(isActor);
  return findingOf(frame, sources ?? [], targets ?? [], {
    clause: reading.clauseOf.get(group) ?? null,
    reading,
    from: group.from,
    to: group.to,
  });
}

/** "die von der EU gegen Polen verhängten Sanktionen": the noun is the word that the verb's row asks for as its object. */
function isObject({ requires, target }: Frame, { nominals }: Group, { german }: ClaimContext): boolean {
  const noun = nominals[0];
  if (noun?.class !== 'N' || target.some(({ slot }) => slot === 'acc')) return false;
  return requires.every(({ slot, words }) => slot === 'acc' && words.length > 0 && requiredLists(noun, german).includes(words));
}

/** The noun is subject of the adjective or active participle, object of the past participle. */
export function fill(roles: readonly Role[], passive: boolean, group: Group, reading: SentenceReading, context: ClaimContext): Cluster[] {
  const inner = group.embedded?.groups ?? [];
  for (const role of roles) {
    if (role.slot === 'each') {
      // "die zwischen Polen und Litauen vereinbarte Grenze"
      const between = passive ? inner.find((it) => it.preposition === 'zwischen') : undefined;
      const members = between ? entitiesOf(between, null, reading, context.resolution) : [];
      if (members.length > 1) return members;
      continue;
    }
    const isNoun = passive ? role.slot === 'acc' : role.slot === 'subj';
    const isAgent = passive && role.slot === 'subj';
    const found = isNoun
      ? nounOf(group, reading, context)
      : inner
          .filter((it) =>
            isAgent
              ? it.preposition === 'von' || it.preposition === 'durch'
              : role.slot === 'pp' && it.preposition === role.preposition && (!role.case || canBe(it.agreement, role.case)),
          )
          .flatMap((it) => entitiesOf(it, null, reading, context.resolution));
    if (found.length > 0) return found;
  }
  return [];
}

/** What the noun means, or what it is said of: "die NLU, eine in Kassel ansässige Gruppe". */
function nounOf(group: Group, reading: SentenceReading, context: ClaimContext): Cluster[] {
  // "der von Polen und der von Litauen unterstützte Plan": each has its own
  const apart = group.conjuncts.some((it) => it.embedded !== null || it.adjectives.length > 0);
  const mention = reading.ofGroup.get(group);
  const own = apart ? (mention ? [...context.resolution.of(mention)] : []) : entitiesOf(group, null, reading, context.resolution);
  const { tokens } = reading.sentence;
  const after = tokens[endOf(group)];
  if (own.length > 0 || group.preposition || !group.determiner || (after && after.kind !== 'mark')) return own;
  const named =
    tokens[group.from - 1]?.text === ','
      ? (reading.groups.find((it) => endOf(it) === group.from - 1 && !it.parent) ?? reading.groups.find((it) => it.to === group.from - 1))
      : undefined;
  return named && /^(?:name|body)$/.test(reading.ofGroup.get(named)?.role ?? '') && isSingular(group.agreement)
    ? entitiesOf(named, null, reading, context.resolution)
    : [];
}
