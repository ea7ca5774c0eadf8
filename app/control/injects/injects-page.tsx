'use client';

import { useTranslations } from 'next-intl';
import { type RefObject, useEffect, useRef } from 'react';
import type { MselLine } from '../../../exercise/msel/lines';
import type { Release } from '../../../exercise/state';
import { useView } from '../../live/use-views';
import { EmptyState } from '../../parts/empty-state';
import { Kicker } from '../../parts/kicker';
import { newInject, useDesk } from '../frame/desk-context';
import { Board } from './board/board';
import { DueOffers } from './board/due-offers';
import { JustSent } from './board/just-sent';
import { useBoardLines } from './board/use-board-lines';
import { InjectPane } from './inject-pane';
import styles from './injects-page.module.css';
import { nextLine } from './msel-line';
import { ReleasedInject } from './released-inject';
import { WrittenInjectForm } from './written-inject-form';

/** The line that goes out next, or the one that was chosen, over the whole list. */
export function InjectsPage() {
  const view = useView();
  const { inject, words, turn } = useDesk();
  const { lines, due, at } = useBoardLines();
  const line = lines.find((one) => one.id === (inject ?? '') && one.inject);
  const release = view.releases.find((one) => one.id === inject);
  const next = nextLine(view)?.id;
  const shown = line ?? lines.find((one) => one.id === next) ?? null;
  const isNew = inject === newInject;
  const pane = useBackToTop(turn);
  return (
    <>
      <JustSent />
      <DueOffers due={due} />
      <div ref={pane} className={styles.pane}>
        {isNew ? <WrittenInjectForm key={words} words={words} /> : null}
        {release && !isNew ? <WrittenPane release={release} /> : null}
        {isNew || release ? null : <LinePane line={shown} />}
      </div>
      <Board at={at} lines={lines} shown={isNew ? null : (release?.id ?? shown?.id ?? null)} />
    </>
  );
}

/** Where the column or the page scrolls, what was chosen is shown from its top. */
function useBackToTop(turn: number): RefObject<HTMLDivElement | null> {
  const pane = useRef<HTMLDivElement>(null);
  const before = useRef(turn);
  useEffect(() => {
    if (before.current !== turn) pane.current?.scrollIntoView({ block: 'start' });
    before.current = turn;
  }, [turn]);
  return pane;
}

function LinePane({ line }: { line: MselLine | null }) {
  const t = useTranslations('control.injects');
  if (!line?.inject) return <EmptyState title={t('emptyTitle')}>{t('emptyNext')}</EmptyState>;
  return <InjectPane key={line.id} line={line} inject={line.inject} />;
}

function WrittenPane({ release }: { release: Release }) {
  const t = useTranslations('control.released');
  return (
    <section className={styles.section} aria-label={t('written')}>
      <Kicker className={styles.kicker}>{t('written')}</Kicker>
      <ReleasedInject release={release} inject={null} />
    </section>
  );
}
