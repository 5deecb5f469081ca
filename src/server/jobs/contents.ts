/** What was given, as contents for the readers: a page is fetched when its turn comes. */
import { hashId } from '../../model/ids.js';
import type { Addition } from '../../model/jobs.js';
import { type Content, idsOf } from '../../readers/index.js';
import { type FetchOptions, fetchPage } from '../../readers/page.js';

type Given = { name: string; content: () => Promise<Content> };
type Fetching = { privateAddresses: boolean; cut: AbortSignal };

const LONGEST_ID = 200;

export function contents(items: readonly Addition[], { privateAddresses, cut }: Fetching): Given[] {
  const ids = idsOf(items.flatMap(({ name, content }) => (name !== undefined && content !== undefined ? [fileOf(name)] : [])));
  return items.map(({ name, content, encoding, ...given }) => {
    if (content !== undefined) return textGiven(name, encoding === 'base64' ? Buffer.from(content, 'base64') : content, given, ids);
    const { url = '' } = given;
    return { name: url, content: () => pageAt(url, { signal: cut, ...(privateAddresses && { mayAsk: () => true }) }) };
  });
}

/** A text without a name is known by what it says: pasted again it is the same article, and never takes the place of another. */
function textGiven(
  name: string | undefined,
  text: Content['text'],
  given: NonNullable<Content['given']>,
  ids: ReadonlyMap<string, string>,
): Given {
  const file = name === undefined ? 'text.txt' : fileOf(name);
  const id = (name === undefined ? undefined : ids.get(file)) ?? hashId('text', text.toString());
  const shown = name ?? given.title ?? 'text';
  return { name: shown, content: async () => ({ name: shown, file, id, text, given }) };
}

/** "Meldung vom 3. März" has no ending. */
function fileOf(name: string): string {
  return /\.[a-z\d]{1,8}$/i.test(name) ? name : `${name}.txt`;
}

async function pageAt(address: string, options: FetchOptions): Promise<Content> {
  const { url, file, bytes, charset } = await fetchPage(address, options);
  const { host, pathname, search } = new URL(url);
  const id = `${host}${pathname}${search}`;
  return {
    name: address,
    file,
    id: id.length > LONGEST_ID ? hashId('page', url) : id,
    text: bytes,
    charset,
    assumed: { url, source: host.replace(/^www\./, '') },
  };
}
