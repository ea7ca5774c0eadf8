'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { State } from '../../../exercise/state';
import type { RecordedAct } from '../../../exercise/story';
import { strategyOf } from '../../../framework/strategies';
import { Where } from '../../parts/case-study/fact-list';
import { HiddenCaption } from '../../parts/data-table/hidden-caption';
import { CardsNamed } from '../cards/cards-named';
import styles from '../cards/plain-table.module.css';
import type { Picture } from '../frame/pictures-step';
import { besideRecord } from '../read/beside-record';
import { ReportedFacts } from './reported-facts';

/** What was done in the case that the story is about, beside what the group chose; null where the story is about none. */
export function useHistoryPicture(view: State): Picture | null {
  const t = useTranslations('pictures.history');
  const rows = useMemo(() => besideRecord(view), [view]);
  if (rows.length === 0) return null;
  return { id: 'history', name: t('name'), lead: t('lead'), content: <History view={view} /> };
}

/** The strategy that the source shows with the case, the moves side by side, and what the reports rested on. */
export function History({ view }: { view: State }) {
  return (
    <>
      <Illustrated view={view} />
      <HistoryTable view={view} />
      <ReportedFacts view={view} />
    </>
  );
}

function Illustrated({ view: { debrief } }: { view: State }) {
  const t = useTranslations('pictures.history');
  if (!debrief?.illustrates) return null;
  return <p>{t('illustrates', { strategy: strategyOf(debrief.illustrates).name })}</p>;
}

/** A row for each move: the record of the case and the choices of this run, neither of them called right. */
function HistoryTable({ view }: { view: State }) {
  const t = useTranslations('pictures.history');
  const debrief = useTranslations('debrief');
  return (
    <table className={styles.table}>
      <HiddenCaption>{t('caption')}</HiddenCaption>
      <thead>
        <tr>
          <th scope="col">{t('move')}</th>
          <th scope="col">{t('then')}</th>
          <th scope="col">{t('here')}</th>
        </tr>
      </thead>
      <tbody>
        {besideRecord(view).map(({ move, acts, cards }) => (
          <tr key={move}>
            <th scope="row">{debrief('move', { move })}</th>
            <td data-label={t('then')} className={styles.words}>
              {acts.length === 0 ? <span className={styles.quiet}>{t('nothingThen')}</span> : null}
              {acts.map((act) => (
                <Act key={`${act.text} ${act.source}`} act={act} />
              ))}
            </td>
            <td data-label={t('here')}>
              {cards.length === 0 ? (
                <span className={styles.quiet}>{t('nothingHere')}</span>
              ) : (
                <CardsNamed cards={cards} view={view} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Act({ act: { text, source, toBeChecked } }: { act: RecordedAct }) {
  return (
    <p>
      {text}
      <Where cite={source} toBeChecked={toBeChecked} />
    </p>
  );
}
