'use client';

import { useTranslations } from 'next-intl';
import { useCommand } from '../../live/use-command';
import { useMay } from '../../live/use-may';
import { useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { Carried } from '../../parts/inject-extras/carried';
import { RefusalText } from '../../seat/refusal-text';
import { AttachForm } from './attach-form';
import styles from './carried-files.module.css';

export interface CarriedFilesProps {
  /** The line of the MSEL; null for an inject written on the spot. */
  inject: string | null;
  /** The files that an inject written on the spot takes along. */
  chosen?: string[];
  onChosen?: (ids: string[]) => void;
}

/** The files that go out with an inject: added with their words, looked at, taken away again. */
export function CarriedFiles({ inject, chosen, onChosen }: CarriedFilesProps) {
  const t = useTranslations('control.carried');
  const view = useView();
  const { give, refusal } = useCommand();
  const mayAttach = useMay('AddAttachment');
  const files = view.attachments.filter((one) =>
    inject === null ? chosen?.includes(one.id) : one.inject === inject,
  );
  const level = view.script?.injects.find(({ id }) => id === inject)?.level ?? 0;
  const isHeldBack = files.length > 0 && level > view.contentCap;
  const remove = async (id: string) => {
    const ack = await give({ type: 'RemoveAttachment', attachment: id });
    if (ack.ok) onChosen?.((chosen ?? []).filter((other) => other !== id));
  };
  return (
    <details className={styles.files}>
      <summary>{t('title', { count: files.length })}</summary>
      {isHeldBack ? <p>{t('heldBack', { cap: view.contentCap })}</p> : null}
      <ul>
        {files.map(({ id, name, alt }) => (
          <li key={id} className={styles.file}>
            <b>{name}</b> <span>{alt}</span>
            {mayAttach ? (
              <Button look="text" onClick={() => void remove(id)} aria-label={t('removeNamed', { name })}>
                {t('remove')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <RefusalText refusal={refusal} />
      <Carried content={{ attachments: files }} />
      {mayAttach ? (
        <AttachForm inject={inject} onAttached={(id) => onChosen?.([...(chosen ?? []), id])} />
      ) : null}
    </details>
  );
}
