import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Markdown } from './markdown';

const html = (text: string) => renderToStaticMarkup(<Markdown>{text}</Markdown>);

test('paragraphs, emphasis and lists become what they are', () => {
  expect(html('One.\n\nTwo **strong** and *soft*.')).toContain(
    '<p>Two <strong>strong</strong> and <em>soft</em>.</p>',
  );
  expect(html('1. First\n2. Second')).toContain('<ol start="1"><li>First</li><li>Second</li></ol>');
});

test('raw HTML stays text', () => {
  for (const text of [
    '<script>window.hacked = true</script>',
    '<img src="x" onerror="hack()">',
    'a <b>b</b> c',
  ]) {
    expect(html(text)).not.toMatch(/<(script|img|b)[\s>]/);
  }
});

test('pictures are dropped and script addresses are emptied', () => {
  expect(html('![a picture](http://tracker.example/pixel.png)')).not.toContain('tracker');
  for (const address of ['javascript:hack()', 'JaVaScRiPt:hack()', 'data:text/html,hack', 'vbscript:hack']) {
    expect(html(`[a link](${address})`)).not.toMatch(/href="[^"]*hack/);
  }
});

test('a link opens elsewhere and tells nobody where it came from', () => {
  expect(html('[a source](https://example.org/a)')).toContain('rel="noopener noreferrer nofollow"');
});
