/** Jobs that add articles: which there are, how one goes, stopping it. */
import { z } from 'zod';
import { Job, JobEvent } from '../../model/jobs.js';
import { Id } from '../graph-input.js';
import { eventRoute, type Route, route } from '../route.js';
import { found, nothing } from './shared.js';

const JOB = 'the id of a job that runs, waits or ended not long ago';

export function jobRoutes(): Route[] {
  return [
    route({
      method: 'get',
      path: '/api/jobs',
      name: 'listJobs',
      summary: 'What is being added, waits to be, or was not long ago; the newest first',
      input: nothing,
      response: z.array(Job),
      handle: ({ desk }) => desk.jobs(),
    }),
    eventRoute({
      method: 'get',
      path: '/api/jobs/{id}/events',
      name: 'followJob',
      summary: 'How a job goes, from its beginning, as server-sent events',
      description:
        'Each event has its `type` as its name and an event of the schema as its data. The stream ends with `end`; asked again with the ' +
        'Last-Event-ID of that, it answers 204, so that an EventSource does not come back. Going away stops nothing.',
      input: z.strictObject({ id: Id }),
      response: JobEvent,
      fails: [404],
      follow: ({ desk }, { id }) => found(desk.follow(id), id, JOB),
    }),
    route({
      method: 'delete',
      path: '/api/jobs/{id}',
      name: 'stopJob',
      summary: 'Stops a job after the article at hand; what was added stays',
      input: z.strictObject({ id: Id }),
      response: Job,
      fails: [404],
      changes: true,
      handle: ({ desk }, { id }) => found(desk.stop(id), id, JOB),
    }),
  ];
}
