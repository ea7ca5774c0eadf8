import { Fragment } from 'react';
import type { ToolId } from '../../../framework/tools';
import { EntryLink } from './entry-link';

/** The names of tools in a row, each a link. */
export function ToolNames({ tools }: { tools: readonly ToolId[] }) {
  return tools.map((tool, place) => (
    <Fragment key={tool}>
      {place > 0 ? ', ' : null}
      <EntryLink id={tool} />
    </Fragment>
  ));
}
