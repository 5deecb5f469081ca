/** What is known of German text before it is read: abbreviations, section heads, advertising. */
import { z } from 'zod';
import { readYaml } from './data.js';

const File = z.strictObject({
  abbreviations: z.array(z.string()),
  closing_abbreviations: z.array(z.string()),
  months: z.array(z.string()),
  section_heads: z.array(z.string()),
  no_names: z.array(z.string()),
  currencies: z.array(z.string()),
  works: z.array(z.string()),
  sources: z.strictObject({
    verbs: z.array(z.string()),
    before: z.array(z.string()),
    behind: z.array(z.string()),
    appearing: z.array(z.string()),
    nouns: z.array(z.string()),
    articles: z.array(z.string()),
  }),
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
  /** Money that has the name of a place or of somebody, in lower case */
  currencies: ReadonlySet<string>;
  /** Whether a noun, or a compound that ends in it, tells a title: "Kriminalroman" */
  isWork(lemma: string): boolean;
  /** Lemmas and words beside the name of whoever is quoted. */
  sources: {
    verbs: ReadonlySet<string>;
    before: ReadonlySet<string>;
    behind: ReadonlySet<string>;
    appearing: ReadonlySet<string>;
    nouns: ReadonlySet<string>;
    articles: readonly string[];
  };
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
  // asked first, for it is four times as fast and nine in ten lines have none
  const any = new RegExp(`(?:^|[^a-zäöüß])(?:${file.boilerplate.cues.flatMap(({ words }) => words.map(literal)).join('|')})`, 'i');
  return {
    abbreviations: new Set(file.abbreviations),
    closingAbbreviations: new Set(file.closing_abbreviations),
    months: new Set(file.months),
    sectionHeads: new Set(file.section_heads),
    noNames: new Set(file.no_names),
    currencies: new Set(file.currencies),
    isWork: workTeller(file.works),
    sources: {
      verbs: new Set(file.sources.verbs),
      before: new Set(file.sources.before),
      behind: new Set(file.sources.behind),
      appearing: new Set(file.sources.appearing),
      nouns: new Set(file.sources.nouns),
      articles: file.sources.articles,
    },
    boilerplate: {
      ...file.boilerplate,
      cues,
      weigh: (line) =>
        any.test(line) ? cues.reduce((sum, { weight, pattern }) => sum + weight * (line.match(pattern)?.length ?? 0), 0) : 0,
    },
  };
}

/** By whole words, and those of five letters and more also as ends: no "Ruf" in "Beruf". */
function workTeller(works: readonly string[]): (lemma: string) => boolean {
  const whole = new Set(works.map((work) => work.toLowerCase()));
  const ends = [...whole].filter((work) => work.length > 4);
  return (lemma) => {
    const lower = lemma.toLowerCase();
    return whole.has(lower) || ends.some((end) => lower.endsWith(end));
  };
}
