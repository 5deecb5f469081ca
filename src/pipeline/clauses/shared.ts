/** Verb forms that go on with the helping verb of the clause before: "hat A gelobt, B gewarnt und C angegriffen", "will A loben und B angreifen". */
import type { German } from '../../lang/de/index.js';
import type { Token } from '../tokens/index.js';
import { verbSense } from '../tokens/verb.js';
import type { Clause, Range } from './clause.js';
import type { Stretch } from './stretch.js';
import type { Waiting } from './waiting.js';

/** Whether a stretch ends in a form of the same kind as the clause before it, whose finite verb asks for one. */
export function goesOnWithForm({ last, pending, open, finites, tokens, german }: Waiting, stretch: Stretch): boolean {
  if (last?.type !== 'main' || pending.length > 0 || open.length > 0) return false;
  if (stretch.opener || (stretch.before !== 'conjunction' && stretch.before !== 'comma')) return false;
  const finiteAt = sharedFinite(last, finites);
  const part = last.parts.at(-1);
  if (finiteAt === undefined || !part || !helps(tokens[finiteAt], german)) return false;
  const form = tokens[startOfForms(part, tokens, finiteAt)];
  if (!form) return false;
  const at = startOfForms(stretch, tokens, -1);
  const other = tokens[at];
  if (!endsInForm(stretch, tokens, german) || hasVerbs({ from: stretch.from, to: at }, tokens)) return false;
  // ", die Dörfer überflutet haben" has a helping verb of its own
  const modal = stretch.before === 'conjunction' && verbSense(tokens[finiteAt] ?? form, german).modal !== null;
  return (modal || !tokens.slice(at + 1, stretch.to).some((token) => helps(token, german))) && isSameForm(form, other, german);
}

/** "dass Polen die Ukraine gelobt und Russland angegriffen hat": the helping verb at the end of the right side is that of the left side as well. */
export function endsForBoth(left: Stretch, right: Stretch, tokens: readonly Token[], german: German): boolean {
  if (right.finite === null || !helps(tokens[right.finite], german)) return false;
  return isSameForm(tokens[startOfForms(left, tokens, -1)], tokens[startOfForms(right, tokens, right.finite)], german);
}

/** "Journalisten verhaftet und die Kurden angegriffen zu haben": so is "zu" with a helping verb. */
export function sharesInfinitive(left: Stretch, right: Stretch, tokens: readonly Token[], german: German): boolean {
  if (left.infinitive !== null || right.infinitive !== right.to - 1 || tokens[right.to - 2]?.class !== 'ZU') return false;
  if (!helps(tokens[right.infinitive], german)) return false;
  const before = startOfForms({ from: right.from, to: right.to - 2 }, tokens, -1);
  return isSameForm(tokens[startOfForms(left, tokens, -1)], tokens[before], german);
}

/** Whether it ends in verb forms that may all be infinitives or participles. */
export function endsInForm(stretch: Stretch, tokens: readonly Token[], german: German): boolean {
  const at = startOfForms(stretch, tokens, -1);
  return at >= 0 && stretch.infinitive === null && tokens.slice(at, stretch.to).every((token) => couldBeInfinite(token, german));
}

export function couldBeInfinite(token: Token, german: German): boolean {
  const { infinitive, participle } = verbSense(token, german);
  return infinitive || participle;
}

function sharedFinite(clause: Clause, finites: Waiting['finites']): number | undefined {
  for (let it: Clause | null = clause; it; it = it.coordinated) {
    const at = finites[it.id];
    if (at !== undefined) return at;
  }
  return undefined;
}

export function helps(finite: Token | undefined, german: German): boolean {
  return finite !== undefined && verbSense(finite, german).helps;
}

/** Where the verb forms that stand together at the end begin, but for the finite one; -1 where there is none. */
function startOfForms({ from, to }: Range, tokens: readonly Token[], finiteAt: number): number {
  let start = -1;
  for (let i = to - 1; i >= from; i--) {
    if (i === finiteAt) continue;
    if (tokens[i]?.class !== 'V') break;
    start = i;
  }
  return start;
}

function hasVerbs({ from, to }: Range, tokens: readonly Token[]): boolean {
  for (let i = from; i < to; i++) if (tokens[i]?.class === 'V') return true;
  return false;
}

function isSameForm(a: Token | undefined, b: Token | undefined, german: German): boolean {
  if (!a || !b) return false;
  const [one, other] = [verbSense(a, german), verbSense(b, german)];
  return (one.participle && other.participle) || (one.infinitive && other.infinitive);
}
