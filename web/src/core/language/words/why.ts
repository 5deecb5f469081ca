import type { ExplainedRole, ExplainedRule } from '../../../../../src/model/explanation.js';
import { inBoth } from './in-both.js';

type WhyWords = {
  title: string;
  gone: string;
  readDifferently: string;
  rules: string;
  noRules: string;
  clauses: string;
  entities: string;
  words: string;
  verb: string;
  negation: string;
  nobody: string;
  before(text: string): string;
  roles: Record<ExplainedRole['role'], string>;
  how: Record<ExplainedRole['how'], string>;
  outcomes: Record<ExplainedRule['outcome'], (detail: string) => string>;
};

export const why = inBoth<WhyWords>({
  de: {
    title: 'Warum?',
    gone: 'Der Artikel enthält diesen Satz nicht mehr.',
    readDifferently: 'Heute liest Depesche diesen Satz anders, oder die Aussage stammt von anderer Hand:',
    rules: 'Geprüfte Regeln',
    noRules: 'Keine Regel kennt ein Wort dieses Satzes.',
    clauses: 'Teilsätze',
    entities: 'Wer und was gemeint ist',
    words: 'Wörter',
    verb: 'Verb',
    negation: 'Verneinung',
    nobody: 'niemand Bestimmtes',
    before: (text) => `zuletzt genannt als „${text}“`,
    roles: {
      subject: 'Subjekt',
      accusative: 'Akkusativobjekt',
      dative: 'Dativobjekt',
      genitive: 'Genitivobjekt',
      predicative: 'Prädikativ',
      prepositional: 'Mit Präposition',
    },
    how: {
      agrees: 'stimmt mit dem Verb überein',
      inherited: 'aus dem Teilsatz davor',
      controlled: 'aus dem übergeordneten Satz',
      case: 'nach Fall und Stellung',
    },
    outcomes: {
      claim: (detail) => detail,
      requirement: (detail) => `verlangt ${detail}`,
      source: (detail) => `niemand, der handelt (${detail})`,
      target: (detail) => `niemand, dem es gilt (${detail})`,
      ends: (detail) => `kann nicht verbinden: ${detail}`,
      'other-row': (detail) => `eine andere Regel galt: ${detail}`,
      nobody: (detail) => `niemand Bestimmtes: ${detail}`,
      'said-before': (detail) => `nichts Neues: ${detail}`,
    },
  },
  en: {
    title: 'Why?',
    gone: 'The article no longer has this sentence.',
    readDifferently: 'Depesche reads this sentence differently today, or the claim came from elsewhere:',
    rules: 'Rules tried',
    noRules: 'No rule knows a word of this sentence.',
    clauses: 'Clauses',
    entities: 'Who and what is meant',
    words: 'Words',
    verb: 'Verb',
    negation: 'Negation',
    nobody: 'nobody in particular',
    before: (text) => `last named as “${text}”`,
    roles: {
      subject: 'Subject',
      accusative: 'Accusative object',
      dative: 'Dative object',
      genitive: 'Genitive object',
      predicative: 'Predicative',
      prepositional: 'With preposition',
    },
    how: {
      agrees: 'agrees with the verb',
      inherited: 'from the clause before',
      controlled: 'from the clause above',
      case: 'by case and place',
    },
    outcomes: {
      claim: (detail) => detail,
      requirement: (detail) => `needs ${detail}`,
      source: (detail) => `nobody who acts (${detail})`,
      target: (detail) => `nobody acted on (${detail})`,
      ends: (detail) => `cannot join ${detail}`,
      'other-row': (detail) => `another rule was taken: ${detail}`,
      nobody: (detail) => `nobody in particular: ${detail}`,
      'said-before': (detail) => `nothing new: ${detail}`,
    },
  },
});
