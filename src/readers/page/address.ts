/** Which addresses lie in the public internet, by IANA's registries of special purposes. */
import { type LookupAddress, lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

const SPECIAL = new BlockList();
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  SPECIAL.addSubnet(network, bits, 'ipv4');
// Teredo, documentation and 6to4: some of them lead to addresses of the old kind.
for (const [network, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  SPECIAL.addSubnet(network, bits, 'ipv6');

/** Everything that is given out to the world; what stands for an IPv4 address lies outside. */
const GLOBAL = new BlockList();
GLOBAL.addSubnet('2000::', 3, 'ipv6');

export function isPublic(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !SPECIAL.check(address, 'ipv4');
  return family === 6 && GLOBAL.check(address, 'ipv6') && !SPECIAL.check(address, 'ipv6');
}

export class AddressRefused extends Error {}

/** Finds the addresses of a name for the connection itself, so that what is checked is what is connected to. */
export function lookupOnly(mayAsk: (address: string) => boolean): LookupFunction {
  return (host, options, found) => {
    lookup(host, { ...options, all: true }, (error, all: LookupAddress[] = []) => {
      if (error) return found(error, []);
      const addresses = all.filter(({ address }) => mayAsk(address));
      const [first] = addresses;
      if (!first) found(new AddressRefused(all[0]?.address ?? host), []);
      else if (options.all) found(null, addresses);
      else found(null, first.address, first.family);
    });
  };
}
