/** The commands, their options and their help. What they do is in the file of the same name; it is loaded when it is run. */
import { readFileSync } from 'node:fs';
import { Command, InvalidArgumentError, Option } from 'commander';
import { type Flags, readSettings, type Settings } from '../model/settings.js';
import { readEnvironment } from './environment.js';
import { type ExitCode, MEANINGS } from './exit-codes.js';
import { UsageError } from './usage.js';

const EXAMPLES = `
Examples:
  depesche serve --load seeds                     the seed articles in the explorer
  depesche ingest articles/ more.jsonl            articles into the graph
  depesche extract --json article.txt             what is read out of one article
  depesche explain article.txt:3                  how its third sentence is read, and why
  depesche query "MATCH (p:Person) RETURN p.name" a question in Cypher
  depesche evaluate gold/                         how well it reads annotated articles
  depesche export --format gexf --out graph.gexf  the graph for Gephi
  depesche ingest articles/ --store neo4j://localhost:7687

Exit codes:
${MEANINGS.map(([code, meaning]) => `  ${String(code).padEnd(4)} ${meaning}`).join('\n')}

Settings come from the command line, the environment or a .env file, in this order; \`depesche doctor\` shows them.`;

/** @param done takes the exit code of the command that was run */
export function program(done: (code: ExitCode) => void): Command {
  const root = new Command('depesche')
    .description('Reads German news into a graph of who said and did what to whom, every arrow backed by its sentence.')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', EXAMPLES)
    .showHelpAfterError('(depesche --help shows what there is)')
    .configureHelp({ showGlobalOptions: true });
  storeOption(root);

  const run = (command: Command, work: (settings: Settings) => Promise<ExitCode>) =>
    usageOf(() => settingsOf(root, command))
      .then(work)
      .then(done);

  storeOption(root.command('ingest'))
    .description('read articles and load what they say into the graph')
    .argument('<path...>', 'files (.txt .md .html .json .jsonl), folders, or - for standard input')
    .action(async (paths: string[], _, command: Command) => {
      const { ingest } = await import('./ingest.js');
      await run(command, (settings) => ingest(paths, settings));
    });

  storeOption(root.command('extract'))
    .description('print what is read out of articles, without a graph')
    .argument('[file...]', 'files, folders, or - for standard input')
    .addOption(new Option('--json', 'one article, its document indented (the default)').conflicts(['jsonl', 'out', 'conllu']))
    .addOption(
      new Option('--jsonl', 'a document a line; without files, articles come as JSON Lines on standard input').conflicts(['out', 'conllu']),
    )
    .option('--out <dir>', 'a file <id>.json for each article')
    .addOption(new Option('--conllu', 'words, classes and dependencies in CoNLL-U, one article after the other').conflicts('out'))
    .action(async (files: string[], options: { json?: true; jsonl?: true; out?: string; conllu?: true }, command: Command) => {
      if (files.length === 0 && !options.jsonl)
        throw new UsageError('extract: got no file, expected one (or --jsonl with articles on standard input)');
      const { extractFiles } = await import('./extract.js');
      await run(command, () => extractFiles(files, options));
    });

  storeOption(root.command('explain'))
    .description('show how a sentence is read: words, clauses, entities, the rules tried and why each fired or not')
    .argument('[file[:sentence]]', 'one article, and which of its sentences, counted from 1; standard input without it', '-')
    .option('--json', 'the same for programs')
    .action(async (place: string, options: { json?: true }, command: Command) => {
      const { explainFile } = await import('./explain.js');
      await run(command, () => explainFile(place, options));
    });

  storeOption(root.command('serve'))
    .description('serve the explorer and its API')
    .option('--load <path...>', 'files or folders to load first')
    .option('--host <address>', 'address to listen on (127.0.0.1)')
    .option('--port <number>', 'port to listen on (3000; 0 takes a free one)')
    .action(async (options: { load?: string[] }, command: Command) => {
      const { serve } = await import('./serve.js');
      await run(command, (settings) => serve(options.load ?? [], settings));
    });

  storeOption(root.command('query'))
    .description('ask the graph in Cypher, read-only')
    .argument('<cypher>', 'a query; quote it')
    .addOption(new Option('--format <format>', 'how rows are printed').choices(['table', 'json', 'csv']).default('table'))
    .option('--limit <rows>', 'most rows', wholeNumber, 1000)
    .option('--timeout <seconds>', 'longest run', wholeNumber, 30)
    .option('--param <name=value...>', 'a parameter of the query')
    .action(
      async (
        cypher: string,
        options: { format: 'table' | 'json' | 'csv'; limit: number; timeout: number; param?: string[] },
        command: Command,
      ) => {
        const { query } = await import('./query.js');
        await run(command, (settings) => query(cypher, { ...options, param: options.param ?? [] }, settings));
      },
    );

  storeOption(root.command('export'))
    .description('write the graph with its evidence for other programs')
    .addOption(
      new Option('--format <format>', 'file format').choices(['gexf', 'graphml', 'csv', 'json', 'jsonld', 'cypher']).makeOptionMandatory(),
    )
    .option('--out <file>', 'file to write (csv: a folder); standard output without it')
    .action(async (options: { format: 'gexf' | 'graphml' | 'csv' | 'json' | 'jsonld' | 'cypher'; out?: string }, command: Command) => {
      if (options.format === 'csv' && options.out === undefined)
        throw new UsageError('export --format csv: got no --out, expected a folder for nodes.csv, edges.csv and claims.csv');
      const { exportGraph } = await import('./export.js');
      await run(command, (settings) => exportGraph(options, settings));
    });

  storeOption(root.command('remove'))
    .description('take articles and everything that only they support out of the graph')
    .argument('<article-id...>', 'ids as `query "MATCH (a:Article) RETURN a.id"` lists them')
    .action(async (ids: string[], _, command: Command) => {
      const { remove } = await import('./remove.js');
      await run(command, (settings) => remove(ids, settings));
    });

  storeOption(root.command('evaluate'))
    .description('measure the reader on annotated articles')
    .argument('<gold-dir...>', 'folders of annotated articles, a JSON file each')
    .option('--json', 'all figures as JSON')
    .option('--misses', 'list what was missed (−) and what is spurious (+), with its evidence')
    .option('--documents <dir>', 'score the documents of this folder instead of reading the articles now')
    .option('--confidence <file>', 'write how often each rule is right, as the reader takes it for the confidence of claims')
    .option('--except <pattern>', 'leave out articles whose id matches this regular expression')
    .action(
      async (
        folders: string[],
        options: { json?: true; misses?: true; documents?: string; except?: string; confidence?: string },
        command: Command,
      ) => {
        const { evaluate } = await import('./evaluate.js');
        await run(command, () => evaluate(folders, options));
      },
    );

  storeOption(root.command('doctor'))
    .description('show what is configured, what can be reached and what is missing')
    .option('--host <address>', 'as for serve')
    .option('--port <number>', 'as for serve')
    .action(async (_, command: Command) => {
      const { doctor } = await import('./doctor.js');
      done(await doctor(readEnvironment(), flagsOf(root, command)));
    });

  for (const command of [root, ...root.commands]) command.exitOverride();
  return root;
}

const storeOption = (command: Command): Command =>
  command.option('--store <location>', 'a file, or a neo4j:// or bolt:// URL (data/depesche.grafeo)');

function flagsOf(root: Command, command: Command): Flags {
  const { store, host, port } = command.opts<Flags>();
  return { store: store ?? root.opts<Flags>().store, host, port };
}

const settingsOf = (root: Command, command: Command): Settings => readSettings(readEnvironment().variables, flagsOf(root, command));

async function usageOf<T>(read: () => T): Promise<T> {
  try {
    return read();
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

function wholeNumber(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('A whole number above zero is expected.');
}

function version(): string {
  const { version }: { version: string } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return version;
}
