import { useTranslations } from 'next-intl';
import type { Vote } from '../../exercise/state';
import { useView } from '../live/use-views';
import { useToolRuleWords } from '../parts/use-tool-rule-words';
import styles from './text-changes.module.css';

/**
 * What was said and put right after a result, who carries the text out, what was opened instead, and
 * what it did to tools. Nothing where nothing was.
 */
export function AfterVoteWords({ vote }: { vote: Vote }) {
  const t = useTranslations('chamber.after');
  const state = useTranslations('parts.vote.state');
  const { usedWords } = useToolRuleWords(useView().opening);
  const { explained = [], amended = [], implementation, followUps = [] } = vote;
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
    ...(implementation
      ? (['who', 'means', 'enforcement'] as const).map((line) => ({
          key: line,
          words: t(line, { said: implementation[line] === '' ? 'no' : 'yes', words: implementation[line] }),
        }))
      : []),
    ...followUps.map(({ kind, to, note }) => ({
      key: `${kind}-${to ?? ''}`,
      words: t('followUp', { kind, noted: note === '' ? 'no' : 'yes', note }),
    })),
    ...usedWords(vote).map(({ rule, words }) => ({ key: `rule-${rule}`, words })),
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
