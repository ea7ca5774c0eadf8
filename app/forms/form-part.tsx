'use client';

import { useTranslations } from 'next-intl';
import { lazy, Suspense, useState } from 'react';
import type { FormId } from '../../exercise/forms/form';
import styles from './form-part.module.css';

/** Fetched when somebody opens a form: whoever leaves all of them alone is spared their script. */
const FormQuestions = lazy(() => import('./form-questions'));

/** Which form, and about what. */
export interface FormPartProps {
  form: FormId;
  /** Of a pulse: the move that it is about. */
  move?: number;
  /** It stands open; else its name opens it. */
  isOpen?: boolean;
}

/** A form without a name, to be opened and filled in, or left alone. */
export function FormPart({ form, move, isOpen = false }: FormPartProps) {
  const t = useTranslations('forms.title');
  const [wasOpened, setOpened] = useState(isOpen);
  return (
    <details
      className={styles.part}
      open={isOpen || undefined}
      onToggle={(event) => event.currentTarget.open && setOpened(true)}
    >
      <summary className={styles.name}>{t(form)}</summary>
      {wasOpened ? (
        <Suspense fallback={null}>
          <FormQuestions form={form} move={move} />
        </Suspense>
      ) : null}
    </details>
  );
}
