import { JobEvent } from '../../../../src/model/jobs.js';
import { api } from '../data/index.js';

const KINDS = ['waiting', 'reading', 'note', 'article', 'end'] as const satisfies readonly JobEvent['type'][];

/** The browser asks again by itself when the line breaks, and goes on where it was; `lost` means that the job is not there any more. */
export function followJob(job: string, take: (event: JobEvent) => void, lost: () => void): void {
  const events = new EventSource(api.jobEvents(job));
  const hear = ({ data }: MessageEvent<string>) => {
    const event = JobEvent.parse(JSON.parse(data));
    if (event.type === 'end') events.close();
    take(event);
  };
  for (const kind of KINDS) events.addEventListener(kind, hear);
  events.addEventListener('error', () => {
    if (events.readyState === EventSource.CLOSED) lost();
  });
}
