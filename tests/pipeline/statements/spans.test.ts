import { expect, it } from 'vitest';
import { document } from '../../support/reading.js';

const text = 'Karl Huber reiste ab. „Wir warnen die NATO“, sagte er der Zeitung „Times“ in Wien.';
const { statements, entities } = document(text);
const nameOf = (id: string | null | undefined) => entities.find((entity) => entity.id === id)?.name;

it('a statement says where its speaker and its verb of saying stand', () => {
  const [said] = statements;
  expect(statements).toHaveLength(1);
  expect(nameOf(said?.speaker)).toBe('Karl Huber');
  expect(said?.speakerSpan && text.slice(said.speakerSpan.start, said.speakerSpan.end)).toBe('er');
  expect(said?.cueSpan && text.slice(said.cueSpan.start, said.cueSpan.end)).toBe('sagte');
});

const addressees = (said: string) => {
  const read = document(said);
  return read.statements.map(({ addressee }) => read.entities.find(({ id }) => id === addressee)?.name ?? null);
};

it('a statement says whom it is said to', () => {
  expect(addressees('„Wir bleiben“, sagte er der BBC.')).toEqual(['BBC']);
  expect(addressees('„Wir bleiben“, sagte Karl Huber.')).toEqual([null]);
});

// "Karl Huber der BBC" is read as a genitive
it('a statement says whom it is said to, behind a name', () => {
  expect(addressees('„Wir bleiben“, sagte Karl Huber der BBC.')).toEqual(['BBC']);
});

it('the same words of two speakers are two statements', () => {
  const { statements, entities } = document('Karl Huber erklärte, Nordkorea besitze seiner Meinung nach sechs Raketen.');
  expect(statements.map(({ speaker }) => entities.find(({ id }) => id === speaker)?.name)).toContain('Karl Huber');
  expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
});
