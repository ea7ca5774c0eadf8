'use client';

import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import type { SpreadsheetReport } from '../../../exercise/authoring/spreadsheet-report';
import { Banner } from '../../parts/banner';
import { Button } from '../../parts/button';
import { CheckList } from '../../parts/check-list';
import { Kicker } from '../../parts/kicker';
import { TextField } from '../../parts/text-field';
import styles from './import.module.css';
import { RecipientChoices } from './recipient-choices';
import { columnsWithoutField, ownColumnsMax, type TakingChoices } from './taking-choices';
import { ToSettle } from './to-settle';
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
  const [title, setTitle] = useState(name.replace(/\.[^.]+$/u, '').slice(0, 90));
  const offered = useMemo(() => columnsWithoutField(report), [report]);
  const [recipients, setRecipients] = useState<TakingChoices['recipients']>();
  const [left, setLeft] = useState<string[]>(offered.slice(ownColumnsMax));
  const columns = useMemo(() => offered.filter((one) => !left.includes(one)), [offered, left]);
  const { proposal, isBusy, wrong, take } = useTaking(report, into, { recipients, columns });
  if (report.injects.length === 0) return <p className={styles.part}>{t('nothingToTake')}</p>;
  const questions = proposal?.recipients ?? [];
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
      {proposal && questions.length > 0 ? (
        <fieldset className={styles.group}>
          <legend>{t('recipients')}</legend>
          <p className={styles.note}>{t('recipientsNote')}</p>
          <RecipientChoices
            questions={questions}
            teams={'teams' in proposal ? proposal.teams : []}
            onChoose={(recipient, choice) => setRecipients({ ...recipients, [recipient]: choice })}
          />
        </fieldset>
      ) : null}
      {offered.length > 0 ? (
        <CheckList
          label={t('ownColumns')}
          note={t('ownColumnsNote')}
          options={offered.map((one) => ({ value: one, label: one }))}
          values={columns}
          onChange={(values) => setLeft(offered.filter((one) => !values.includes(one)))}
        />
      ) : null}
      {proposal ? <ToSettle todo={proposal.todo} /> : null}
      {wrong ? (
        <Banner tone="grave" icon="alert" isAnnounced>
          {wrong}
        </Banner>
      ) : null}
      <p className={styles.act}>
        <Button aria-disabled={isBusy || proposal === null} onClick={() => void take(title.trim() || name)}>
          {isBusy ? t('taking') : t(into ? 'addButton' : 'makeButton', { count: report.injects.length })}
        </Button>
      </p>
      <p className={styles.note}>{t('takeNote')}</p>
    </section>
  );
}
