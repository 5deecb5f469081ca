/** What a job tells, as the state that the page shows. */
import type { JobEvent } from '../../../../src/model/jobs.js';
import type { Adding } from './types.js';

export function begun(items: number): Adding {
  return { state: 'sending', items, job: null, ahead: 0, now: null, outcomes: [], notes: [], end: null, failure: null };
}

export function heard(adding: Adding, event: JobEvent): Adding {
  const state = adding.state === 'stopping' ? 'stopping' : 'running';
  switch (event.type) {
    case 'waiting':
      return { ...adding, state: adding.state === 'stopping' ? 'stopping' : 'waiting', ahead: event.ahead };
    case 'reading':
      return { ...adding, state, now: event.title ?? event.name };
    case 'note':
      return { ...adding, notes: [...adding.notes, { name: event.name, text: event.text }] };
    case 'article': {
      const { type: _, ...outcome } = event;
      return { ...adding, state, outcomes: [...adding.outcomes, outcome] };
    }
    case 'end':
      return { ...adding, state: 'ended', now: null, end: event };
  }
}

/** Whether something is under way, so that nothing else can be given yet. */
export function isBusy(adding: Adding | null): boolean {
  return adding !== null && adding.state !== 'ended' && adding.state !== 'failed';
}

/** How many of the things that were given are behind it. */
export function doneOf({ outcomes, items, state }: Adding): number {
  if (state === 'ended') return items;
  return Math.min(items, new Set(outcomes.map(({ item }) => item)).size);
}
