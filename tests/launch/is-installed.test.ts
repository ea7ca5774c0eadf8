import { expect, test } from 'vitest';
import { isInstalled } from '../../server/launch/is-installed.mjs';
import { aCheckout } from './a-checkout';

const react = { version: '19.0.0', integrity: 'sha512-react' };
const windowsOnly = { version: '1.0.0', integrity: 'sha512-windows', optional: true };

function installed(wanted: object, present: object | null): boolean {
  const lock = {
    'package-lock.json': JSON.stringify({ packages: { '': { name: 'forestall' }, ...wanted } }),
  };
  const record = { 'node_modules/.package-lock.json': JSON.stringify({ packages: present }) };
  return isInstalled(aCheckout(present ? { ...lock, ...record } : lock));
}

test('a clean clone is not installed', () => {
  expect(installed({ 'node_modules/react': react }, null)).toBe(false);
});

test('what the lock file asks for is there', () => {
  expect(installed({ 'node_modules/react': react }, { 'node_modules/react': react })).toBe(true);
});

test('an optional package for another system may be missing, but not be another one', () => {
  const wanted = { 'node_modules/react': react, 'node_modules/windows': windowsOnly };
  expect(installed(wanted, { 'node_modules/react': react })).toBe(true);
  const other = { ...windowsOnly, version: '2.0.0' };
  expect(installed(wanted, { 'node_modules/react': react, 'node_modules/windows': other })).toBe(false);
});

test('another version, other bytes or a missing package ask for an install', () => {
  const wanted = { 'node_modules/react': react };
  expect(installed(wanted, { 'node_modules/react': { ...react, version: '18.0.0' } })).toBe(false);
  expect(installed(wanted, { 'node_modules/react': { ...react, integrity: 'sha512-other' } })).toBe(false);
  expect(installed(wanted, {})).toBe(false);
});

test('a record that was cut off asks for an install', () => {
  const root = aCheckout({
    'package-lock.json': JSON.stringify({ packages: { 'node_modules/react': react } }),
    'node_modules/.package-lock.json': '{"packages": {"node_mod',
  });
  expect(isInstalled(root)).toBe(false);
});
