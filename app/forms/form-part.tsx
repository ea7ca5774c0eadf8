'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { FormId } from '../../exercise/forms/form';
import { useKeeper } from '../live/use-kept';
import { useLoaded } from '../live/use-loaded';
import { LoadingBars } from '../parts/loading-bars';
import { formDraft } from './form-draft';
import styles from './form-part.module.css';

/** Fetched when somebody opens a form: whoever leaves all of them alone is spared their script. */
const load = () => import('./form-questions');

/** Which form, and about what. */
export interface FormPartProps {
  form: FormId;
  /** Of a pulse: the move that it is about. */
  move?: number;
  /** It stands open; else its name opens it. */
  isOpen?: boolean;
}

/** A form without a name, to be opened and filled in, or left alone. One that somebody has begun stands open. */
export function FormPart({ form, move, isOpen = false }: FormPartProps) {
  const t = useTranslations('forms.title');
  const { read } = useKeeper<object>();
  const [startsOpen] = useState(() => isOpen || read(formDraft(form, move)) !== null);
  const [wasOpened, setOpened] = useState(startsOpen);
  const script = useLoaded(load, wasOpened);
  return (
    <details
      className={styles.part}
      open={startsOpen || undefined}
      onToggle={(event) => event.currentTarget.open && setOpened(true)}
    >
      <summary className={styles.name}>{t(form)}</summary>
      {wasOpened && !script ? <LoadingBars /> : null}
      {wasOpened && script ? <script.default form={form} move={move} /> : null}
    </details>
  );
}
