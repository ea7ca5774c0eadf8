import type { Metadata } from 'next';
import { useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { EntrancePage } from './entrance/entrance-page';
import styles from './not-found.module.css';
import { ButtonLink } from './parts/button';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('notFound');
  return { title: t('title') };
}

/** Answers every address that leads nowhere: says so, and where to go instead. */
export default function NotFound() {
  const t = useTranslations('notFound');
  return (
    <EntrancePage>
      <main id="main" tabIndex={-1} className={styles.main}>
        <h1 className={styles.title}>{t('title')}</h1>
        <p className={styles.text}>{t('text')}</p>
        <p className={styles.ways}>
          <ButtonLink href="/">{t('home')}</ButtonLink>
          <ButtonLink href="/reference" look="line">
            {t('reference')}
          </ButtonLink>
        </p>
      </main>
    </EntrancePage>
  );
}
