import { useTranslations } from 'next-intl';
import type { Proposal } from '../../exercise/state';
import { Kicker } from '../parts/kicker';
import { ChangeText } from './change-text';
import { NumberedText } from './numbered-text';
import styles from './tabled-texts.module.css';

export interface TabledTextsProps {
  proposals: Proposal[];
  /** The text that is shown elsewhere: the vote on it is open, or was read last. */
  hidden: string | null;
  /** Name of the member that looks. */
  member: string;
}

/** The texts before the body, the newest first and open. One that was voted on stays where it is. */
export function TabledTexts({ proposals, hidden, member }: TabledTextsProps) {
  const t = useTranslations('chamber.tabled');
  const shown = proposals.filter((proposal) => proposal.id !== hidden).reverse();
  if (shown.length === 0) return hidden ? null : <Empty />;
  return (
    <section aria-labelledby="chamber-tabled">
      <Kicker id="chamber-tabled" note={t('count', { count: shown.length })}>
        {t(hidden ? 'others' : 'title')}
      </Kicker>
      {shown.map((proposal, index) => (
        <details key={proposal.id} className={styles.one} open={index === 0 && hidden === null}>
          <summary>
            <span className={styles.title}>{proposal.title}</span>
            <span className={styles.meta}>{t('by', { sponsor: proposal.sponsor, kind: proposal.kind })}</span>
          </summary>
          <NumberedText text={proposal.text} />
          <ChangeText proposal={proposal} member={member} />
        </details>
      ))}
      {hidden ? null : <p className={styles.note}>{t('facilitator')}</p>}
    </section>
  );
}

function Empty() {
  const t = useTranslations('chamber.tabled');
  return (
    <section aria-labelledby="chamber-tabled">
      <Kicker id="chamber-tabled">{t('title')}</Kicker>
      <p className={styles.title}>{t('none')}</p>
      <p className={styles.note}>{t('noneNext')}</p>
    </section>
  );
}
