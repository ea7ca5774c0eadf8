'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useSeatKey } from '../../live/live-provider';
import { Button } from '../../parts/button';
import { Kicker } from '../../parts/kicker';
import { announce } from '../../parts/live-announcer';
import styles from '../papers.module.css';
import { fetchPackage } from './fetch-papers';
import { saveFile } from './save-file';

/** The whole exercise as one file, to take to another server; for its lead, once it has ended. */
export function PackageRow() {
  const t = useTranslations('papers.package');
  const tPapers = useTranslations('papers');
  const key = useSeatKey();
  const [isMaking, setIsMaking] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const take = async () => {
    if (!key || isMaking) return;
    setIsMaking(true);
    setFailed(null);
    announce(tPapers('making', { name: t('name') }));
    const answer = await fetchPackage(key);
    setIsMaking(false);
    if (!answer.ok) return setFailed(answer.message || tPapers('noAnswer'));
    saveFile(answer.value.name, answer.value.content);
    announce(tPapers('made', { name: t('name') }));
  };
  return (
    <section aria-labelledby="papers-package">
      <Kicker id="papers-package">{t('section')}</Kicker>
      <div className={styles.row}>
        <div>
          <h3 className={styles.name}>{t('name')}</h3>
          <p className={styles.about}>{t('about')}</p>
          <p className={styles.about}>{t('leftOut')}</p>
          {failed ? (
            <p className={styles.failed} role="alert">
              {failed}
            </p>
          ) : null}
        </div>
        <div className={styles.formats}>
          {isMaking ? <span className={styles.quiet}>{tPapers('makingShort')}</span> : null}
          <Button look="line" size="small" aria-disabled={isMaking} onClick={() => void take()}>
            {t('take')}
          </Button>
        </div>
      </div>
    </section>
  );
}
