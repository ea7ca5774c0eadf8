'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { SpreadsheetReport } from '../../../exercise/authoring/spreadsheet-report';
import { Banner } from '../../parts/banner';
import { Button } from '../../parts/button';
import { CheckList } from '../../parts/check-list';
import { Kicker } from '../../parts/kicker';
import { TextField } from '../../parts/text-field';
import styles from './import.module.css';
import { useTaking } from './use-taking';

interface MakeScenarioProps {
  report: SpreadsheetReport;
  /** Name of the file: the proposed title. */
  name: string;
  /** The scenario that the lines are added to; null for a new one. */
  into: string | null;
}

/** Takes what was read: as a scenario of its own, or behind the lines of one that is there. */
export function MakeScenario({ report, name, into }: MakeScenarioProps) {
  const t = useTranslations('authoring.import');
  const [title, setTitle] = useState(name.replace(/\.[^.]+$/u, ''));
  const { known, recipients, isBusy, wrong, take } = useTaking(report, into);
  const [left, setLeft] = useState<string[]>([]);
  const asTeams = recipients.filter((one) => !left.includes(one));
  if (report.injects.length === 0) return <p className={styles.part}>{t('nothingToTake')}</p>;
  return (
    <section className={styles.part}>
      <Kicker>{t(into ? 'add' : 'make')}</Kicker>
      {into ? null : (
        <TextField
          label={t('name')}
          dir="auto"
          maxLength={90}
          autoComplete="off"
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
      )}
      {recipients.length > 0 ? (
        <CheckList
          label={t('recipients')}
          note={t('recipientsNote')}
          options={recipients.map((one) => ({ value: one, label: one }))}
          values={asTeams}
          onChange={(values) => setLeft(recipients.filter((one) => !values.includes(one)))}
        />
      ) : null}
      {wrong ? (
        <Banner tone="grave" icon="alert" isAnnounced>
          {wrong}
        </Banner>
      ) : null}
      <p className={styles.act}>
        <Button
          aria-disabled={isBusy || known === null}
          onClick={() => void take(title.trim() || name, asTeams)}
        >
          {isBusy ? t('taking') : t(into ? 'addButton' : 'makeButton', { count: report.injects.length })}
        </Button>
      </p>
      <p className={styles.note}>{t('takeNote')}</p>
    </section>
  );
}
