import type { DecisionKind, PairDoubt } from '../../../../../src/model/review.js';
import type { Queue } from '../../review/state.js';
import { counted } from './counted.js';
import { inBoth } from './in-both.js';

type ReviewWords = {
  title: string;
  queues: Record<Queue, string>;
  open(count: string): string;
  keys: string;
  position(place: string, total: string): string;
  previous: string;
  next: string;
  doubt: string;
  lowConfidence(percent: string): string;
  contradicted(opposing: number, agreeing: number): string;
  showArrow: string;
  question: string;
  sameName(name: string): string;
  pair: Record<PairDoubt, (one: string, other: string) => string>;
  candidates(count: number): string;
  keeps: string;
  goesInto: string;
  merged(kept: string): string;
  letters: Record<'accept' | 'reject' | 'same' | 'different' | 'turn' | 'undo', string>;
  actions: Record<'accept' | 'reject' | 'same' | 'different' | 'turn' | 'undo', string>;
  /** The relation is known while the claim is loaded. */
  decided: Record<DecisionKind, (one: string, other: string, relation?: string) => string>;
  undone: string;
  changed(arrows: number): string;
  unchanged: string;
  refused: string;
  refusedShort: string;
  by(when: string, name: string | null): string;
  rejected: string;
  accepted: string;
  nothing: Record<Queue, [title: string, text: string]>;
  asleep: string;
};

export const review = inBoth<ReviewWords>({
  de: {
    title: 'Zu prüfen',
    queues: { claims: 'Zweifelhafte Aussagen', pairs: 'Vielleicht dieselben', decisions: 'Entschieden' },
    open: (count) => `${count} zu prüfen`,
    keys: 'Pfeiltasten blättern, die Buchstaben auf den Knöpfen entscheiden.',
    position: (place, total) => `${place} von ${total}`,
    previous: 'Vorige',
    next: 'Nächste',
    doubt: 'Warum zweifelhaft',
    lowConfidence: (percent) => `Die Regel dahinter hat nur in ${percent} der Fälle recht.`,
    contradicted: (opposing, agreeing) =>
      `${counted('de', opposing, 'Aussage sagt', 'Aussagen sagen')} das Gegenteil, ${counted('de', agreeing, 'sagt', 'sagen')} dies.`,
    showArrow: 'Alle Belege dazu',
    question: 'Sind das dieselben?',
    sameName: (name) => `Beide heißen „${name}“.`,
    pair: {
      'same-name': (one, other) => `„${one}“ und „${other}“ sind dieselben Wörter, nur anders geschrieben.`,
      'same-sound': (one, other) => `„${one}“ und „${other}“ klingen gleich.`,
      alias: (one, other) => `Unter „${one}“ und „${other}“ ist anderswo derselbe Name gemeint.`,
      'part-of-name': (one, other) => `„${one}“ ist ein Teil von „${other}“.`,
    },
    candidates: (count) => `Dem Namen nach kommen dafür ${count} in Frage.`,
    keeps: 'Dieser Name bleibt',
    goesInto: 'Geht darin auf',
    merged: (kept) => `Zusammen als „${kept}“`,
    letters: { accept: 'A', reject: 'V', same: 'D', different: 'N', turn: 'T', undo: 'R' },
    actions: {
      accept: 'Annehmen',
      reject: 'Verwerfen',
      same: 'Dasselbe',
      different: 'Nicht dasselbe',
      turn: 'Namen tauschen',
      undo: 'Rückgängig',
    },
    decided: {
      accept: (one, other, relation = '–') => `Angenommen: ${one} ${relation} ${other}`,
      reject: (one, other, relation = '–') => `Verworfen: ${one} ${relation} ${other}`,
      merge: (one, other) => `Zusammengeführt: „${other}“ zählt zu „${one}“`,
      'keep-apart': (one, other) => `Nicht dasselbe: „${one}“ und „${other}“`,
      split: (one, other) => `Aufgeteilt: „${other}“ ist nicht „${one}“`,
    },
    undone: 'Rückgängig gemacht',
    changed: (arrows) => counted('de', arrows, 'Pfeil ist jetzt anders.', 'Pfeile sind jetzt anders.'),
    unchanged: 'Das Bild bleibt, wie es ist.',
    refused: 'Das ging nicht; die Liste ist jetzt auf dem neuesten Stand.',
    refusedShort: 'Das ging nicht.',
    by: (when, name) => (name ? `${when}, ${name}` : when),
    rejected: 'Verworfen',
    accepted: 'Angenommen',
    nothing: {
      claims: ['Keine Zweifel', 'Alle Aussagen sind geprüft oder gut belegt. Neue kommen mit neuen Artikeln.'],
      pairs: ['Keine Doppelgänger', 'Keine zwei Namen sehen so aus, als meinten sie dasselbe.'],
      decisions: ['Noch nichts entschieden', 'Was Sie annehmen, verwerfen oder zusammenführen, steht hier und lässt sich zurücknehmen.'],
    },
    asleep: 'Was zu prüfen ist, ließ sich nicht laden.',
  },
  en: {
    title: 'To review',
    queues: { claims: 'Doubtful claims', pairs: 'Maybe the same', decisions: 'Decided' },
    open: (count) => `${count} to review`,
    keys: 'Arrow keys walk, the letters on the buttons decide.',
    position: (place, total) => `${place} of ${total}`,
    previous: 'Previous',
    next: 'Next',
    doubt: 'Why it is doubtful',
    lowConfidence: (percent) => `The rule behind it is right in only ${percent} of cases.`,
    contradicted: (opposing, agreeing) =>
      `${counted('en', opposing, 'claim says', 'claims say')} the opposite, ${counted('en', agreeing, 'says', 'say')} this.`,
    showArrow: 'All sentences behind it',
    question: 'Are these the same?',
    sameName: (name) => `Both are called “${name}”.`,
    pair: {
      'same-name': (one, other) => `“${one}” and “${other}” are the same words, only written differently.`,
      'same-sound': (one, other) => `“${one}” and “${other}” sound the same.`,
      alias: (one, other) => `“${one}” and “${other}” are used for the same name elsewhere.`,
      'part-of-name': (one, other) => `“${one}” is a part of “${other}”.`,
    },
    candidates: (count) => `By its name it could be one of ${count}.`,
    keeps: 'This name stays',
    goesInto: 'Becomes part of it',
    merged: (kept) => `Together as “${kept}”`,
    letters: { accept: 'A', reject: 'R', same: 'S', different: 'N', turn: 'T', undo: 'U' },
    actions: { accept: 'Accept', reject: 'Reject', same: 'The same', different: 'Not the same', turn: 'Swap names', undo: 'Undo' },
    decided: {
      accept: (one, other, relation = '–') => `Accepted: ${one} ${relation} ${other}`,
      reject: (one, other, relation = '–') => `Rejected: ${one} ${relation} ${other}`,
      merge: (one, other) => `Merged: “${other}” counts as “${one}”`,
      'keep-apart': (one, other) => `Not the same: “${one}” and “${other}”`,
      split: (one, other) => `Split: “${other}” is not “${one}”`,
    },
    undone: 'Undone',
    changed: (arrows) => counted('en', arrows, 'arrow has changed.', 'arrows have changed.'),
    unchanged: 'The picture stays as it is.',
    refused: 'That was not possible; the list is up to date now.',
    refusedShort: 'That was not possible.',
    by: (when, name) => (name ? `${when}, ${name}` : when),
    rejected: 'Rejected',
    accepted: 'Accepted',
    nothing: {
      claims: ['No doubts', 'All claims are reviewed or well supported. New ones come with new articles.'],
      pairs: ['No doubles', 'No two names look as if they meant the same.'],
      decisions: ['Nothing decided yet', 'What you accept, reject or merge is listed here and can be undone.'],
    },
    asleep: 'What there is to review could not be loaded.',
  },
});
