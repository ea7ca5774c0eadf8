'use client';

import { useState } from 'react';
import type { Desk } from '../desk/desk';
import { useDesk, useOnDesk } from '../desk/desk-context';
import { LeftList } from './left-list';
import { leftInScenario } from './left-typing';

const mayWrite = (desk: Desk) => desk.scenario.may !== 'read';

/** What was typed here earlier into parts that somebody removed before this page was opened. Nothing where there is none. */
export function LeftInScenario({ account }: { account: string }) {
  const desk = useDesk();
  const isWriter = useOnDesk(mayWrite);
  const [found] = useState(() => leftInScenario(desk.scenario, Object.keys(desk.get().parts), account));
  return (
    <LeftList
      found={found}
      onMakeAgain={
        isWriter ? async ({ kind, value }) => (kind ? (await desk.add(kind, value)).ok : false) : undefined
      }
    />
  );
}
