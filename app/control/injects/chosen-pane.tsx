'use client';

import { useTranslations } from 'next-intl';
import { memo, type RefObject, useDeferredValue, useEffect, useLayoutEffect, useRef } from 'react';
import type { MselLine } from '../../../exercise/msel/lines';
import type { Release } from '../../../exercise/state';
import { DeferredLive } from '../../live/deferred-live';
import { useView } from '../../live/use-views';
import { EmptyState } from '../../parts/empty-state';
import { Kicker } from '../../parts/kicker';
import { DeferredDesk, newInject, useDesk } from '../frame/desk-context';
import { IsBehind } from '../frame/use-shortcut';
import { InjectPane } from './inject-pane';
import styles from './injects-page.module.css';
import { chosenOf } from './msel-line';
import { ReleasedInject } from './released-inject';
import { WrittenInjectForm } from './written-inject-form';

interface ChosenPaneProps {
  lines: readonly MselLine[];
  /** What is to be shown: a line, a release without a line, `newInject`; null when there is nothing. */
  chosen: string | null;
}

/**
 * What is shown over the list. It is drawn after everything else that changes; until then what stood there can neither
 * be pressed nor reached by a key, so that nothing is done to the line before.
 */
export function ChosenPane({ lines, chosen }: ChosenPaneProps) {
  // The same line chosen anew may go to other teams: the turn tells them apart.
  const place = `${useDesk().turn} ${chosen}`;
  const isBehind = useDeferredValue(place) !== place;
  const behind = useRef(false);
  const pane = useBackToTop();
  useLayoutEffect(() => {
    behind.current = isBehind;
  }, [isBehind]);
  return (
    <div ref={pane} className={styles.pane} inert={isBehind}>
      <IsBehind value={behind}>
        <DeferredDesk>
          <DeferredLive>
            <Chosen lines={lines} />
          </DeferredLive>
        </DeferredDesk>
      </IsBehind>
    </div>
  );
}

/** Where the column or the page scrolls, what was chosen is shown from its top. */
function useBackToTop(): RefObject<HTMLDivElement | null> {
  const { turn } = useDesk();
  const pane = useRef<HTMLDivElement>(null);
  const before = useRef(turn);
  useEffect(() => {
    if (before.current !== turn) pane.current?.scrollIntoView({ block: 'start' });
    before.current = turn;
  }, [turn]);
  return pane;
}

const Chosen = memo(function Chosen({ lines }: { lines: readonly MselLine[] }) {
  const view = useView();
  const { inject, words } = useDesk();
  const chosen = chosenOf(view, lines, inject);
  if (chosen === newInject) return <WrittenInjectForm key={words} words={words} />;
  const release = view.releases.find(({ id }) => id === chosen);
  if (release) return <WrittenPane release={release} />;
  return <LinePane line={lines.find(({ id }) => id === chosen) ?? null} />;
});

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
