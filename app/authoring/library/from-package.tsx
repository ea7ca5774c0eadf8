'use client';

import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { useRefusal } from '../../entrance/use-refusal';
import { Banner } from '../../parts/banner';
import { Kicker } from '../../parts/kicker';
import styles from './library.module.css';
import { takePackage } from './take-package';

/** A scenario out of a file that somebody took along: a package, or a bare story. */
export function FromPackage() {
  const t = useTranslations('authoring.library');
  const refusal = useRefusal();
  const id = useId();
  const [isReading, setIsReading] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  const take = async (file: File) => {
    setIsReading(true);
    setWrong(null);
    const taken = await takePackage(file);
    if (taken.ok) return window.location.assign(taken.address);
    setIsReading(false);
    setWrong(refusal(taken));
  };
  return (
    <div>
      <Kicker>{t('package')}</Kicker>
      <p className={styles.note}>
        <label htmlFor={id}>{t('packageNote')}</label>
      </p>
      <input
        id={id}
        type="file"
        className={styles.file}
        accept=".zip,.json"
        disabled={isReading}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) void take(file);
        }}
      />
      <p role="status" className={styles.note}>
        {isReading ? t('packageReading') : ''}
      </p>
      {wrong ? (
        <Banner tone="grave" icon="alert" isAnnounced>
          {wrong}
        </Banner>
      ) : null}
    </div>
  );
}
