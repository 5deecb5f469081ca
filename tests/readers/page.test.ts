/** Pages by their address, from a server on this machine; addresses are allowed one by one where the test is not about that. */
import { createServer, type Server, type ServerResponse } from 'node:http';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isPublic } from '../../src/readers/page/address.js';
import { type FetchOptions, fetchPage } from '../../src/readers/page.js';

const TEXT = 'Polen warnte Russland. '.repeat(40);
const HTML = { 'content-type': 'text/html; charset=utf-8' };
const send = (reply: ServerResponse, body: string | Buffer, headers: Record<string, string> = HTML) =>
  reply.writeHead(200, headers).end(body);
const on = (reply: ServerResponse, to: string, status = 302) => reply.writeHead(status, { location: to }).end();

const PATHS: Record<string, (reply: ServerResponse) => void> = {
  '/page': (reply) => send(reply, TEXT),
  '/plain': (reply) => send(reply, Buffer.from('Köln', 'latin1'), { 'content-type': 'text/plain; charset="ISO-8859-1"' }),
  '/json': (reply) => send(reply, '{}', { 'content-type': 'application/json' }),
  '/gzip': (reply) => send(reply, gzipSync(TEXT), { ...HTML, 'content-encoding': 'gzip' }),
  '/deflate': (reply) => send(reply, deflateSync(TEXT), { ...HTML, 'content-encoding': 'deflate' }),
  '/br': (reply) => send(reply, brotliCompressSync(TEXT), { ...HTML, 'content-encoding': 'br' }),
  '/bomb': (reply) => send(reply, gzipSync(Buffer.alloc(30_000_000)), { ...HTML, 'content-encoding': 'gzip' }),
  '/broken': (reply) => send(reply, gzipSync(TEXT).subarray(0, 40), { ...HTML, 'content-encoding': 'gzip' }),
  '/zip': (reply) => send(reply, TEXT, { ...HTML, 'content-encoding': 'zip' }),
  '/large': (reply) => send(reply, 'x'.repeat(5_100_000)),
  '/picture': (reply) => send(reply, 'x', { 'content-type': 'image/png' }),
  '/unknown': (reply) => send(reply, 'x', {}),
  '/moved': (reply) => on(reply, '/page', 301),
  '/circle': (reply) => on(reply, '/circle'),
  '/to-file': (reply) => on(reply, 'file:///etc/hostname'),
  '/to-user': (reply) => on(reply, 'http://anna:geheim@127.0.0.1/'),
  '/to-other': (reply) => on(reply, `http://127.0.0.2:${port}/page`, 307),
  '/to-name': (reply) => on(reply, `http://localhost:${port}/page`),
  '/gone': (reply) => reply.writeHead(410).end(),
  '/forbidden': (reply) => reply.writeHead(403).end('nein'),
  '/silent': () => {},
  '/slow': (reply) => void reply.writeHead(200, HTML).write('a'),
  '/cut': (reply) => {
    reply.writeHead(200, { ...HTML, 'content-length': '1000' }).write('a');
    setTimeout(() => reply.destroy(), 30);
  },
};

let web: Server;
let port = 0;
let met: string[] = [];

beforeAll(async () => {
  web = createServer(({ url = '', socket }, reply) => {
    met.push(`${socket.localAddress}${url}`);
    (PATHS[url] ?? ((it: ServerResponse) => it.writeHead(404).end()))(reply);
  });
  await new Promise<void>((resolve) => web.listen(0, '0.0.0.0', resolve));
  const address = web.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
});
afterAll(() => {
  web.closeAllConnections();
  web.close();
});

const only127001 = (address: string) => address === '127.0.0.1';
const page = (address: string, options: Partial<FetchOptions> = {}) => {
  met = [];
  const url = address.startsWith('/') ? `http://127.0.0.1:${port}${address}` : address;
  return fetchPage(url, { signal: new AbortController().signal, mayAsk: only127001, ...options });
};

it.each([
  ['/page', '/page', 'page.html', 'utf-8', TEXT],
  ['/moved', '/page', 'page.html', 'utf-8', TEXT],
  ['/gzip', '/gzip', 'page.html', 'utf-8', TEXT],
  ['/deflate', '/deflate', 'page.html', 'utf-8', TEXT],
  ['/br', '/br', 'page.html', 'utf-8', TEXT],
  ['/json', '/json', 'page.json', undefined, '{}'],
  ['/plain', '/plain', 'page.txt', 'ISO-8859-1', 'K\ufffdln'],
])('%s is fetched', async (path, end, file, charset, text) => {
  const { url, bytes, ...kind } = await page(path);
  expect([url, kind]).toEqual([`http://127.0.0.1:${port}${end}`, { file, charset }]);
  expect(Buffer.from(bytes).toString()).toBe(text);
});

it.each([
  ['/large', 'limit', 'got a larger file, expected at most 5000000 bytes'],
  ['/bomb', 'limit', 'got a larger file, expected at most 5000000 bytes'],
  ['/broken', 'unavailable', 'got a packed page that cannot be unpacked'],
  ['/zip', 'input', 'got the encoding zip'],
  ['/picture', 'input', 'got something of the kind image/png, expected text/html, text/plain or application/json'],
  ['/unknown', 'input', 'got something of no stated kind'],
  ['/nothing', 'not-found', 'got the answer 404, expected a page (200)'],
  ['/gone', 'not-found', 'got the answer 410'],
  ['/forbidden', 'unavailable', 'got the answer 403'],
  ['/circle', 'limit', 'got more than 5 redirections'],
  ['/to-file', 'input', 'got "file:///etc/hostname", expected an address that begins with https:// or http://'],
  ['/to-user', 'input', 'got an address that holds a user or a password'],
  ['/to-other', 'input', 'got the address 127.0.0.2'],
  ['/cut', 'unavailable', 'got a connection that broke off'],
  ['ftp://127.0.0.1/', 'input', 'got "ftp://127.0.0.1/"'],
  ['http://anna@127.0.0.1/', 'input', 'got an address that holds a user'],
  ['http://127.0.0.1:1/', 'unavailable', 'got nobody who listens there'],
  ['http://name.invalid/', 'unavailable', 'got '],
])('%s is refused: %s, %s', async (path, kind, message) => {
  await expect(page(path)).rejects.toMatchObject({ kind, message: expect.stringContaining(message) });
});

it('a server behind a redirection or a name is not even asked where its address may not be', async () => {
  await expect(page('/to-other')).rejects.toThrow('127.0.0.2');
  expect(met).toEqual(['127.0.0.1/to-other']);
  await expect(page('/page', { mayAsk: isPublic })).rejects.toThrow('got the address 127.0.0.1, which is this machine');
  await expect(page(`http://localhost:${port}/page`, { mayAsk: isPublic })).rejects.toThrow(/got the address (127\.0\.0\.1|::1)/);
  expect(met).toEqual([]);
  expect((await page('/to-name')).url).toBe(`http://localhost:${port}/page`);
});

it.each(['0x7f.1', '2130706433', '127.1', '[::1]', '[::ffff:127.0.0.1]', '[::]', '0'])(
  '%s is this machine, however it is written',
  async (host) => {
    await expect(page(`http://${host}:${port}/page`, { mayAsk: isPublic })).rejects.toMatchObject({ kind: 'input' });
    expect(met).toEqual([]);
  },
);

it.each(['/silent', '/slow'])('%s is given up in time', async (path) => {
  await expect(page(path, { withinMs: 200 })).rejects.toMatchObject({ kind: 'limit', problem: { got: 'no page in 0.2 s' } });
});

it('whoever does not want it any more is not kept waiting', async () => {
  const leave = new AbortController();
  setTimeout(() => leave.abort(), 50);
  await expect(page('/silent', { signal: leave.signal })).rejects.toMatchObject({ name: 'AbortError' });
});

it('a server that speaks no HTTP is an error like others', async () => {
  const odd = createServer();
  odd.on('connection', (socket) => socket.end('hallo\r\n'));
  await new Promise<void>((resolve) => odd.listen(0, '127.0.0.1', resolve));
  const address = odd.address();
  const at = typeof address === 'object' && address !== null ? address.port : 0;
  await expect(page(`http://127.0.0.1:${at}/`)).rejects.toMatchObject({ kind: 'unavailable' });
  odd.close();
});

it.each([
  ['93.184.216.34', true],
  ['172.15.0.1', true],
  ['2a00:1450:4001:80e::200e', true],
  ['10.1.2.3', false],
  ['100.64.0.1', false],
  ['127.9.9.9', false],
  ['169.254.169.254', false],
  ['172.31.0.1', false],
  ['192.168.1.1', false],
  ['198.19.0.1', false],
  ['224.0.0.1', false],
  ['255.255.255.255', false],
  ['0.0.0.0', false],
  ['::1', false],
  ['::', false],
  ['::ffff:10.0.0.1', false],
  ['64:ff9b::7f00:1', false],
  ['2002:7f00:1::', false],
  ['2001:db8::1', false],
  ['fd00::1', false],
  ['fe80::1', false],
  ['ff02::1', false],
  ['no address', false],
])('%s is of the public internet: %s', (address, is) => {
  expect(isPublic(address)).toBe(is);
});
