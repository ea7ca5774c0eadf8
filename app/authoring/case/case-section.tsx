'use client';

import { useTranslations } from 'next-intl';
import type { CaseStudy } from '../../../exercise/case-study';
import { Button } from '../../parts/button';
import { EmptyState } from '../../parts/empty-state';
import { useDesk, useOnDesk } from '../desk/desk-context';
import { ClashChoice } from '../fields/clash-choice';
import { useField } from '../fields/use-field';
import { PartPasts } from '../history/part-pasts';
import { PartStanding } from '../sections/part-standing';
import styles from '../sections/sections.module.css';
import { CaseDebrief } from './case-debrief';
import { CaseFields } from './case-fields';
import { CaseSources } from './case-sources';
import { useCase } from './use-case';

const blank: CaseStudy = {
  place: '',
  period: '',
  sources: [{ id: 'source_1', kind: 'document', cite: '' }],
  facts: [],
  approver: '',
};

/** What makes a scenario a case study: where and when, what it cites, what is on record, and what the debrief tells. */
export function CaseSection() {
  const t = useTranslations('authoring.case');
  const { part, story, isCase } = useCase();
  const desk = useDesk();
  const isReader = useOnDesk((one) => one.scenario.may === 'read');
  const { id, clash } = useField(part, 'caseStudy');
  const hasDebrief = isCase || story.illustrates !== undefined || (story.record?.length ?? 0) > 0;
  const make = () => {
    desk.typeField(part, 'caseStudy', blank);
    desk.leave(part);
  };
  if (part === '') return null;
  return (
    <>
      <h2 className={styles.title}>{t('title')}</h2>
      <p className={styles.lead}>{t('lead')}</p>
      <PartStanding id={part} onLetGo={() => undefined} />
      <div id={id} tabIndex={-1}>
        <ClashChoice part={part} clash={clash?.field === 'caseStudy' ? clash : null} />
        {isCase ? (
          <>
            <CaseFields part={part} />
            <CaseSources part={part} />
          </>
        ) : (
          <EmptyState
            title={t('fiction')}
            action={
              isReader ? null : (
                <Button look="line" onClick={make}>
                  {t('make')}
                </Button>
              )
            }
          >
            {t('fictionNote')}
          </EmptyState>
        )}
      </div>
      {hasDebrief ? <CaseDebrief part={part} /> : null}
      <PartPasts part={part} />
    </>
  );
}
