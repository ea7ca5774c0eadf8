'use client';

import dynamic from 'next/dynamic';
import { LoadingBars } from '../../parts/loading-bars';
import { AuthorsSection } from '../authors/authors-section';
import { CaseSection } from '../case/case-section';
import { CheckSection } from '../check/check-section';
import { HistorySection } from '../history/history-section';
import { LanguagesSection } from '../languages/languages-section';
import { MapSection } from '../map/map-section';
import { MselSection } from '../msel/msel-section';
import { PreviewSection } from '../preview/preview-section';
import { BodiesSection } from '../sections/bodies-section';
import { MovesSection } from '../sections/moves-section';
import { ObjectivesSection } from '../sections/objectives-section';
import { ManualSection, NotesSection, PersonasSection } from '../sections/plain-sections';
import { StorySection } from '../sections/story-section';
import { TeamsSection } from '../sections/teams-section';
import type { SectionId } from './sections';
import { usePlace } from './use-place';

/** The graph brings a layout library that nothing else needs. */
const GraphSection = dynamic(() => import('../graph/graph-section').then((module) => module.GraphSection), {
  loading: () => <LoadingBars />,
  ssr: false,
});

const pages: Record<SectionId, () => React.ReactNode> = {
  story: StorySection,
  case: CaseSection,
  manual: ManualSection,
  map: MapSection,
  teams: TeamsSection,
  bodies: BodiesSection,
  moves: MovesSection,
  msel: MselSection,
  dependencies: () => <GraphSection />,
  personas: PersonasSection,
  objectives: ObjectivesSection,
  notes: NotesSection,
  languages: LanguagesSection,
  check: CheckSection,
  preview: PreviewSection,
  history: HistorySection,
  authors: AuthorsSection,
};

/** The section that the address names. */
export function SectionPage() {
  const { section } = usePlace();
  const Page = pages[section];
  return <Page key={section} />;
}
