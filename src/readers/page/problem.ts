/** What can go wrong on the way to a page, as what a person can act on. */
import { DepescheError, messageOf } from '../../model/errors.js';
import { AddressRefused } from './address.js';

const REASONS: Record<string, [got: string, expected: string]> = {
  ENOTFOUND: ['a name that no server has', 'the address of a page'],
  EAI_AGAIN: ['no answer from the name service', 'a connection to the internet'],
  ECONNREFUSED: ['nobody who listens there', 'a server that answers'],
  ECONNRESET: ['a connection that broke off', 'a whole page'],
  EPIPE: ['a connection that broke off', 'a whole page'],
  ETIMEDOUT: ['no answer', 'a server that answers'],
  EHOSTUNREACH: ['no way to that server', 'a server that answers'],
  ENETUNREACH: ['no way to that server', 'a connection to the internet'],
  Z_DATA_ERROR: ['a packed page that cannot be unpacked', 'a whole page'],
  Z_BUF_ERROR: ['a packed page that cannot be unpacked', 'a whole page'],
};

export function webProblem(where: string, error: unknown): DepescheError {
  if (error instanceof DepescheError) return error;
  if (error instanceof AddressRefused)
    return new DepescheError('input', {
      code: 'address-private',
      where,
      got: `the address ${error.message}, which is this machine's or a private network's`,
      expected: 'one of the public internet; DEPESCHE_FETCH_PRIVATE=true allows others',
    });
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const [got, expected] = REASONS[code] ?? (/CERT|TLS|SSL|SELF_SIGNED|ISSUER/.test(code) ? INSECURE : [messageOf(error), 'a page']);
  return new DepescheError('unavailable', { code: 'page-unreachable', where, got, expected }, { cause: error });
}

const INSECURE: [string, string] = ['a certificate that does not hold', 'a server whose certificate does'];
