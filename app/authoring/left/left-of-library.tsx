'use client';

import { useState } from 'react';
import { LeftList } from './left-list';
import { leftOfScenarios } from './left-typing';

/** What was typed on this device into scenarios that the account has no more. */
export function LeftOfLibrary({ scenarios, account }: { scenarios: string[]; account: string }) {
  const [found] = useState(() => leftOfScenarios(scenarios, account));
  return <LeftList found={found} />;
}
