'use client';

import { useTranslations } from 'next-intl';
import type { State } from '../../../exercise/state';
import { explainVote } from '../../../exercise/voting/explain-vote';
import { useSentence } from '../../parts/use-sentence';
import type { ReadVote, TextRead } from '../read/read-votes';
import { bodyNameOf } from '../read/team-of';
import { AfterResult } from './after-result';
import styles from './vote-results.module.css';

/** A text with its result in words that say why, the straw round before it, and the rule. */
export function VoteResults({ text, view }: { text: TextRead; view: State }) {
  const t = useTranslations('debrief.collective');
  const last = text.binding ?? text.straw;
  return (
    <header className={styles.results}>
      <p className={styles.meta}>
        {t('text', { body: bodyNameOf(view, text.body), title: text.title })}
        {text.sponsor ? ` ${t('sponsor', { sponsor: text.sponsor })}` : null}
      </p>
      {text.binding ? <Result vote={text.binding} /> : null}
      {text.straw ? <Straw vote={text.straw} isAlone={text.binding === null} /> : null}
      {last ? <AfterResult vote={last} view={view} /> : null}
      {last?.onPaper ? <p className={styles.rule}>{t('fromPaper', { count: last.onPaper.length })}</p> : null}
      {last ? <p className={styles.rule}>{t('rule', { source: last.rule.source })}</p> : null}
    </header>
  );
}

function Result({ vote }: { vote: ReadVote }) {
  const say = useSentence();
  const { verdict, parts } = explainVote(vote.result, vote.binding);
  return (
    <>
      <h2 className={styles.verdict}>{say(verdict)}</h2>
      <p className={styles.because}>{parts.map(say).join(' ')}</p>
    </>
  );
}

function Straw({ vote, isAlone }: { vote: ReadVote; isAlone: boolean }) {
  const t = useTranslations('debrief.collective');
  const say = useSentence();
  if (isAlone) return <Result vote={vote} />;
  const { verdict, parts } = explainVote(vote.result, vote.binding);
  return (
    <p className={styles.straw}>
      {t('strawBefore')} {say(verdict)} {parts.map(say).join(' ')}
    </p>
  );
}
