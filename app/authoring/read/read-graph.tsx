'use client';

import dynamic from 'next/dynamic';
import { LoadingBars } from '../../parts/loading-bars';
import { ReadSection } from './read-section';

/** The graph brings a layout library that nothing else needs. */
const GraphSection = dynamic(() => import('../graph/graph-section').then((module) => module.GraphSection), {
  loading: () => <LoadingBars />,
  ssr: false,
});

/** What waits for what, as the editor draws it. On paper each line says it itself. */
export function ReadGraph() {
  return (
    <ReadSection id="dependencies" isOffPaper>
      <GraphSection />
    </ReadSection>
  );
}
