import { useTranslations } from 'next-intl';
import type { Vote } from '../../exercise/state';
import { Kicker } from '../parts/kicker';
import { VoteResultText } from './vote-result';

/** Results that were read before the one that stands above, each in one paragraph. */
export function EarlierResults({ votes }: { votes: Vote[] }) {
  const t = useTranslations('chamber.earlier');
  if (votes.length === 0) return null;
  return (
    <section aria-labelledby="chamber-earlier">
      <Kicker id="chamber-earlier">{t('title')}</Kicker>
      {votes.map((vote) => (
        <VoteResultText
          key={vote.id}
          vote={vote}
          size="line"
          lead={t(vote.binding ? 'vote' : 'straw', { title: vote.title })}
        />
      ))}
    </section>
  );
}
