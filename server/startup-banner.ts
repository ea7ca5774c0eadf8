import { toString as qrCode } from 'qrcode';

/** What the start tells the person at the terminal. */
export interface StartupBanner {
  port: number;
  /** IPv4 addresses on the room's network, the likeliest first; none when only this computer can reach the server. */
  lanAddresses: string[];
  /** The one-time link that creates the first facilitator account, or null when there is one already. */
  firstRunUrl: string | null;
}

/** Prints where to go, how a room joins, and on the first run how to become its facilitator. */
export async function printBanner(banner: StartupBanner): Promise<void> {
  process.stdout.write(await bannerText(banner));
}

/** The text that `printBanner` prints. */
export async function bannerText({ port, lanAddresses, firstRunUrl }: StartupBanner): Promise<string> {
  const [likeliest, ...others] = lanAddresses.map((address) => `http://${address}:${port}`);
  const parts = [
    ['Forestall is running. Stop it with Ctrl+C.'],
    [line('On this computer:', `http://localhost:${port}`), ...joinLines(likeliest, others)],
    likeliest ? [await smallQrCode(likeliest)] : [],
    firstRunUrl ? ['First run: this link creates the facilitator account, once.', `  ${firstRunUrl}`] : [],
  ];
  const text = parts.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return `\n${text.join('\n\n')}\n\n`;
}

function joinLines(likeliest: string | undefined, others: string[]): string[] {
  if (!likeliest)
    return ['  No other device can join: this computer is on no network, or HOST keeps it to itself.'];
  return [line('Join on this network:', likeliest), ...others.map((address) => line('or:', address))];
}

function line(label: string, address: string): string {
  return `  ${label.padEnd(22)} ${address}`;
}

/** In a terminal the code carries its own black and white; in a file colour codes would only be in the way. */
async function smallQrCode(address: string): Promise<string> {
  const code = process.stdout.isTTY
    ? await qrCode(address, { type: 'terminal', small: true })
    : await qrCode(address, { type: 'utf8' });
  return code.trimEnd();
}
