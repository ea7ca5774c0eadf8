import { type NetworkInterfaceInfo, networkInterfaces } from 'node:os';

/** Interfaces that lead into a container, a virtual machine or a tunnel, where no participant sits. */
const virtualInterface =
  /^(?:docker|br-|veth|virbr|vmnet|vboxnet|vEthernet|utun|tun|tap|wg|tailscale|zt|cni|flannel)/;

/** The ranges that a room's network uses. */
const privateRange = /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)/;

/**
 * The IPv4 addresses by which other machines may reach this one, the likeliest to be the room's first.
 *
 * @param interfaces as `os.networkInterfaces()` tells them
 */
export function lanAddresses(
  interfaces: NodeJS.Dict<NetworkInterfaceInfo[]> = networkInterfaces(),
): string[] {
  const found = Object.entries(interfaces).flatMap(([name, infos = []]) =>
    infos
      // 169.254 is what a machine gives itself when nobody gave it an address.
      .filter(
        ({ family, internal, address }) => family === 'IPv4' && !internal && !address.startsWith('169.254.'),
      )
      .map(({ address }) => ({ address, likelihood: likelihood(name, address) })),
  );
  return found.sort((one, other) => other.likelihood - one.likelihood).map(({ address }) => address);
}

function likelihood(name: string, address: string): number {
  return (virtualInterface.test(name) ? 0 : 2) + (privateRange.test(address) ? 1 : 0);
}
