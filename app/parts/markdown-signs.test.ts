import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import ReactMarkdown from 'react-markdown';
import { describe, expect, it } from 'vitest';
import { hasMarkdownSigns, paragraphsOf } from './markdown-signs';

describe('A text without Markdown signs', () => {
  it.each([
    'Two radio stations carry hostile speech. Wardens go door to door.',
    'One option in five minutes, and why it would work.\n\nFrom the chief of staff.',
    'A line\nthat goes on – with a dash, 40% and a “quotation”; e.g. at 09:40 (Day 12).',
    '  Space around.  \n\n\n\nAnd between.\n',
    'Ask: who pays & why? Half-way, well-known. 3 of 5. 1962 was different!',
  ])('is read the same by Markdown: %j', (text) => {
    expect(hasMarkdownSigns(text)).toBe(false);
    const plain = paragraphsOf(text).map((paragraph) => createElement('p', { key: paragraph }, paragraph));
    const bare = (html: string) => html.replace(/\s+/g, ' ').replaceAll('> <', '><');
    expect(bare(renderToStaticMarkup(createElement('div', null, plain)))).toBe(
      bare(renderToStaticMarkup(createElement('div', null, createElement(ReactMarkdown, null, text)))),
    );
  });
});

describe('A Markdown sign', () => {
  it.each([
    '**strong**',
    'an _emphasis_',
    '- one\n- two',
    '1. one',
    '2) two',
    '# Heading',
    'Heading\n---',
    'Heading\n===',
    '> quoted',
    '[link](https://example.org)',
    '<script>alert(1)</script>',
    'https&#58;//example.org',
    '`code`',
    '    indented',
    'first  \nsecond',
    'escaped \\* star',
  ])('is seen in %j', (text) => {
    expect(hasMarkdownSigns(text)).toBe(true);
  });
});
