/** Adding articles as a page does: what is given, and the events that tell how it goes. */
import { request } from 'node:http';
import { expect } from 'vitest';
import { Job, JobEvent } from '../../src/model/jobs.js';
import { ask, post } from './support.js';

export async function add(url: string, items: unknown[]): Promise<string> {
  const reply = await post(`${url}/api/articles`, { items });
  expect(reply.status, reply.text).toBe(202);
  return Job.parse(JSON.parse(reply.text)).job;
}

/** Waits until the stream ends by itself. */
export async function told(url: string, job: string, headers: Record<string, string> = {}): Promise<JobEvent[]> {
  const reply = await ask(`${url}/api/jobs/${job}/events`, { headers });
  expect(reply.status, reply.text).toBe(200);
  return eventsIn(reply.text);
}

function eventsIn(stream: string): JobEvent[] {
  return stream.split('\n\n').flatMap((block) => {
    const data = /^data: (.*)$/m.exec(block)?.[1];
    if (data === undefined) return [];
    const event = JobEvent.parse(JSON.parse(data));
    expect(block).toContain(`event: ${event.type}\n`);
    return [event];
  });
}

export const outcomes = (events: JobEvent[]) =>
  events.flatMap((event) => (event.type === 'article' ? [`${event.name} → ${event.article}: ${event.outcome}`] : []));

/** Goes away after the first article. */
export function listenBriefly(url: string, job: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const call = request(`${url}/api/jobs/${job}/events`, { agent: false }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => {
        text += chunk;
        if (text.includes('event: article')) call.destroy();
      });
      response.on('error', () => {});
      response.on('close', resolve);
    });
    call.on('error', (error) => (call.destroyed ? resolve() : reject(error))).end();
  });
}
