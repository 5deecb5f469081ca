/** What is known of German text before it is read: abbreviations, section heads, advertising. */
import { z } from 'zod';
import { readYaml } from './data.js';
import { hasLetter, isLatinLetter } from './letters.js';

const File = z.strictObject({
  abbreviations: z.array(z.string()),
  closing_abbreviations: z.array(z.string()),
  months: z.array(z.string()),
  section_heads: z.array(z.string()),
  no_names: z.array(z.string()),
  boilerplate: z.strictObject({
    threshold: z.number(),
    cues: z.array(z.strictObject({ weight: z.number(), words: z.array(z.string().min(3)) })),
    examples: z.array(z.string()),
    counterexamples: z.array(z.string()),
  }),
});

type Cue = { weight: number; pattern: RegExp };

export type TextKnowledge = {
  abbreviations: ReadonlySet<string>;
  closingAbbreviations: ReadonlySet<string>;
  months: ReadonlySet<string>;
  sectionHeads: ReadonlySet<string>;
  /** Capital letters that name nobody: "MEZ", "HIV" */
  noNames: ReadonlySet<string>;
  boilerplate: {
    threshold: number;
    cues: readonly Cue[];
    /** How much the cues of a line weigh together. */
    weigh(line: string): number;
    examples: readonly string[];
    counterexamples: readonly string[];
  };
};

export function loadTextKnowledge(): TextKnowledge {
  const file = readYaml('text.yaml', File);
  const literal = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const cues = file.boilerplate.cues.map(({ weight, words }) => ({
    weight,
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.map(literal).join('|')})`, 'giu'),
  }));
  const mayHold = beginnings(file.boilerplate.cues.flatMap(({ words }) => words));
  return {
    abbreviations: new Set(file.abbreviations),
    closingAbbreviations: new Set(file.closing_abbreviations),
    months: new Set(file.months),
    sectionHeads: new Set(file.section_heads),
    noNames: new Set(file.no_names),
    boilerplate: {
      ...file.boilerplate,
      cues,
      weigh: (line) =>
        mayHold(line) ? cues.reduce((sum, { weight, pattern }) => sum + weight * (line.match(pattern)?.length ?? 0), 0) : 0,
    },
  };
}

/** Whether one of these may begin a word of a line, told by three letters: spares most lines the patterns. All have three letters of Latin-1 or more. */
function beginnings(words: readonly string[]): (line: string) => boolean {
  const known = new Set(words.map((word) => threeLetters(word, 0)));
  return (line) => {
    let inWord = false;
    for (let at = 0; at < line.length; at++) {
      const code = line.charCodeAt(at);
      // a letter from elsewhere may be another writing of one of ours
      if (code >= 0x100 && hasLetter(line.charAt(at))) return true;
      if (!inWord && at + 3 <= line.length && known.has(threeLetters(line, at))) return true;
      inWord = isLatinLetter(code) || (code >= 0x30 && code <= 0x39);
    }
    return false;
  };
}

function threeLetters(text: string, at: number): number {
  return (small(text.charCodeAt(at)) << 16) | (small(text.charCodeAt(at + 1)) << 8) | small(text.charCodeAt(at + 2));
}

function small(code: number): number {
  return isLatinLetter(code) ? code | 0x20 : code;
}
