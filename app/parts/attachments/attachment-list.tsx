'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Attachment } from '../../../exercise/state';
import { Button } from '../button';
import styles from './attachment-list.module.css';
import { useAttachment } from './use-attachment';

export interface AttachmentListProps {
  attachments: Attachment[];
  /** Withdrawn files are shown when they are asked for. */
  isWithdrawn?: boolean;
}

/** The files that came with an inject, each with what it shows in words and the mark of the exercise. */
export function AttachmentList({ attachments, isWithdrawn = false }: AttachmentListProps) {
  const t = useTranslations('parts.attachments');
  if (attachments.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={t('label', { count: attachments.length })}>
      {attachments.map((attachment) => (
        <li key={attachment.id}>
          <AttachedFile attachment={attachment} isClosed={isWithdrawn} />
        </li>
      ))}
    </ul>
  );
}

function AttachedFile({ attachment, isClosed }: { attachment: Attachment; isClosed: boolean }) {
  const t = useTranslations('parts.attachments');
  const isPicture = attachment.type !== 'application/pdf';
  const [isOpen, setIsOpen] = useState(isPicture && !isClosed);
  const fetched = useAttachment(attachment.id, isOpen);
  const { alt, name, bytes } = attachment;
  const size = t('size', { kilobytes: Math.max(1, Math.round(bytes / 1_000)) });
  return (
    <figure className={styles.file}>
      {isOpen && fetched.status === 'here' && isPicture ? (
        // biome-ignore lint/performance/noImgElement: an address within the page, which no image service can fetch.
        <img className={styles.picture} src={fetched.url} alt={alt} />
      ) : null}
      <figcaption className={styles.caption}>
        <b className={styles.exercise}>{t('exercise')}</b> {alt}
      </figcaption>
      <p className={styles.acts}>
        {isOpen ? null : (
          <Button look="line" size="small" onClick={() => setIsOpen(true)}>
            {t(isPicture ? 'show' : 'fetch', { size })}
          </Button>
        )}
        {isOpen && fetched.status === 'fetching' ? <span>{t('fetching')}</span> : null}
        {isOpen && fetched.status === 'away' ? <span>{t('away')}</span> : null}
        {isOpen && fetched.status === 'here' ? (
          <a href={fetched.url} download={name}>
            {t('save', { name, size })}
          </a>
        ) : null}
      </p>
    </figure>
  );
}
