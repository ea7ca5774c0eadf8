'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Button, ButtonLink } from '../../parts/button';
import { Kicker } from '../../parts/kicker';
import { TextField } from '../../parts/text-field';
import { FromPackage } from './from-package';
import styles from './library.module.css';

interface NewScenarioProps {
  isBusy: boolean;
  onMake: (title: string) => void;
}

/** The ways to begin a scenario: with a sound empty frame, out of a spreadsheet, or out of a package. */
export function NewScenario({ isBusy, onMake }: NewScenarioProps) {
  const t = useTranslations('authoring.library');
  const [title, setTitle] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsMissing(title.trim() === '');
    if (title.trim() !== '') onMake(title.trim());
  };
  return (
    <aside className={styles.begin}>
      <form onSubmit={submit}>
        <Kicker>{t('new')}</Kicker>
        <TextField
          label={t('name')}
          hint={t('nameHint')}
          error={isMissing ? t('nameMissing') : null}
          dir="auto"
          maxLength={90}
          autoComplete="off"
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <p className={styles.act}>
          <Button type="submit" isWide aria-disabled={isBusy}>
            {isBusy ? t('making') : t('make')}
          </Button>
        </p>
      </form>
      <div>
        <Kicker>{t('spreadsheet')}</Kicker>
        <p className={styles.note}>{t('spreadsheetNote')}</p>
        <ButtonLink look="line" isWide href="/scenarios/import">
          {t('spreadsheetButton')}
        </ButtonLink>
      </div>
      <FromPackage />
    </aside>
  );
}
