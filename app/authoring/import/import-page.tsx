'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { SpreadsheetChoices, SpreadsheetReport } from '../../../exercise/authoring/spreadsheet-report';
import { useRefusal } from '../../entrance/use-refusal';
import { Banner } from '../../parts/banner';
import { Kicker } from '../../parts/kicker';
import { LoadingBars } from '../../parts/loading-bars';
import { askAuthoring } from '../ask-authoring';
import { ChooseFile } from './choose-file';
import { ColumnChoices } from './column-choices';
import { DoubtfulRows } from './doubtful-rows';
import styles from './import.module.css';
import { MakeScenario } from './make-scenario';
import { ReadInjects } from './read-injects';
import { uploadOf } from './upload-of';

/** A spreadsheet is read, looked through, put right and only then taken; nothing is saved before that. */
export function ImportPage({ into }: { into: string | null }) {
  const t = useTranslations('authoring.import');
  const refusal = useRefusal();
  const [file, setFile] = useState<File | null>(null);
  const [choices, setChoices] = useState<SpreadsheetChoices>({});
  const [report, setReport] = useState<SpreadsheetReport | null>(null);
  const [isReading, setIsReading] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  const read = async (chosen: File, wanted: SpreadsheetChoices) => {
    setFile(chosen);
    setChoices(wanted);
    setIsReading(true);
    setWrong(null);
    const body = uploadOf(chosen, wanted);
    const answer = await askAuthoring<SpreadsheetReport>('/api/scenarios/read-spreadsheet', { body });
    setIsReading(false);
    if (answer.ok) setReport(answer.value);
    else {
      setReport(null);
      setWrong(refusal(answer));
    }
  };
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{t(into ? 'titleInto' : 'title')}</h1>
      <p className={styles.lead}>{t('lead')}</p>
      <ChooseFile file={file} isReading={isReading} onChoose={(chosen) => void read(chosen, {})} />
      {wrong ? (
        <Banner tone="grave" icon="alert" isAnnounced lead={t('notReadLead')}>
          {wrong}
        </Banner>
      ) : null}
      {isReading && !report ? <LoadingBars label={t('reading')} /> : null}
      {report && file ? (
        <>
          <section className={styles.part}>
            <Kicker note={t('guessNote')}>{t('columns')}</Kicker>
            <ColumnChoices
              report={report}
              choices={choices}
              isReading={isReading}
              onChange={(wanted) => void read(file, wanted)}
            />
          </section>
          <section className={styles.part}>
            <Kicker note={t('doubtsCount', { count: report.warnings.length })}>{t('doubts')}</Kicker>
            <DoubtfulRows warnings={report.warnings} />
          </section>
          <section className={styles.part}>
            <Kicker note={t('injectsCount', { count: report.injects.length })}>{t('injects')}</Kicker>
            <ReadInjects injects={report.injects} />
          </section>
          <MakeScenario report={report} name={file.name} into={into} />
        </>
      ) : null}
    </div>
  );
}
