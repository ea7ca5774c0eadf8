'use client';

import { type ReactNode, useState } from 'react';
import type { WholeDraft } from '../../../exercise/authoring/answers';
import { DeskContext } from '../desk/desk-context';
import { ScenarioDesk } from '../desk/scenario-desk';
import { ReadOnlyContext } from '../frame/line-place';

/** A desk that nobody writes on and that asks the server for nothing, so that the editor's preview and graph can be read. */
export function ReadDesk({ draft, children }: { draft: WholeDraft; children: ReactNode }) {
  const [desk] = useState(() => new ScenarioDesk(draft));
  return (
    <ReadOnlyContext value={true}>
      <DeskContext value={desk}>{children}</DeskContext>
    </ReadOnlyContext>
  );
}
