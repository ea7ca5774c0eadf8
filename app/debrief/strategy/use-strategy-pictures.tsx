'use client';

import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import type { State } from '../../../exercise/state';
import { lenses } from '../../../framework/lenses/lenses';
import { EmptyState } from '../../parts/empty-state';
import { CoherenceList } from '../coherence/coherence-list';
import { FirstActFigure } from '../coherence/first-act-figure';
import { FirstActTable } from '../coherence/first-act-table';
import { CoursesTable } from '../courses/courses-table';
import type { Picture } from '../frame/pictures-step';
import { WordSwitch } from '../frame/word-switch';
import { LensTable } from '../lens/lens-table';
import { courses } from '../read/between-moves';
import { coherence } from '../read/coherence';
import { firstActs } from '../read/first-acts';
import type { CountedCard } from '../read/played-moves';

/** What each team did with its course from move to move. */
export function useCoursesPicture(view: State, cards: CountedCard[]): Picture {
  const t = useTranslations('pictures.courses');
  const strategy = useTranslations('debrief.strategy');
  const told = useMemo(() => courses(view), [view]);
  return {
    id: 'courses',
    name: t('name'),
    lead: t('lead'),
    content:
      cards.length === 0 ? (
        <EmptyState title={strategy('empty')} />
      ) : (
        <CoursesTable courses={told} view={view} />
      ),
  };
}

/** How the actors' choices fit, and how long each took from its first warning to its first act. */
export function useActorsPicture(view: State, cards: CountedCard[]): Picture {
  const t = useTranslations('pictures.actors');
  const pictures = useTranslations('pictures');
  const acts = useMemo(() => firstActs(view), [view]);
  const patterns = useMemo(() => coherence(cards), [cards]);
  return {
    id: 'actors',
    name: t('name'),
    lead: t('lead'),
    behind: {
      figure: pictures('figure'),
      label: pictures('asTable'),
      content: <FirstActTable acts={acts} view={view} />,
    },
    content: (
      <>
        <FirstActFigure acts={acts} view={view} />
        <CoherenceList patterns={patterns} view={view} />
      </>
    ),
  };
}

/** The run through one of the six other frameworks of the source; on paper through each of them. */
export function useLensPicture(view: State, cards: CountedCard[], isPaper?: boolean): Picture {
  const t = useTranslations('pictures.lens');
  const strategy = useTranslations('debrief.strategy');
  const [id, setId] = useState<string>(lenses[0]?.id ?? '');
  const chosen = lenses.find((lens) => lens.id === id) ?? lenses[0];
  const shown = isPaper ? lenses : chosen ? [chosen] : [];
  return {
    id: 'lens',
    name: t('name'),
    lead: t('lead'),
    choice: (
      <WordSwitch
        label={t('choose')}
        options={lenses.map((lens) => ({ value: lens.id as string, label: lens.name }))}
        value={id}
        onChange={setId}
      />
    ),
    content:
      cards.length === 0 ? (
        <EmptyState title={strategy('empty')} />
      ) : (
        shown.map((lens) => <LensTable key={lens.id} lens={lens} cards={cards} view={view} />)
      ),
  };
}
