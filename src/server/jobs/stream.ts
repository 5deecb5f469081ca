/** A stream of server-sent events, from the beginning for whoever comes late. */
import type { RequestHandler } from 'express';
import type { Limits } from '../options.js';
import type { Context, FollowedRoute } from '../route.js';

/** Compression would hold events back until there are many, and so would a proxy. */
const HEAD = {
  'Cache-Control': 'no-store, no-transform',
  'Content-Type': 'text/event-stream; charset=utf-8',
  'X-Accel-Buffering': 'no',
};

export function eventStream(route: FollowedRoute, context: Context, { heartbeatMs }: Limits): RequestHandler {
  return ({ params, query, headers }, response) => {
    const follow = route.events(context, { params, query, body: undefined });
    const write = (text: string) => {
      // A slow client may still be fetching what came before the end.
      if (response.writableEnded) return;
      if (!response.headersSent) response.writeHead(200, HEAD);
      response.write(text);
    };
    const heartbeat = setInterval(() => write(': still here\n\n'), heartbeatMs);
    const following = follow(lastHeard(headers['last-event-id']), (number, event) => {
      write(`id: ${number}\nevent: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`);
      if (event.type === 'end') response.end();
    });
    if (!following.over) write(': open\n\n');
    // Whoever has heard the end and asks again is told not to.
    else if (!response.headersSent) response.status(204).end();
    response.on('close', () => {
      clearInterval(heartbeat);
      following.stop();
    });
  };
}

function lastHeard(header: string | string[] | undefined): number {
  return typeof header === 'string' && /^\d{1,9}$/.test(header) ? Number(header) : 0;
}
