import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTranslator } from 'use-intl/core';
import { expect, it } from 'vitest';
import { messages } from './messages';

const app = join(import.meta.dirname, '..');
const screens = readdirSync(app, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.tsx') && !file.includes('.test.'),
);

/** The values that are written where a message is asked for; null where they are not written there. */
function given(text: string): Record<string, number> | null {
  if (text.startsWith(')')) return {};
  const body = /^,\s*\{([^{}]*)\}\s*\)/u.exec(text)?.[1];
  if (body === undefined || body.includes('...')) return null;
  return Object.fromEntries([...body.matchAll(/(?:^|,)\s*(\w+)/gu)].map(([, name]) => [name, 1]));
}

/** Why a message cannot be said with these values; null where it can, or where the path leads to no message. */
function whyNot(path: string, values: Record<string, number>): string | null {
  const wrong: string[] = [];
  const t = createTranslator({
    locale: 'en-GB',
    messages: messages as object,
    onError: ({ code, originalMessage }) => {
      if (code === 'FORMATTING_ERROR') wrong.push(`${originalMessage}`);
    },
  });
  (t as unknown as (key: string, values: Record<string, number>) => string)(path, values);
  return wrong[0] ?? null;
}

/** The messages of a screen that want a value which they are not given where they are asked for by name. */
function missingIn(file: string): string[] {
  const source = readFileSync(join(app, file), 'utf8');
  const spaces = [
    ...source.matchAll(/const (\w+) = (?:await )?(?:use|get)Translations\('([\w.]+)'\)/gu),
  ].reverse();
  return [...source.matchAll(/\b(\w+)\('([\w.]+)'/gu)].flatMap(({ index, 0: call, 1: variable, 2: key }) => {
    // Every component has its own: the last one before counts.
    const space = spaces.find((one) => one[1] === variable && one.index < index)?.[2];
    const values = given(source.slice(index + call.length));
    const why = space && values && whyNot(`${space}.${key}`, values);
    return why ? [`${file}: ${space}.${key}: ${why}`] : [];
  });
}

it('finds a message that is not given what it wants', () => {
  expect(whyNot('control.safety.capChosen', {})).toMatch('cap');
  expect(whyNot('control.safety.capChosen', { cap: 1 })).toBeNull();
});

it('A message is given every value that it wants', () => {
  expect(screens.length).toBeGreaterThan(100);
  expect(screens.flatMap(missingIn)).toEqual([]);
});
