import { useTranslations } from 'next-intl';
import type { Vote } from '../../exercise/state';
import { Kicker } from '../parts/kicker';
import { VoteResultText } from './vote-result';

/** The result that was read last, in the first place. */
export function ResultHead({ vote }: { vote: Vote }) {
  const t = useTranslations('chamber.result');
  return (
    <section aria-label={t('label')}>
      <Kicker as="div" note={vote.binding ? null : t('notBinding')}>
        {t(vote.binding ? 'kicker' : 'strawKicker', { title: vote.title })}
      </Kicker>
      <VoteResultText vote={vote} />
    </section>
  );
}
