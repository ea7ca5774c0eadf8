import { useTranslations } from 'next-intl';
import type { Vote } from '../../exercise/state';
import { useView } from '../live/use-views';
import { useConsequences } from '../parts/use-consequences';
import styles from './text-changes.module.css';

/**
 * What was said and put right after a result, who carries the text out, what was opened instead, and
 * what it did to tools. Nothing where nothing was.
 */
export function AfterVoteWords({ vote }: { vote: Vote }) {
  const t = useTranslations('chamber.after');
  const state = useTranslations('parts.vote.state');
  const consequences = useConsequences(useView().opening);
  const { explained = [], amended = [] } = vote;
  const nameOf = (id: string) => vote.rule.members.find((member) => member.id === id)?.name ?? id;
  const lines = [
    ...amended.map(({ at, member, was, choice, reason }) => ({
      key: `amended-${at}-${member}`,
      words: t('amended', { member: nameOf(member), was: state(was), choice: state(choice), reason }),
    })),
    ...explained.map(({ member, text }) => ({
      key: `explained-${member}`,
      words: t('explained', { member: nameOf(member), words: text }),
    })),
    ...consequences(vote),
  ];
  if (lines.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={t('label', { title: vote.title })}>
      {lines.map(({ key, words }) => (
        <li key={key} className={styles.words}>
          {words}
        </li>
      ))}
    </ul>
  );
}
