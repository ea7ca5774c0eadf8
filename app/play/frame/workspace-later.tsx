'use client';

import { useLoaded } from '../../live/use-loaded';
import { LoadingBars } from '../../parts/loading-bars';

const load = () => import('./workspace');

/** The workspace, whose script is fetched when play begins: the lobby's page does not carry it. */
export function WorkspaceLater() {
  const script = useLoaded(load);
  return script ? <script.Workspace /> : <LoadingBars />;
}
