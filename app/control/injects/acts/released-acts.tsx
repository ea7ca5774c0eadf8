'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Release } from '../../../../exercise/state';
import { useMay } from '../../../live/use-may';
import { Button } from '../../../parts/button';
import { HideText } from '../../moderation/hide-text';
import { CorrectForm } from '../correct-form';
import styles from '../inject-pane.module.css';
import { LeakForm } from './leak-form';
import { RecallButton } from './recall-button';

type Open = 'none' | 'correct' | 'edit' | 'leak';

/** The ways to put right what is out: a slip of ours, a change in the world, a leak, a withdrawal. */
export function ReleasedActs({ release }: { release: Release }) {
  const t = useTranslations('control.released');
  const mayCorrect = useMay('SupersedeInject');
  const mayEdit = useMay('EditReleased');
  const mayLeak = useMay('MarkLeaked');
  const [open, setOpen] = useState<Open>('none');
  // The answer may arrive after something else was opened.
  const handleDone = (part: Open) => setOpen((now) => (now === part ? 'none' : now));
  const opener = (part: Exclude<Open, 'none'>) =>
    open === part ? null : (
      <Button look="line" size="small" onClick={() => setOpen(part)}>
        {t(part)}
      </Button>
    );
  return (
    <>
      {open === 'correct' || open === 'edit' ? (
        <CorrectForm key={open} act={open} release={release} onDone={() => handleDone(open)} />
      ) : null}
      {open === 'leak' ? <LeakForm release={release} onDone={() => handleDone('leak')} /> : null}
      <div className={styles.acts}>
        {mayCorrect ? opener('correct') : null}
        {mayEdit ? opener('edit') : null}
        {mayLeak ? opener('leak') : null}
        {release.inject === null ? <HideText subject={{ kind: 'inject', release: release.id }} /> : null}
        <RecallButton release={release} />
      </div>
    </>
  );
}
