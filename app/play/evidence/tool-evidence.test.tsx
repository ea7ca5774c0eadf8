import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { entryOf } from '../../../framework/entry-of';
import { crosswalk } from '../../../framework/evidence/crosswalk';
import { subTools } from '../../../framework/sub-tools';
import type { ToolId } from '../../../framework/tools';
import { messages } from '../../messages/messages';
import { ToolEvidence } from './tool-evidence';

const html = (tool: ToolId) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="en-GB" messages={messages} timeZone="UTC">
      <ToolEvidence tool={tool} />
    </NextIntlClientProvider>,
  );

test('a finding on a narrower tool names that tool', () => {
  const links = crosswalk.filter(({ subTool }) => subTool);
  expect(links.length).toBeGreaterThan(0);
  for (const { tool, subTool } of links) {
    expect(html(tool)).toContain(`About ${subTool && entryOf(subTools, subTool).phrase}.`);
  }
});
