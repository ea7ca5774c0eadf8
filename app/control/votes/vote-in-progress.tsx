'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Vote } from '../../../exercise/state';
import { silenceEnds } from '../../../exercise/voting/silence';
import { takingPart } from '../../chamber/rule-words';
import { useCommand } from '../../live/use-command';
import { useMay } from '../../live/use-may';
import { useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { ConfirmDialog } from '../../parts/confirm-dialog';
import { ExerciseTime } from '../../parts/exercise-time';
import { Tag } from '../../parts/tag';
import { RefusalText } from '../../seat/refusal-text';
import styles from '../frame/page.module.css';
import { NonPlayerSeats } from './non-player-seats';
import { RuleInWords } from './rule-in-words';

/** What becomes known with the result. */
function readNoteOf({ rule }: Vote): 'readNote' | 'readNoteSecret' | 'readNoteSilence' {
  if (rule.way?.kind === 'silence') return 'readNoteSilence';
  return rule.ballot === 'secret' ? 'readNoteSecret' : 'readNote';
}

/** The open vote: who has voted, never how, and the button that reads the result. */
export function VoteInProgress({ vote }: { vote: Vote }) {
  const t = useTranslations('control.votes');
  const format = useFormatter();
  const view = useView();
  const { give, refusal, isWaiting } = useCommand();
  const mayRead = useMay('ReadVote');
  const [isAsking, setIsAsking] = useState(false);
  const members = takingPart(vote.rule).map((member) => {
    const holder = Object.values(view.seats).find(
      (seat) => !seat.removed && seat.member?.body === vote.body && seat.member.id === member.id,
    );
    const hasVoted = vote.cast.some((one) => one.member === member.id);
    return { ...member, person: holder?.name ?? '', hasVoted };
  });
  const nameOf = ({ name, person }: (typeof members)[number]) =>
    person ? t('memberOf', { name, person }) : name;
  const silence = silenceEnds(vote, view.clock);
  const way = vote.rule.way?.kind ?? 'count';
  const missing = members.filter((member) => !member.hasVoted);
  const handleRead = () => {
    setIsAsking(false);
    void give({ type: 'ReadVote', vote: vote.id });
  };
  return (
    <article className={styles.chosen} aria-label={t('openLabel', { title: vote.title })}>
      <p className={styles.tags}>
        <Tag tone="accent">{t(vote.binding ? 'voteOpen' : 'strawOpen')}</Tag>
        <span>{t('cast', { way, cast: vote.cast.length, seats: members.length })}</span>
      </p>
      <h3 className={styles.chosenName}>{vote.title}</h3>
      <dl className={styles.cardLines}>
        <div>
          <dt>{t('rule')}</dt>
          <dd>
            <RuleInWords rule={vote.rule} />
            {vote.kind ? <p>{t('wasPutAs', { kind: vote.kind })}</p> : null}
          </dd>
        </div>
        {silence === null ? null : (
          <div>
            <dt>{t('silenceUntil')}</dt>
            <dd>
              <ExerciseTime at={silence} bare />
            </dd>
          </div>
        )}
        <div>
          <dt>{t('hasVoted')}</dt>
          <dd>
            {missing.length === members.length
              ? t('nobody')
              : format.list(members.filter((member) => member.hasVoted).map(nameOf))}
          </dd>
        </div>
        <div>
          <dt>{t('missing')}</dt>
          <dd>{missing.length === 0 ? t('nobody') : format.list(missing.map(nameOf))}</dd>
        </div>
      </dl>
      <NonPlayerSeats vote={vote} />
      <RefusalText refusal={refusal} />
      {mayRead ? (
        <div className={styles.acts}>
          <Button
            size="small"
            disabled={isWaiting}
            onClick={() => (missing.length > 0 ? setIsAsking(true) : handleRead())}
          >
            {t('read')}
          </Button>
          <span className={styles.quiet}>{t(readNoteOf(vote))}</span>
        </div>
      ) : null}
      <ConfirmDialog
        isOpen={isAsking}
        title={t('readTitle', { way, count: missing.length })}
        confirmLabel={t('readConfirm')}
        onConfirm={handleRead}
        onCancel={() => setIsAsking(false)}
      >
        {t('readText', { way, names: format.list(missing.map(nameOf)) })}
      </ConfirmDialog>
    </article>
  );
}
