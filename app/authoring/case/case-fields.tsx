'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '../../parts/button';
import { ConfirmDialog } from '../../parts/confirm-dialog';
import { useDesk, useOnDesk } from '../desk/desk-context';
import { PartText } from '../fields/part-text';
import { Group } from '../sections/group';

/** Where and when it happened, who answers for the real names, and the way back to fiction. */
export function CaseFields({ part }: { part: string }) {
  const t = useTranslations('authoring.case');
  return (
    <>
      <Group title={t('what')} note={t('whatNote')}>
        <PartText part={part} field="caseStudy.place" label={t('place')} maxLength={60} />
        <PartText
          part={part}
          field="caseStudy.period"
          label={t('period')}
          hint={t('periodHint')}
          maxLength={60}
        />
        <BackToFiction part={part} />
      </Group>
      <Group title={t('approval')} note={t('approvalNote')}>
        <PartText
          part={part}
          field="caseStudy.approver"
          label={t('approver')}
          hint={t('approverHint')}
          maxLength={60}
        />
      </Group>
    </>
  );
}

function BackToFiction({ part }: { part: string }) {
  const t = useTranslations('authoring.case');
  const desk = useDesk();
  const isReader = useOnDesk((one) => one.scenario.may === 'read');
  const [isAsking, setIsAsking] = useState(false);
  if (isReader) return null;
  return (
    <>
      <Button look="text" onClick={() => setIsAsking(true)}>
        {t('unmake')}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        title={t('unmakeTitle')}
        confirmLabel={t('unmakeConfirm')}
        look="grave"
        onCancel={() => setIsAsking(false)}
        onConfirm={() => {
          setIsAsking(false);
          desk.typeField(part, 'caseStudy', undefined);
          desk.leave(part);
        }}
      >
        <p>{t('unmakeNote')}</p>
      </ConfirmDialog>
    </>
  );
}
