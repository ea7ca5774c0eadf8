'use client';

import { useState } from 'react';
import { LeftList } from './left-list';
import { leftInScenario } from './left-typing';

/** What was typed on this device into a scenario that cannot be opened any more. */
export function LeftOfScenario({ scenario, account }: { scenario: string; account: string }) {
  const [found] = useState(() => leftInScenario(scenario, [], account));
  return <LeftList found={found} />;
}
