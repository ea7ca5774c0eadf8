import { expect, test } from 'vitest';
import { bannerText } from './startup-banner';

test('it says where to go, how to join with a code to scan, and how to begin', async () => {
  const text = await bannerText({
    port: 3000,
    lanAddresses: ['192.168.1.20', '10.8.0.2'],
    firstRunUrl: 'http://localhost:3000/first-run/abc',
  });
  expect(text).toMatch(/On this computer: +http:\/\/localhost:3000\n/);
  expect(text).toMatch(/Join on this network: +http:\/\/192\.168\.1\.20:3000\n/);
  expect(text).toMatch(/or: +http:\/\/10\.8\.0\.2:3000\n/);
  expect(text).toMatch(/[▀▄█]{7}/);
  expect(text).toContain('http://localhost:3000/first-run/abc');
});

test('later starts show no first-run link, and no code when nobody else can join', async () => {
  const text = await bannerText({ port: 4000, lanAddresses: [], firstRunUrl: null });
  expect(text).toContain('http://localhost:4000');
  expect(text).toContain('No other device can join');
  expect(text).not.toMatch(/First run|[▀▄█]/);
});
