'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { Banner } from '../../parts/banner';
import { Button } from '../../parts/button';
import { useFieldFindings } from '../check/check-context';
import { useDesk, useDeskPart } from '../desk/desk-context';
import { ClashChoice } from '../fields/clash-choice';
import { useMe } from '../frame/me-context';
import styles from './sections.module.css';

/** Who changed a part last, whether it is saved, and what concerns the whole of it. */
export function PartStanding({ id, onLetGo }: { id: string; onLetGo: () => void }) {
  const t = useTranslations('authoring.list');
  const format = useFormatter();
  const me = useMe();
  const desk = useDesk();
  const part = useDeskPart(id);
  const findings = useFieldFindings(id, null);
  if (!part) return null;
  const { held, typed, isSaving, isRemoved, refusal } = part;
  const at = format.dateTime(new Date(held.at), { dateStyle: 'medium', timeStyle: 'short' });
  const isMine = held.by === me ? 'yes' : 'no';
  return (
    <>
      <p className={styles.standing}>
        {isSaving ? t('saving') : typed ? t('waits') : t('saved', { by: held.by, at, isMine })}
      </p>
      {refusal ? (
        <Banner tone="grave" icon="alert" isAnnounced lead={t('refused')}>
          {refusal}
        </Banner>
      ) : null}
      {findings.map((finding) => (
        <Banner
          key={finding.code + finding.sentence}
          tone={finding.weight === 'stops' ? 'grave' : 'asked'}
          icon="alert"
        >
          {finding.sentence}
        </Banner>
      ))}
      <ClashChoice part={id} clash={part.clashes.find(({ field }) => field === '') ?? null} />
      {isRemoved ? (
        <Banner
          tone="asked"
          icon="alert"
          isAnnounced
          lead={t('goneLead')}
          action={
            <>
              <Button
                look="text"
                onClick={() =>
                  void desk
                    .add(held.kind, typed?.value ?? held.value, held.place)
                    .then(({ ok }) => ok && onLetGo())
                }
              >
                {t('putBack')}
              </Button>{' '}
              <Button look="text" onClick={onLetGo}>
                {t('letGo')}
              </Button>
            </>
          }
        >
          {t('gone')}
        </Banner>
      ) : null}
    </>
  );
}
