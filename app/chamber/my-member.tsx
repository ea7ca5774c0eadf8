import { useTranslations } from 'next-intl';
import styles from './my-member.module.css';

/** Whom one sits for, and what one was asked to do there. Only this seat sees the instruction. */
export function MyMember({ name, instruction }: { name: string; instruction: string }) {
  const t = useTranslations('chamber.member');
  return (
    <div>
      <p className={styles.name}>{t.rich('sitFor', { name, b: (chunks) => <b>{chunks}</b> })}</p>
      {instruction ? (
        <div className={styles.instruction}>
          <p className={styles.label}>{t('instruction')}</p>
          <p>{instruction}</p>
        </div>
      ) : null}
    </div>
  );
}
