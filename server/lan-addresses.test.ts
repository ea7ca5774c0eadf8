import type { NetworkInterfaceInfo } from 'node:os';
import { expect, test } from 'vitest';
import { lanAddresses } from './lan-addresses';

function an(address: string, internal = false): NetworkInterfaceInfo {
  const family = address.includes(':') ? 'IPv6' : 'IPv4';
  return { address, family, internal, netmask: '', mac: '', cidr: null, scopeid: 0 } as NetworkInterfaceInfo;
}

test("the room's network comes before containers, tunnels and public addresses", () => {
  const interfaces = {
    lo: [an('127.0.0.1', true)],
    docker0: [an('172.17.0.1')],
    wg0: [an('10.8.0.2')],
    eth1: [an('203.0.113.9')],
    wlan0: [an('fe80::1'), an('192.168.1.20')],
  };
  expect(lanAddresses(interfaces)).toEqual(['192.168.1.20', '203.0.113.9', '172.17.0.1', '10.8.0.2']);
});

test('a computer on no network has none', () => {
  expect(lanAddresses({ lo: [an('127.0.0.1', true)], wlan0: [an('169.254.3.4')] })).toEqual([]);
});
