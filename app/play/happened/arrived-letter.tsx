'use client';

import { useTranslations } from 'next-intl';
import { useView } from '../../live/use-views';
import { placedTeam } from '../placed-team';
import styles from './arrived-message.module.css';
import { Entry } from './entry';
import type { LetterItem } from './letter-items';

/** An invitation to a talk, a demarche, or what was passed on. It is answered where the team writes. */
export function ArrivedLetter({ item, isNew }: { item: LetterItem; isNew: boolean }) {
  const t = useTranslations('play.happened');
  const view = useView();
  const from = item.actor || placedTeam(view, item.from)?.name || '';
  return (
    <Entry
      at={item.at}
      isNew={isNew}
      kind={t('letterKind', { form: item.form, from })}
      title={item.title || from}
    >
      <p className={styles.text}>{item.text}</p>
    </Entry>
  );
}
