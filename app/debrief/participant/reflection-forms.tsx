'use client';

import { useTranslations } from 'next-intl';
import type { ReflectionKind } from '../../../exercise/state';
import { ReflectionForm } from './reflection-form';
import styles from './reflection-forms.module.css';

/** Places to write without a name, and what that means. */
export function ReflectionForms({ kinds }: { kinds: ReflectionKind[] }) {
  const t = useTranslations('debrief.participant');
  return (
    <div className={styles.forms}>
      {kinds.map((kind) => (
        <ReflectionForm key={kind} kind={kind} />
      ))}
      <p className={styles.meaning}>{t('anonymous')}</p>
    </div>
  );
}
