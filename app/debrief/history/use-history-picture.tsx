'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { State } from '../../../exercise/state';
import type { RecordedAct } from '../../../exercise/story';
import { strategyOf } from '../../../framework/strategies';
import { Where } from '../../parts/case-study/fact-list';
import { HiddenCaption } from '../../parts/data-table/hidden-caption';
import { Kicker } from '../../parts/kicker';
import { CardsNamed } from '../cards/cards-named';
import styles from '../cards/plain-table.module.css';
import type { Picture } from '../frame/pictures-step';
import { besideRecord } from '../read/beside-record';
import { factsByReport } from '../read/facts-by-report';
import parts from './history.module.css';
import { ReportedFacts } from './reported-facts';

/** What was done in the case that the story is about, beside what the group chose; null where the story is about none. */
export function useHistoryPicture(view: State): Picture | null {
  const t = useTranslations('pictures.history');
  const rows = useMemo(() => besideRecord(view), [view]);
  if (rows.length === 0) return null;
  const facts = factsByReport(view);
  return {
    id: 'history',
    name: t('name'),
    lead: t('lead'),
    content: <Record view={view} />,
    behind:
      facts.length === 0
        ? undefined
        : {
            figure: t('record'),
            label: t('facts'),
            content: <ReportedFacts reports={facts} view={view} />,
          },
  };
}

/** The record, and below it what the reports rested on: all of it one after the other, as on a narrow screen. */
export function History({ view }: { view: State }) {
  const t = useTranslations('pictures.history');
  const facts = factsByReport(view);
  return (
    <>
      <Record view={view} />
      {facts.length > 0 ? (
        <section className={parts.facts}>
          <Kicker as="h3">{t('facts')}</Kicker>
          <ReportedFacts reports={facts} view={view} />
        </section>
      ) : null}
    </>
  );
}

/** The strategy that the source shows with the case, and the moves side by side. */
function Record({ view }: { view: State }) {
  const t = useTranslations('pictures.history');
  const { illustrates } = view.debrief ?? {};
  return (
    <>
      {illustrates ? (
        <p className={parts.lead}>{t('illustrates', { strategy: strategyOf(illustrates).name })}</p>
      ) : null}
      <HistoryTable view={view} />
    </>
  );
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
