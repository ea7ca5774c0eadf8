import { useTranslations } from 'next-intl';
import type { Vote } from '../../exercise/state';
import { Kicker } from '../parts/kicker';
import { Tag } from '../parts/tag';
import type { ChamberState } from './chamber-state';
import styles from './open-vote.module.css';
import { OwnVote } from './own-vote';

/** The vote that is open: on what, whether it binds, how many have voted, and one's own ballot. */
export function OpenVote({ chamber, vote }: { chamber: ChamberState; vote: Vote }) {
  const t = useTranslations('chamber.vote');
  const counts = { cast: vote.cast.length, seats: vote.rule.members.length };
  return (
    <section aria-labelledby="chamber-vote">
      <Kicker as="div" note={t('castCount', counts)}>
        {t(vote.binding ? 'open' : 'strawOpen')}
      </Kicker>
      <div className={styles.head}>
        <h2 className={styles.title} id="chamber-vote">
          {vote.title}
        </h2>
        <Tag tone={vote.binding ? 'plain' : 'asked'}>{t(vote.binding ? 'binding' : 'notBinding')}</Tag>
      </div>
      {vote.binding ? null : <p className={styles.what}>{t('strawMeans')}</p>}
      <OwnVote chamber={chamber} vote={vote} />
    </section>
  );
}
