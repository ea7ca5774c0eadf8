'use client';

import { WorkspaceColumns } from './workspace-columns';

export function WorkspacePhone() {
  return <WorkspaceColumns width="two" />;
}
