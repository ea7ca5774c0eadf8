'use client';

import { useTranslations } from 'next-intl';
import type { Vote } from '../../../exercise/state';
import { useView } from '../../live/use-views';
import { Markdown } from '../../parts/markdown';
import { Tag } from '../../parts/tag';
import { VoteResultText } from '../outcomes/vote-result-text';
import styles from './body-vote.module.css';

/** A binding vote as the room knows it: the text, the rule, and once it is read the result. */
export function BodyVote({ vote }: { vote: Vote }) {
  const t = useTranslations('play.vote');
  const { opening } = useView();
  const body = opening?.bodies.find((one) => one.id === vote.body)?.name ?? '';
  const isOpen = vote.readAt === null;
  return (
    <article className={styles.vote}>
      <p className={styles.meta}>
        <span>{body}</span>
        {isOpen ? <Tag tone="accent">{t('open')}</Tag> : <Tag>{t('read')}</Tag>}
      </p>
      <h3 className={styles.title}>{vote.title}</h3>
      {isOpen ? <p className={styles.wait}>{t('waiting')}</p> : <VoteResultText vote={vote} />}
      <Markdown className={styles.text}>{vote.text}</Markdown>
      <p className={styles.rule}>{vote.rule.source}</p>
    </article>
  );
}
