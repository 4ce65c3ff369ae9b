import { describe, expect, it } from 'vitest';
import { networkOf } from '../limits.ts';
import { clientNetwork } from './network.ts';

const forwarded = (value: string) => new Headers({ 'x-forwarded-for': value });

describe('Which network a request comes from', () => {
  it.each([
    ['an address of the old kind is its own network', '203.0.113.7', '203.0.113.7'],
    ['one of the old kind in the clothes of the new', '::ffff:203.0.113.7', '203.0.113.7'],
    ['a household has 64 bits', '2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['zeros may be left out at the end', '2001:db8:1:2::', '2001:db8:1:2'],
    ['zeros may be left out in the middle', '2001:db8::6', '2001:db8:0:0'],
    ['zeros may be left out at the beginning', '::1', '0:0:0:0'],
    ['the name of a card does not count', 'fe80::1%eth0', 'fe80:0:0:0'],
    ['large letters are small letters', '2001:DB8:ABCD:2::1', '2001:db8:abcd:2'],
    ['zeros in front do not count', '2001:0db8:0001:0002::1', '2001:db8:1:2'],
  ])('%s', (_what, address, network) => expect(networkOf(address)).toBe(network));

  it('is that of the socket when nobody is trusted, whatever a header says', () => {
    expect(clientNetwork('203.0.113.7', forwarded('192.0.2.1'), [])).toBe('203.0.113.7');
    expect(clientNetwork('203.0.113.7', forwarded('192.0.2.1'), ['10.0.0.1'])).toBe('203.0.113.7');
    expect(clientNetwork('10.0.0.1', forwarded('192.0.2.1'), ['10.0.0.1'])).toBe('192.0.2.1');
  });

  it.each([
    ['a client that made up a hop', '10.0.0.1', '127.0.0.1, 10.0.0.1, 192.0.2.1', ['10.0.0.1'], '192.0.2.1'],
    ['two proxies in a row', '10.0.0.1', '192.0.2.1, 10.0.0.2', ['10.0.0.0/30'], '192.0.2.1'],
    ['a second proxy that is not trusted', '10.0.0.1', '192.0.2.1, 10.0.0.9', ['10.0.0.1'], '10.0.0.9'],
    ['a network beside the trusted one', '10.0.1.1', '192.0.2.1', ['10.0.0.0/24'], '10.0.1.1'],
    ['a proxy that forwards for nobody', '10.0.0.1', '', ['10.0.0.1'], '10.0.0.1'],
    ['proxies all the way', '10.0.0.1', '10.0.0.3, 10.0.0.2', ['10.0.0.0/8'], '10.0.0.3'],
    ['empty hops', '10.0.0.1', ' , 192.0.2.1 , ', ['10.0.0.1'], '192.0.2.1'],
    ['a proxy of the new kind', '2001:db8::1', '2001:db8:9:9::7', ['2001:db8::/64'], '2001:db8:9:9'],
    [
      'a trusted proxy in the clothes of the new kind',
      '::ffff:10.0.0.1',
      '192.0.2.1',
      ['10.0.0.1'],
      '192.0.2.1',
    ],
    [
      'a client of the old kind in the clothes of the new',
      '10.0.0.1',
      '::ffff:192.0.2.1',
      ['10.0.0.1'],
      '192.0.2.1',
    ],
    ['a proxy that writes the port', '10.0.0.1', '192.0.2.1:50123', ['10.0.0.1'], '192.0.2.1'],
    [
      'a proxy that writes the port of the new kind',
      '10.0.0.1',
      '[2001:db8:9:9::7]:50123',
      ['10.0.0.1'],
      '2001:db8:9:9',
    ],
    ['brackets without a port', '10.0.0.1', '[2001:db8:9:9::7]', ['10.0.0.1'], '2001:db8:9:9'],
  ])('sees through %s', (_what, socket, header, trusted, network) => {
    expect(clientNetwork(socket, forwarded(header), trusted)).toBe(network);
  });

  it('takes no harm from a hop that is no address', () => {
    for (const hop of ['unknown', '_hidden', '999.1.1.1', 'x'.repeat(5_000), '::::', '[', ':80']) {
      expect(typeof clientNetwork('10.0.0.1', forwarded(hop), ['10.0.0.1', '2001:db8::/64'])).toBe('string');
    }
    expect(clientNetwork('', forwarded('192.0.2.1'), ['10.0.0.1'])).toBe('');
  });
});
