'use client';

import { useScreenWidth } from '../use-screen-width';
import { WorkspaceColumns } from './workspace-columns';
import { WorkspacePhone } from './workspace-phone';

/** What a person works with while play runs, in columns or as one pane. */
export function Workspace() {
  const width = useScreenWidth();
  return width === 'phone' ? <WorkspacePhone /> : <WorkspaceColumns width={width} />;
}
