import { useTranslations } from 'next-intl';
import type { Vote } from '../../exercise/state';
import { Kicker } from '../parts/kicker';
import { VisuallyHidden } from '../parts/visually-hidden';
import { VoteMark } from '../parts/vote-mark';
import styles from './explanations.module.css';

export interface ExplanationsProps {
  vote: Vote;
  /** What members said before that they would need, from the straw round on the same text. */
  conditions: ReadonlyMap<string, string>;
}

/** Why members voted as they did, and what they would have needed; after a straw round the conditions alone. */
export function Explanations({ vote, conditions }: ExplanationsProps) {
  const t = useTranslations('chamber.explanations');
  const state = useTranslations('parts.vote.state');
  const ballots = (vote.ballots ?? []).map((ballot) => ({
    ...ballot,
    name: vote.rule.members.find((member) => member.id === ballot.member)?.name ?? ballot.member,
    needed: ballot.condition || (conditions.get(ballot.member) ?? ''),
  }));
  const said = ballots.filter(({ explanation, needed }) => explanation !== '' || needed !== '');
  return (
    <section aria-labelledby="chamber-explanations">
      <Kicker id="chamber-explanations" note={t('count', { count: said.length, of: ballots.length })}>
        {t(vote.binding ? 'title' : 'strawTitle')}
      </Kicker>
      {said.length === 0 ? <p className={styles.none}>{t(vote.binding ? 'none' : 'strawNone')}</p> : null}
      <ul>
        {said.map((ballot) => (
          <li key={ballot.member} className={styles.one}>
            <p className={styles.who}>
              <VoteMark state={ballot.choice} size={16} />
              {ballot.name}
              <VisuallyHidden>{state(ballot.choice)}</VisuallyHidden>
            </p>
            {ballot.explanation ? (
              <p className={styles.words}>{t('quoted', { words: ballot.explanation })}</p>
            ) : null}
            {ballot.needed ? (
              <p className={vote.binding ? styles.note : styles.words}>
                {t(vote.binding ? 'before' : 'needed', { words: ballot.needed })}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
