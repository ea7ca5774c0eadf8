import { describe, expect, it } from 'vitest';
import { insertPhrase, namedParagraphs, paragraphsOf } from './paragraphs';

describe('A draft text', () => {
  it('is numbered by its lines that say something', () => {
    expect(paragraphsOf('Calls on all;\n\n  \r\nAsks for observers.\n')).toEqual([
      'Calls on all;',
      'Asks for observers.',
    ]);
    expect(paragraphsOf('')).toEqual([]);
  });

  it.each([
    ['', 0, 0, 'Urges ', 6],
    ['Calls on all;', 13, 13, 'Calls on all;\n\nUrges ', 21],
    ['Calls on all; \n\nLast', 14, 14, 'Calls on all;\n\nUrges \n\nLast', 21],
    ['Calls on all', 5, 5, 'Calls Urges on all', 12],
    ['Calls on all', 6, 8, 'Calls Urges all', 12],
    ['One\n', 4, 4, 'One\nUrges ', 10],
  ])('%j with a phrase at %i to %i', (text, from, to, expected, cursor) => {
    expect(insertPhrase(text, from, to, 'Urges')).toEqual({ text: expected, cursor });
  });

  it('counts who names a paragraph, each text once', () => {
    const texts = [
      'Paragraph 4 is why. paragraph 4 again.',
      'We like paragraphs 2 and paragraph 4',
      'Para 9',
    ];
    expect([...namedParagraphs(texts, 'paragraph')]).toEqual([
      [4, 2],
      [2, 1],
    ]);
  });
});
