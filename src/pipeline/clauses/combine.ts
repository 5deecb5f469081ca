/** Puts stretches together into clauses: what was interrupted is joined, what is nested hangs on what it interrupts. */
import type { German } from '../../lang/de/index.js';
import type { Group } from '../groups/index.js';
import type { Token } from '../tokens/index.js';
import { verbSense } from '../tokens/verb.js';
import { type Clause, type ClauseType, NO_ROLES, type Range } from './clause.js';
import { isInvertedCondition } from './conditions.js';
import { goesOnWithForm } from './shared.js';
import { isVerbBetween, type Stretch } from './stretch.js';
import { bringsParticle, completes, isElliptic, type Waiting } from './waiting.js';

type State = Waiting & {
  clauses: Clause[];
  /** Clauses at the beginning that wait for the main clause they belong to. */
  orphans: Clause[];
};

/** `finites`: where the finite verb of a clause stands, by its id. */
export type Combined = { clauses: Clause[]; finites: readonly (number | undefined)[] };

export function combine(stretches: readonly Stretch[], tokens: readonly Token[], german: German): Combined {
  const state = begin(tokens, german);
  for (let i = 0; i < stretches.length; i++) {
    const stretch = stretches[i];
    if (!stretch) continue;
    if (interrupts(state, stretch, stretches[i + 1])) create(state, 'tag', [stretch], null);
    else if (isSaidInside(state, stretch, stretches[i + 1])) create(state, 'main', [stretch], null);
    else if (completes(state, stretch) || bringsParticle(state, stretch)) complete(state, stretch);
    else if (goesOnWithForm(state, stretch)) goOn(state, stretch);
    else place(state, stretch, stretches[i + 1]);
  }
  flush(state);
  for (let i = 0; i < state.clauses.length; i++) {
    const parts = state.clauses[i]?.parts;
    if (parts && parts.length > 1) parts.sort((a, b) => a.from - b.from);
  }
  return { clauses: state.clauses, finites: state.finites };
}

function begin(tokens: readonly Token[], german: German): State {
  // an array inside an object is slower to make than one beside it
  const clauses: Clause[] = [];
  const finites: State['finites'] = [];
  const pending: Stretch[] = [];
  const open: Clause[] = [];
  const orphans: Clause[] = [];
  return { tokens, german, clauses, finites, pending, open, lastMain: null, last: null, orphans };
}

/** "Der Minister, sagte Huber, habe gelogen": speech is interrupted by what introduces it, not ended. */
function interrupts({ pending, tokens, german }: State, stretch: Stretch, next: Stretch | undefined): boolean {
  if (pending.length === 0 || stretch.finite === null || stretch.finite !== stretch.from || !next || next.finite === null) return false;
  if (next.opener || next.before !== 'comma' || next.finite !== next.from) return false;
  const finite = tokens[stretch.finite];
  return finite !== undefined && verbSense(finite, german).says;
}

/** "Vorwürfe der Opposition, er habe gelogen, wies Huber zurück": what a noun in front says does not go on with the noun. */
function isSaidInside({ pending, tokens, german }: State, stretch: Stretch, next: Stretch | undefined): boolean {
  const [front] = pending;
  if (!front || pending.length > 1 || stretch.opener || stretch.before !== 'comma' || stretch.finite === null) return false;
  if (stretch.finite === stretch.from || !next || next.opener || next.before !== 'comma' || next.finite !== next.from) return false;
  const finite = tokens[stretch.finite];
  if (!finite || verbSense(finite, german).mood === 'indicative') return false;
  for (let i = front.from; i < front.to; i++) if (tokens[i]?.class === 'N' && german.frames.speech.has(tokens[i]?.lemma ?? '')) return true;
  return false;
}

function complete(state: State, stretch: Stretch): void {
  if (state.lastMain) addTo(state.lastMain, stretch);
  state.last = state.lastMain;
  state.open = [];
}

/** "wurde festgenommen und verhört": the finite verb of the left side serves both. */
function goOn(state: State, stretch: Stretch): void {
  const { last } = state;
  const clause = create(state, last?.type ?? 'fragment', [{ ...stretch, finite: null }], last?.parent ?? null);
  clause.coordinated = last;
  state.last = clause;
}

function addTo(clause: Clause, { from, to }: Stretch): void {
  clause.parts.push({ from, to });
}

function place(state: State, stretch: Stretch, next: Stretch | undefined): void {
  if (stretch.before === 'colon' || stretch.before === 'close-quote' || stretch.before === 'open-quote') {
    if (stretch.before !== 'close-quote' && state.pending.length > 0) flush(state);
    state.open = [];
  }
  if (stretch.opener && stretch.finite !== null) subordinate(state, stretch);
  else if (stretch.opener && stretch.infinitive !== null) infinitive(state, stretch);
  else if (stretch.opener) openSubordinate(state, stretch);
  else if (stretch.finite !== null) withFinite(state, stretch, stretch.finite, next);
  else if (stretch.infinitive !== null) infinitive(state, stretch);
  else fragment(state, stretch);
}

function create(state: State, type: ClauseType, stretches: readonly Stretch[], parent: Clause | null): Clause {
  const parts: Range[] = [];
  const groups: Group[] = [];
  let opener: Token | null = null;
  let finite: number | undefined;
  for (let i = 0; i < stretches.length; i++) {
    const stretch = stretches[i];
    if (!stretch) continue;
    parts.push({ from: stretch.from, to: stretch.to });
    opener ??= stretch.opener;
    finite ??= stretch.finite ?? undefined;
  }
  const clause: Clause = {
    id: state.clauses.length,
    type,
    parts,
    opener,
    verbs: null,
    groups,
    parent,
    coordinated: null,
    antecedent: null,
    roles: NO_ROLES,
    negation: null,
    pointer: null,
    quoted: stretches[0]?.quoted ?? false,
  };
  state.finites.push(finite);
  state.clauses.push(clause);
  return clause;
}

function hang(state: State, clause: Clause): void {
  if (clause.parent) return;
  const open = state.open.at(-1);
  if (open && open !== clause) clause.parent = open;
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
  if (!isElliptic(stretch, state)) state.open.push(clause);
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

function withFinite(state: State, stretch: Stretch, finite: number, next: Stretch | undefined): void {
  if (isInvertedCondition(state, stretch)) {
    state.last = create(state, 'subordinate', [stretch], state.lastMain);
    return;
  }
  const conjunction = state.tokens[stretch.from]?.class === 'KON';
  const joined = stretch.before === 'conjunction' || (conjunction && stretch.before === 'comma');
  const first = finite === stretch.from + (conjunction ? 1 : 0);
  const open = state.open.at(-1);
  if (open && (!first || stretch.to - stretch.from === 1 || stretch.to - finite > 1) && isVerbal(state.tokens, finite + 1, stretch.to)) {
    addTo(open, stretch);
    state.finites[open.id] = finite;
    state.open.pop();
    state.last = open;
    return;
  }
  const merged = state.pending.length > 0 && stretch.before !== 'colon' && stretch.before !== 'dash';
  const stretches = merged ? [...state.pending, stretch] : [stretch];
  if (!merged) flush(state);
  else state.pending = [];
  const behind = !merged && first && state.lastMain !== null && !joined && stretch.before !== 'colon';
  const contrasts = behind && stretch.before === 'comma' && isContrast(state, stretch);
  const shares = contrasts || (behind && stretch.before === 'comma' && (goesOn(state, stretch) || isInList(state, stretch, next)));
  const isTag = behind && !shares;
  const afterQuote = first && stretch.before === 'close-quote';
  const clause = create(state, isTag || (afterQuote && !conjunction) ? 'tag' : 'main', stretches, null);
  const partner = state.last?.type === 'main' || state.last?.type === 'tag' ? state.last : state.lastMain;
  if (afterQuote && conjunction)
    clause.coordinated = state.clauses.findLast((it) => it !== clause && !it.quoted && it.type === 'main') ?? null;
  else if ((joined && !merged) || shares) clause.coordinated = contrasts ? state.lastMain : partner;
  adopt(state, clause);
  state.open = [];
  state.lastMain = clause.type === 'tag' && state.lastMain ? state.lastMain : clause;
  state.last = clause;
}

function adopt(state: State, clause: Clause): void {
  if (state.orphans.length === 0) return;
  for (const orphan of state.orphans) orphan.parent = clause;
  state.orphans = [];
}

/** Nothing but verb forms. */
function isVerbal(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]?.class !== 'V') return false;
  return true;
}

/** "Huber reiste ab, traf Berger und …": a verb first behind a main clause that says nothing goes on with its subject. */
function goesOn({ lastMain, last, orphans, finites, tokens, german }: State, stretch: Stretch): boolean {
  const before = lastMain ? finites[lastMain.id] : undefined;
  if (!lastMain || lastMain !== last || before === undefined || lastMain.parts[0]?.from === before || orphans.length > 0) return false;
  if (lastMain.quoted !== stretch.quoted || !isHeld(tokens[before], german)) return false;
  const words = tokens.slice(stretch.from, stretch.to);
  const particle = words.find((token) => token.class === 'PTK');
  return !words.some((token) => token.class === 'V' && says(token, particle, german));
}

/** "Polen lobte A, warnte B und griff C an": a deed told in the past between two others is no word on the first. */
function isInList(state: State, { from, quoted }: Stretch, next: Stretch | undefined): boolean {
  const { lastMain, last, orphans, finites, tokens, german } = state;
  const before = lastMain ? finites[lastMain.id] : undefined;
  if (!lastMain || lastMain !== last || before === undefined || lastMain.parts[0]?.from === before || orphans.length > 0) return false;
  if (lastMain.quoted !== quoted || !next || next.opener || next.before !== 'conjunction' || next.finite !== next.from) return false;
  return [before, from, next.from].every((at) => isDeed(tokens[at], german));
}

function isDeed(finite: Token | undefined, german: German): boolean {
  const sense = finite && verbSense(finite, german);
  return sense?.held === true && sense.past && !sense.helps && !sense.onlySays;
}

/** By itself or with its prefix: "teilte … mit". */
function says(token: Token, particle: Token | undefined, german: German): boolean {
  if (verbSense(token, german).says) return true;
  const { lexicon, frames } = german;
  return particle !== undefined && lexicon.separated(token.text, particle.lower).some(({ lemma }) => frames.speech.has(lemma));
}

/** "…, kritisierte aber die Partei", "…, sprachen jedoch von Fortschritten": what is said besides, by the one of whom the sentence speaks. */
function isContrast({ lastMain, finites, tokens, german }: State, { from, to }: Stretch): boolean {
  const [finite, word, next] = [tokens[from], tokens[from + 1], tokens[from + 2]];
  const before = lastMain ? finites[lastMain.id] : undefined;
  if (!finite || !word || before === undefined || !german.syntax.contrasts.has(word.lower) || !isHeld(tokens[before], german)) return false;
  return !verbSense(finite, german).onlySays || from + 2 >= to || next?.class === 'ADP' || next?.class === 'PTK';
}

function isHeld(finite: Token | undefined, german: German): boolean {
  return finite !== undefined && verbSense(finite, german).held;
}

const LONGEST_TAG = 12;

function fragment(state: State, stretch: Stretch): void {
  const { tokens } = state;
  const open = state.open.at(-1);
  if (open) {
    addTo(open, stretch);
    return;
  }
  const words = stretch.to - stretch.from;
  if (words <= LONGEST_TAG && state.clauses.length > 0 && state.pending.length === 0 && tokens[stretch.from]?.lower === 'so') {
    // „…“, so Blinken
    create(state, 'tag', [stretch], null);
    return;
  }
  if (stretch.before === 'conjunction' && state.lastMain && isVerbBetween(tokens, stretch.from, stretch.to)) {
    goOn(state, stretch);
    return;
  }
  const target = state.last?.type === 'relative' || state.last?.type === 'subordinate' ? state.lastMain : state.last;
  if (state.pending.length > 0 || !target || stretch.before === 'colon' || stretch.before === 'open-quote') {
    state.pending.push(stretch);
    return;
  }
  addTo(target, stretch);
}

function flush(state: State): void {
  if (state.pending.length === 0) return;
  const clause = create(state, 'fragment', state.pending, null);
  for (const orphan of state.orphans) orphan.parent ??= clause;
  state.orphans = [];
  state.pending = [];
  state.last = clause;
}
