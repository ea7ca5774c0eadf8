import { createTranslator, IntlErrorCode } from 'use-intl/core';
import { describe, expect, it } from 'vitest';
import { messages } from './messages';

type Tree = { [key: string]: string | Tree };

function keysOf(tree: Tree, path: string[] = []): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[...path, key].join('.')] : keysOf(value, [...path, key]),
  );
}

describe('A message', () => {
  // A selector such as `two-thirds` is not one: the build, which reads every message, would stop at it.
  it.each(keysOf(messages as Tree))('can be read: %s', (key) => {
    const wrong: string[] = [];
    const t = createTranslator({
      locale: 'en-GB',
      messages: messages as Tree,
      // Without its values a message cannot be said, which is another matter.
      onError: (error) => error.code === IntlErrorCode.INVALID_MESSAGE && wrong.push(error.message),
      getMessageFallback: () => '',
    });
    (t as (key: string) => string)(key);
    expect(wrong).toEqual([]);
  });
});
