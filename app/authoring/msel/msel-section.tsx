'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useRefusal } from '../../entrance/use-refusal';
import { Banner } from '../../parts/banner';
import { Button, ButtonLink } from '../../parts/button';
import { classNames } from '../../parts/class-names';
import { useDesk, useOnDesk, useWritten } from '../desk/desk-context';
import { addressOf } from '../frame/sections';
import { goTo, usePlace } from '../frame/use-place';
import { BankDialog } from './bank-dialog';
import { blankInject } from './blank-inject';
import { ColumnsDialog } from './columns-dialog';
import { InjectPanel } from './inject-panel';
import styles from './msel.module.css';
import { MselGrid } from './msel-grid';
import { useMselNames } from './use-msel-names';

/** The MSEL: its grid, and beside it the whole of the inject that the address names. */
export function MselSection() {
  const t = useTranslations('authoring.msel');
  const desk = useDesk();
  const refusal = useRefusal();
  const injects = useWritten('inject');
  const names = useMselNames();
  const { part: chosen } = usePlace();
  const isReader = useOnDesk((one) => one.scenario.may === 'read');
  const [open, setOpen] = useState<'bank' | 'columns' | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const isOpen = injects.some(({ id }) => id === chosen);
  const add = async () => {
    setWrong(null);
    const values = injects.map(({ value }) => value);
    const answer = await desk.add(
      'inject',
      blankInject(values, values.at(-1)),
      (injects.at(-1)?.place ?? 0) + 1,
    );
    if (answer.ok) goTo(addressOf(desk.scenario, 'msel', answer.value.id));
    else setWrong(refusal(answer));
  };
  return (
    <div className={classNames(styles.section, isOpen && styles.withPanel)}>
      <div className={styles.plan}>
        <div className={styles.head}>
          <h2 className={styles.title}>{t('title')}</h2>
          <span className={styles.count}>{t('count', { count: injects.length })}</span>
          {isReader ? null : (
            <div className={styles.acts}>
              <Button size="small" onClick={() => void add()}>
                {t('add')}
              </Button>
              <Button size="small" look="line" onClick={() => setOpen('bank')}>
                {t('fromBank')}
              </Button>
              <ButtonLink
                size="small"
                look="line"
                href={`/scenarios/import?into=${encodeURIComponent(desk.scenario)}`}
              >
                {t('fromSpreadsheet')}
              </ButtonLink>
              <Button size="small" look="line" onClick={() => setOpen('columns')}>
                {t('columnsButton')}
              </Button>
            </div>
          )}
        </div>
        {wrong ? (
          <Banner tone="grave" icon="alert" isAnnounced>
            {wrong}
          </Banner>
        ) : null}
        <MselGrid injects={injects} names={names} chosen={isOpen ? chosen : null} isReadOnly={isReader} />
      </div>
      {isOpen && chosen ? <InjectPanel key={chosen} part={chosen} names={names} /> : null}
      <BankDialog isOpen={open === 'bank'} onClose={() => setOpen(null)} />
      <ColumnsDialog isOpen={open === 'columns'} onClose={() => setOpen(null)} />
    </div>
  );
}
