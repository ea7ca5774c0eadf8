'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { State } from '../../../exercise/state';
import { lenses } from '../../../framework/lenses/lenses';
import { Kicker } from '../../parts/kicker';
import { CoherenceList } from '../coherence/coherence-list';
import { FirstActTable } from '../coherence/first-act-table';
import { WordSwitch } from '../frame/word-switch';
import { LensTable } from '../lens/lens-table';
import { coherence } from '../read/coherence';
import { firstActs } from '../read/first-acts';
import { meetings } from '../read/meetings';
import { type CountedCard, countedCards } from '../read/played-moves';
import { MeetingList } from '../strategy/meeting-list';
import styles from './narrow.module.css';
import { NarrowCourses } from './narrow-courses';
import { NarrowStrategies } from './narrow-strategies';

/** The pictures of the strategy step one below the other. */
export function NarrowStrategyStep({ view }: { view: State }) {
  const t = useTranslations('pictures.actors');
  const cards = countedCards(view);
  return (
    <>
      <NarrowStrategies view={view} />
      <MeetingList meetings={meetings(cards)} view={view} />
      <NarrowCourses view={view} />
      <CoherenceList patterns={coherence(cards)} view={view} />
      <section>
        <Kicker as="h2">{t('label')}</Kicker>
        <FirstActTable acts={firstActs(view)} view={view} />
      </section>
      {cards.length > 0 ? <NarrowLens view={view} cards={cards} /> : null}
    </>
  );
}

function NarrowLens({ view, cards }: { view: State; cards: CountedCard[] }) {
  const t = useTranslations('pictures.lens');
  const [id, setId] = useState<string | null>(null);
  const chosen = lenses.find((lens) => lens.id === id);
  return (
    <section>
      <Kicker as="h2">{t('name')}</Kicker>
      <p className={styles.quiet}>{t('lead')}</p>
      <WordSwitch
        label={t('choose')}
        options={lenses.map((lens) => ({ value: lens.id as string, label: lens.name }))}
        value={id ?? ''}
        onChange={setId}
      />
      {chosen ? <LensTable lens={chosen} cards={cards} view={view} /> : null}
    </section>
  );
}
