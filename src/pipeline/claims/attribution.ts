/** Who says that a claim holds, where the article does not say it in its own voice. */
import type { Clause } from '../clauses/index.js';
import type { Cluster } from '../entities/index.js';
import type { StatementDraft } from '../statements/index.js';
import { isActor, ownersOf } from './actors.js';
import type { ClaimContext } from './claim.js';

const SOURCES = ['media', 'agency'];

export function speakerOfStatement(statement: StatementDraft, context: ClaimContext): Cluster | null {
  const { speaker } = statement;
  if (!speaker) return null;
  const found = speaker.mention ? context.resolution.of(speaker.mention)[0] : undefined;
  return found && isActor(found) ? found : reportedLater(statement, context);
}

/** "laut einem Bericht": whose report it is may come in the next sentence ("…, berichtete die „Times“"). */
function reportedLater(statement: StatementDraft, context: ClaimContext): Cluster | null {
  const noun = statement.speaker?.group?.nominals[0]?.lemma ?? '';
  if (!/bericht$/i.test(noun)) return null;
  const next = context.statements.inSentence(statement.sentence + 1).find((it) => it.sentence === statement.sentence + 1 && it.speaker);
  const found = next ? speakerOfStatement(next, context) : null;
  return found && SOURCES.includes(found.sort ?? '') ? found : null;
}

/** Who does something by what is said in a clause: its speaker, of a spokesman without a name whomever he speaks for ("sagte ein Sprecher der EU"). */
export function speakingActorOf(clause: Clause, context: ClaimContext): Cluster | null {
  const speaker = speakerOf(clause, context);
  if (speaker?.named !== false || speaker.sort !== 'unnamed') return speaker;
  for (const { group, sentence } of speaker.mentions) {
    const reading = context.readings[sentence];
    const owner = group && reading ? ownersOf(group, reading, context.resolution).find((it) => it.named && isActor(it)) : undefined;
    if (owner) return owner;
  }
  return speaker;
}

/** The speaker of the innermost statement that a clause lies in. */
export function speakerOf(clause: Clause | null, context: ClaimContext): Cluster | null {
  if (!clause) return null;
  const around = [...context.statements.ofClause(clause)];
  const inner = around.sort((a, b) => a.quote.end - a.quote.start - (b.quote.end - b.quote.start))[0];
  return inner ? speakerOfStatement(inner, context) : null;
}
