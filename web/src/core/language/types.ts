import type { ExplainedRole, ExplainedRule } from '../../../../src/model/explanation.js';
import type { StatementKind } from '../../../../src/model/vocabulary.js';

export type LanguageCode = 'de' | 'en';

/** Every word of the page that does not come from the ontology or the data. */
export type Dictionary = {
  app: { tagline: string; skip: string };
  header: {
    language: string;
    theme: string;
    light: string;
    dark: string;
    filters: string;
    close: string;
    counts(nodes: string, arrows: string): string;
  };
  search: { label: string; placeholder: string; none(text: string): string; failed: string; found(count: number): string; clear: string };
  filters: {
    title: string;
    reset: string;
    entityTypes: string;
    relations: string;
    modality: string;
    polarity: string;
    only: string;
    onlyThis(name: string): string;
    open(name: string): string;
  };
  stage: {
    label(nodes: string, arrows: string): string;
    keys: string;
    zoomIn: string;
    zoomOut: string;
    fit: string;
    layout: string;
    tools: string;
  };
  legend: {
    title: string;
    cooperation: string;
    conflict: string;
    words: string;
    deeds: string;
    structure: string;
    faint: string;
    denied: string;
    disputed: string;
    thickness: string;
    size: string;
  };
  states: {
    loading: string;
    emptyTitle: string;
    emptyText: string;
    failedTitle: string;
    failedText: string;
    offlineText: string;
    retry: string;
    nothingTitle: string;
    nothingText: string;
    cut(shown: string, total: string): string;
    noWebGl: string;
  };
  overview: {
    title: string;
    intro: string;
    articles(count: number): string;
    entities(count: number): string;
    claims(count: number): string;
    strongest: string;
    showAll(count: string): string;
    showLess: string;
    how: string;
    steps: readonly string[];
    sources: string;
  };
  entity: {
    also: string;
    relations: string;
    articles: string;
    statements: string;
    none: string;
    goTo(name: string): string;
    evidence(count: number): string;
    outgoing: string;
    incoming: string;
    mutual: string;
    statementKinds: Record<StatementKind, string>;
    hiddenByFilter: string;
  };
  arrow: { title: string; disputedTitle: string; disputedText: string; claims(count: number): string };
  claim: {
    says(name: string): string;
    accordingTo(name: string): string;
    ownVoice: string;
    content: string;
    role: string;
    when: string;
    sentence(number: number): string;
    rule: string;
    confidence(percent: string): string;
    untitled: string;
    noOutlet: string;
    open: string;
    marked: Record<'source' | 'target' | 'speaker', string>;
  };
  why: {
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
  panel: { close: string; back: string; loading: string; failed: string; gone: string; toOverview: string };
};
