'use client';

import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import type { ContentLevel } from '../../../exercise/story';
import { EmptyState } from '../../parts/empty-state';
import { Kicker } from '../../parts/kicker';
import { SelectField } from '../../parts/select-field';
import { useWritten } from '../desk/desk-context';
import { useMselNames } from '../msel/use-msel-names';
import sections from '../sections/sections.module.css';
import styles from './preview.module.css';
import { PreviewBrief } from './preview-brief';
import { PreviewInject } from './preview-inject';
import { seatOf, useSeatOptions } from './seat-options';
import { seenBy } from './seen-by';

/** What one seat would read, move by move, from the draft as it stands, at a content cap. */
export function PreviewSection() {
  const t = useTranslations('authoring.preview');
  const injects = useWritten('inject');
  const moves = useWritten('move');
  const names = useMselNames();
  const options = useSeatOptions(names);
  const [chosen, setChosen] = useState('');
  const [cap, setCap] = useState<ContentLevel>(2);
  const key = options.some(({ value }) => value === chosen) ? chosen : (options[0]?.value ?? 'screen');
  const seat = useMemo(() => seatOf(key), [key]);
  const seen = useMemo(
    () =>
      seenBy(
        injects.map(({ value }) => value),
        seat,
        cap,
      ),
    [injects, seat, cap],
  );
  const known = moves.map(({ value }) => value.number);
  const stray = seen.filter(({ inject }) => !known.includes(inject.move));
  return (
    <>
      <h2 className={sections.title}>{t('title')}</h2>
      <p className={sections.lead}>{t('lead')}</p>
      <div className={styles.choices} data-no-print>
        <SelectField
          label={t('seat')}
          value={key}
          options={options}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
        <SelectField
          label={t('cap')}
          value={String(cap)}
          options={([0, 1, 2, 3] as const).map((level) => ({
            value: String(level),
            label: t(`caps.${level}`),
          }))}
          onChange={(event) => setCap(Number(event.currentTarget.value) as ContentLevel)}
        />
      </div>
      <PreviewBrief seat={seat} />
      {moves.map(({ id, value }) => {
        const here = seen.filter(({ inject }) => inject.move === value.number);
        return (
          <section
            key={id}
            className={styles.move}
            aria-label={t('move', { number: value.number, title: value.title })}
          >
            <Kicker as="h3" note={t('count', { count: here.length })}>
              {t('move', { number: value.number, title: value.title })}
            </Kicker>
            {here.length === 0 ? <p className={styles.none}>{t('none')}</p> : null}
            {here.map((one) => (
              <PreviewInject key={one.inject.id} seen={one} />
            ))}
          </section>
        );
      })}
      {stray.length > 0 ? (
        <section className={styles.move}>
          <Kicker as="h3">{t('noMove')}</Kicker>
          {stray.map((one) => (
            <PreviewInject key={one.inject.id} seen={one} />
          ))}
        </section>
      ) : null}
      {moves.length === 0 ? <EmptyState title={t('noMoves')} /> : null}
    </>
  );
}
