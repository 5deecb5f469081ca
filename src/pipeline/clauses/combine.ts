/** Puts stretches together into clauses: what was interrupted is joined, what is nested hangs on what it interrupts. */
import type { Token } from '../tokens/index.js';
import { type Clause, type ClauseType, NO_ROLES } from './clause.js';
import type { Stretch } from './stretch.js';

type State = {
  clauses: Clause[];
  finites: Map<Clause, number>;
  /** Stretches of a main clause whose finite verb has not come yet. */
  pending: Stretch[];
  /** Subordinate clauses whose finite verb has not come yet, innermost last. */
  open: Clause[];
  lastMain: Clause | null;
  last: Clause | null;
  /** Clauses at the beginning that wait for the main clause they belong to. */
  orphans: Clause[];
};

export type Combined = { clauses: Clause[]; finites: ReadonlyMap<Clause, number> };

/** What a verb is good for. `says`: it introduces speech ("Der Minister, sagte Huber, habe gelogen" is interrupted by it, not ended). `helps`: it asks for another verb form. */
export type VerbKinds = {
  says(token: Token, particle?: Token): boolean;
  helps(token: Token): boolean;
  /** It takes nothing but what is said: "sagen", not "kritisieren". */
  onlySays(token: Token): boolean;
  /** "aber", "jedoch": the word behind a verb that says something else of the same subject. */
  contrasts(token: Token): boolean;
};

export function combine(stretches: readonly Stretch[], tokens: readonly Token[], kinds: VerbKinds): Combined {
  const state: State = { clauses: [], finites: new Map(), pending: [], open: [], lastMain: null, last: null, orphans: [] };
  for (const [i, stretch] of stretches.entries()) {
    if (interrupts(state, stretch, stretches[i + 1], tokens, kinds.says)) create(state, 'tag', [stretch], null);
    else if (completes(state, stretch, tokens, kinds)) complete(state, stretch);
    else place(state, stretch, tokens, kinds);
  }
  flush(state);
  for (const clause of state.clauses) clause.parts.sort((a, b) => a.from - b.from);
  for (const [i, clause] of state.clauses.entries()) clause.id = i;
  return { clauses: state.clauses, finites: state.finites };
}

function interrupts(
  state: State,
  stretch: Stretch,
  next: Stretch | undefined,
  tokens: readonly Token[],
  isSaying: (finite: Token) => boolean,
): boolean {
  const finite = stretch.finite === null ? undefined : tokens[stretch.finite];
  if (
    state.pending.length === 0 ||
    !finite ||
    stretch.finite !== stretch.from ||
    next?.finite == null ||
    next.opener ||
    next.before !== 'comma'
  )
    return false;
  return next.finite === next.from && isSaying(finite);
}

/** "Er hatte den Kandidaten, Karl Huber, unterstützt": verb forms at the end that a main clause with a helping verb still waits for. */
function completes({ lastMain, pending, open, finites }: State, stretch: Stretch, tokens: readonly Token[], kinds: VerbKinds): boolean {
  if (!lastMain || pending.length > 0 || open.length > 0 || stretch.opener || stretch.infinitive !== null) return false;
  if (stretch.before === 'colon' || stretch.before === 'conjunction' || stretch.before === 'open-quote') return false;
  const finiteAt = finites.get(lastMain);
  const finite = finiteAt === undefined ? undefined : tokens[finiteAt];
  if (!finite || !kinds.helps(finite) || tokens[stretch.from]?.class === 'KON') return false;
  const verbs = tokens.slice(stretch.from, stretch.to).filter((token) => token.class === 'V');
  const last = tokens[stretch.to - 1];
  if (verbs.length === 0 || last?.class !== 'V' || !verbs.every(couldBeInfinite)) return false;
  return !lastMain.parts.some((part) => tokens.slice(part.from, part.to).some((token) => token !== finite && /^VZ?$/.test(token.class)));
}

function couldBeInfinite(token: Token): boolean {
  return token.readings.some((reading) => reading.verbForm === 'inf' || reading.verbForm === 'part2');
}

function complete(state: State, stretch: Stretch): void {
  state.lastMain?.parts.push({ from: stretch.from, to: stretch.to });
  state.last = state.lastMain;
}

function place(state: State, stretch: Stretch, tokens: readonly Token[], kinds: VerbKinds): void {
  if (stretch.before === 'colon' || stretch.before === 'close-quote' || stretch.before === 'open-quote') {
    if (stretch.before !== 'close-quote' && state.pending.length > 0) flush(state);
    state.open = [];
  }
  if (stretch.opener && stretch.finite !== null) subordinate(state, stretch);
  else if (stretch.opener && stretch.infinitive !== null) infinitive(state, stretch);
  else if (stretch.opener) openSubordinate(state, stretch);
  else if (stretch.finite !== null) withFinite(state, stretch, tokens, kinds);
  else if (stretch.infinitive !== null) infinitive(state, stretch);
  else fragment(state, stretch, tokens);
}

function create(state: State, type: ClauseType, stretches: readonly Stretch[], parent: Clause | null): Clause {
  const first = stretches[0];
  const clause: Clause = {
    id: 0,
    type,
    parts: stretches.map(({ from, to }) => ({ from, to })),
    opener: stretches.find((it) => it.opener)?.opener ?? null,
    verbs: null,
    groups: [],
    parent,
    coordinated: null,
    antecedent: null,
    roles: NO_ROLES,
    negation: null,
    quoted: first?.quoted ?? false,
  };
  const finite = stretches.find((it) => it.finite !== null)?.finite;
  if (finite != null) state.finites.set(clause, finite);
  state.clauses.push(clause);
  return clause;
}

function hang(state: State, clause: Clause): void {
  if (clause.parent) return;
  if (state.open.length > 0 && state.open.at(-1) !== clause) clause.parent = state.open.at(-1) ?? null;
  else if (state.last && state.last !== clause) clause.parent = state.last;
  else state.orphans.push(clause);
}

function subordinate(state: State, stretch: Stretch): void {
  const type = stretch.opener?.class === 'REL' ? 'relative' : 'subordinate';
  const joined = stretch.before === 'conjunction' && state.last !== null && state.last.opener === stretch.opener;
  const clause = create(state, type, [stretch], joined ? (state.last?.parent ?? null) : null);
  if (joined) clause.coordinated = state.last;
  else if (state.pending.length > 0) state.orphans.push(clause);
  else hang(state, clause);
  state.last = clause;
}

function openSubordinate(state: State, stretch: Stretch): void {
  const clause = create(state, stretch.opener?.class === 'REL' ? 'relative' : 'subordinate', [stretch], null);
  if (state.pending.length > 0) state.orphans.push(clause);
  else hang(state, clause);
  state.open.push(clause);
  state.last = clause;
}

function infinitive(state: State, stretch: Stretch): void {
  const clause = create(state, 'infinitive', [stretch], null);
  if (stretch.before === 'conjunction' && state.last?.type === 'infinitive') {
    clause.coordinated = state.last;
    clause.parent = state.last.parent;
  } else if (state.pending.length > 0) state.orphans.push(clause);
  else hang(state, clause);
  state.last = clause;
}

function withFinite(state: State, stretch: Stretch, tokens: readonly Token[], kinds: VerbKinds): void {
  const finite = stretch.finite ?? stretch.from;
  const conjunction = tokens[stretch.from]?.class === 'KON';
  const joined = stretch.before === 'conjunction' || (conjunction && stretch.before === 'comma');
  const first = finite === stretch.from + (conjunction ? 1 : 0);
  const open = state.open.at(-1);
  const nearEnd = tokens.slice(finite + 1, stretch.to).every((token) => token.class === 'V');
  if (open && nearEnd && (!first || stretch.to - stretch.from === 1 || stretch.to - finite > 1)) {
    open.parts.push({ from: stretch.from, to: stretch.to });
    state.finites.set(open, finite);
    state.open.pop();
    state.last = open;
    return;
  }
  const merged = state.pending.length > 0 && stretch.before !== 'colon' && stretch.before !== 'dash';
  const stretches = merged ? [...state.pending, stretch] : [stretch];
  if (!merged) flush(state);
  state.pending = [];
  const behind = !merged && first && state.lastMain !== null && !joined && stretch.before !== 'colon';
  const contrasts = behind && stretch.before === 'comma' && isContrast(state, stretch, tokens, kinds);
  const shares = contrasts || (behind && stretch.before === 'comma' && goesOn(state, stretch, tokens, kinds));
  const isTag = behind && !shares;
  const afterQuote = first && stretch.before === 'close-quote';
  const clause = create(state, isTag || (afterQuote && !conjunction) ? 'tag' : 'main', stretches, null);
  const partner = state.last?.type === 'main' || state.last?.type === 'tag' ? state.last : state.lastMain;
  if (afterQuote && conjunction)
    clause.coordinated = state.clauses.findLast((it) => it !== clause && !it.quoted && it.type === 'main') ?? null;
  else if ((joined && !merged) || shares) clause.coordinated = contrasts ? state.lastMain : partner;
  for (const orphan of state.orphans) orphan.parent = clause;
  state.orphans = [];
  state.open = [];
  state.lastMain = clause.type === 'tag' && state.lastMain ? state.lastMain : clause;
  state.last = clause;
}

/** "Huber reiste ab, traf Berger und …": a verb first behind a main clause that says nothing goes on with its subject. */
function goesOn({ lastMain, last, orphans, finites }: State, stretch: Stretch, tokens: readonly Token[], kinds: VerbKinds): boolean {
  const before = lastMain ? finites.get(lastMain) : undefined;
  if (!lastMain || lastMain !== last || before === undefined || lastMain.parts[0]?.from === before || orphans.length > 0) return false;
  if (lastMain.quoted !== stretch.quoted) return false;
  const words = tokens.slice(stretch.from, stretch.to);
  const particle = words.find((token) => token.class === 'PTK');
  return isHeld(tokens[before]) && !words.some((token) => token.class === 'V' && kinds.says(token, particle));
}

/** "…, kritisierte aber die Partei", "…, sprachen jedoch von Fortschritten": what is said besides, by the one of whom the sentence speaks. */
function isContrast({ lastMain, finites }: State, { from, to }: Stretch, tokens: readonly Token[], kinds: VerbKinds): boolean {
  const [finite, word, next] = [tokens[from], tokens[from + 1], tokens[from + 2]];
  const before = lastMain ? finites.get(lastMain) : undefined;
  if (!finite || !word || before === undefined || !isHeld(tokens[before]) || !kinds.contrasts(word)) return false;
  return !kinds.onlySays(finite) || from + 2 >= to || next?.class === 'ADP' || next?.class === 'PTK';
}

/** In the indicative: the article's own word, not what somebody says. */
function isHeld(finite: Token | undefined): boolean {
  return finite?.readings.some((reading) => reading.verbForm === 'fin' && reading.mood === 'ind') ?? false;
}

function fragment(state: State, stretch: Stretch, tokens: readonly Token[]): void {
  const open = state.open.at(-1);
  if (open) {
    open.parts.push({ from: stretch.from, to: stretch.to });
    return;
  }
  const words = tokens.slice(stretch.from, stretch.to);
  if (words[0]?.lower === 'so' && words.length <= 12 && state.clauses.length > 0 && state.pending.length === 0) {
    // „…“, so Blinken
    create(state, 'tag', [stretch], null);
    return;
  }
  const hasVerb = words.some((token) => token.class === 'V' || token.class === 'VZ');
  if (stretch.before === 'conjunction' && hasVerb && state.last?.verbs === null && state.lastMain) {
    // "wurde festgenommen und verhört": the finite verb of the left side serves both
    const clause = create(state, state.last?.type ?? 'main', [stretch], state.last?.parent ?? null);
    clause.coordinated = state.last ?? state.lastMain;
    state.last = clause;
    return;
  }
  const target = state.last?.type === 'relative' || state.last?.type === 'subordinate' ? state.lastMain : state.last;
  if (state.pending.length > 0 || !target || stretch.before === 'colon' || stretch.before === 'open-quote') {
    state.pending.push(stretch);
    return;
  }
  target.parts.push({ from: stretch.from, to: stretch.to });
}

function flush(state: State): void {
  if (state.pending.length === 0) return;
  const clause = create(state, 'fragment', state.pending, null);
  for (const orphan of state.orphans) orphan.parent ??= clause;
  state.orphans = [];
  state.pending = [];
  state.last = clause;
}
