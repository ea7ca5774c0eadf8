'use client';

import { useTranslations } from 'next-intl';
import type { Vote } from '../../../exercise/state';
import { VisuallyHidden } from '../../parts/visually-hidden';
import { VoteMark } from '../../parts/vote-mark';
import styles from '../frame/page.module.css';
import { HideText } from '../moderation/hide-text';

/** What members said with their votes once the result was read, each with the way to hide it. Nothing where nobody did. */
export function SaidWithVotes({ vote }: { vote: Vote }) {
  const t = useTranslations('control.votes');
  const state = useTranslations('parts.vote.state');
  const said = (vote.ballots ?? []).filter(({ explanation, condition }) => explanation || condition);
  if (said.length === 0) return null;
  return (
    <ul aria-label={t('said', { title: vote.title })}>
      {said.map(({ member, choice, explanation, condition }) => (
        <li key={member}>
          <p className={styles.acts}>
            <VoteMark state={choice} size={16} /> <VisuallyHidden>{state(choice)}</VisuallyHidden>
            {t('saidBy', {
              name: vote.rule.members.find(({ id }) => id === member)?.name ?? member,
              words: explanation || condition,
            })}
          </p>
          <HideText subject={{ kind: 'ballot', vote: vote.id, member }} />
        </li>
      ))}
    </ul>
  );
}
