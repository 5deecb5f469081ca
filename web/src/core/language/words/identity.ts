import { counted } from './counted.js';
import { inBoth } from './in-both.js';

type IdentityWords = {
  title: string;
  decided: string;
  cancel: string;
  running: string;
  merge: string;
  mergeTitle(name: string): string;
  mergeText: string;
  find: string;
  another: string;
  preview: string;
  names: string;
  sum(claims: number, articles: number): string;
  joined(count: number): string;
  between(count: number): string;
  otherType(kept: string, merged: string): string;
  mergeGo: string;
  split: string;
  splitTitle(name: string): string;
  splitText(name: string): string;
  articles: string;
  filter: string;
  all(count: number): string;
  none: string;
  noMatch: string;
  more(count: number): string;
  newName: string;
  calledThere: string;
  splitSum(articles: number, claims: number | null): string;
  stays(name: string, articles: number): string;
  needsName: string;
  needsArticle: string;
  oneMustStay: string;
  splitGo: string;
};

export const identity = inBoth<IdentityWords>({
  de: {
    title: 'Wer das ist',
    decided: 'Entschieden',
    cancel: 'Abbrechen',
    running: 'Einen Augenblick …',
    merge: 'Zusammenführen mit …',
    mergeTitle: (name) => `„${name}“ zusammenführen`,
    mergeText: 'Meinen zwei Knoten dasselbe, so werden sie hier einer, auch in Artikeln, die noch kommen. Das lässt sich zurücknehmen.',
    find: 'Mit wem? Namen suchen',
    another: 'Andere wählen',
    preview: 'Daraus wird',
    names: 'Heißt dann auch',
    sum: (claims, articles) => `${counted('de', claims, 'Aussage', 'Aussagen')} in ${counted('de', articles, 'Artikel', 'Artikeln')}`,
    joined: (count) => `${counted('de', count, 'Pfeil fällt', 'Pfeile fallen')} mit einem anderen zusammen.`,
    between: (count) =>
      `${counted('de', count, 'Aussage', 'Aussagen')} zwischen den beiden ${count === 1 ? 'zählt' : 'zählen'} dann nicht mehr.`,
    otherType: (kept, merged) => `Verschiedene Arten: ${merged} wird zu ${kept}. Ist wirklich dasselbe gemeint?`,
    mergeGo: 'Zusammenführen',
    split: 'Aufteilen …',
    splitTitle: (name) => `„${name}“ aufteilen`,
    splitText: (name) =>
      `Wo ist mit „${name}“ jemand oder etwas anderes gemeint? Diese Artikel bekommen einen eigenen Knoten. Das lässt sich zurücknehmen.`,
    articles: 'Artikel, in denen etwas anderes gemeint ist',
    filter: 'Titel, Medium oder Satz suchen',
    all: (count) => `Alle ${count} wählen`,
    none: 'Keinen wählen',
    noMatch: 'Kein Artikel passt dazu.',
    more: (count) => `Weitere ${count} zeigen`,
    newName: 'Wie heißt, wer oder was dort gemeint ist?',
    calledThere: 'Dort genannt',
    splitSum: (articles, claims) =>
      `${counted('de', articles, 'Artikel', 'Artikel')}${claims === null ? '' : `, ${counted('de', claims, 'Aussage', 'Aussagen')}`}`,
    stays: (name, articles) => `„${name}“ behält ${counted('de', articles, 'Artikel', 'Artikel')}`,
    needsName: 'Es fehlt noch der Name.',
    needsArticle: 'Kreuzen Sie an, wo etwas anderes gemeint ist.',
    oneMustStay: 'Ein Artikel muss bleiben, sonst ist nichts aufgeteilt.',
    splitGo: 'Aufteilen',
  },
  en: {
    title: 'Who this is',
    decided: 'Decided',
    cancel: 'Cancel',
    running: 'One moment …',
    merge: 'Merge with …',
    mergeTitle: (name) => `Merge “${name}”`,
    mergeText: 'If two nodes mean the same, they become one here, in articles yet to come too. It can be undone.',
    find: 'With whom? Search for a name',
    another: 'Choose another',
    preview: 'They become',
    names: 'Also called then',
    sum: (claims, articles) => `${counted('en', claims, 'claim', 'claims')} in ${counted('en', articles, 'article', 'articles')}`,
    joined: (count) => `${counted('en', count, 'arrow becomes', 'arrows become')} one with another.`,
    between: (count) => `${counted('en', count, 'claim', 'claims')} between the two no longer ${count === 1 ? 'counts' : 'count'}.`,
    otherType: (kept, merged) => `Different kinds: ${merged} becomes ${kept}. Is it really the same?`,
    mergeGo: 'Merge',
    split: 'Split …',
    splitTitle: (name) => `Split “${name}”`,
    splitText: (name) => `Where does “${name}” mean somebody or something else? Those articles get a node of their own. It can be undone.`,
    articles: 'Articles that mean something else',
    filter: 'Search title, outlet or sentence',
    all: (count) => `Choose all ${count}`,
    none: 'Choose none',
    noMatch: 'No article matches.',
    more: (count) => `Show ${count} more`,
    newName: 'What is the name of who or what is meant there?',
    calledThere: 'Named there',
    splitSum: (articles, claims) =>
      `${counted('en', articles, 'article', 'articles')}${claims === null ? '' : `, ${counted('en', claims, 'claim', 'claims')}`}`,
    stays: (name, articles) => `“${name}” keeps ${counted('en', articles, 'article', 'articles')}`,
    needsName: 'It still needs a name.',
    needsArticle: 'Tick where something else is meant.',
    oneMustStay: 'One article has to stay, or nothing is split.',
    splitGo: 'Split',
  },
});
