'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import type { Vote } from '../../exercise/state';
import { secrecyOf } from '../../exercise/voting/secrecy';
import { useMay } from '../live/use-may';
import { Button } from '../parts/button';
import { BallotForm } from './ballot-form';
import { type ChamberState, choiceName } from './chamber-state';
import styles from './own-vote.module.css';

/** This member's part in the open vote: the form, or what it said, with the way to change it until the result is read. */
export function OwnVote({ chamber, vote }: { chamber: ChamberState; vote: Vote }) {
  const t = useTranslations('chamber.ballot');
  const [isChanging, setIsChanging] = useState(false);
  const mayVote = useMay('CastVote');
  const { ownBallot, member } = chamber;
  const hasCast = vote.cast.some((one) => one.member === member.id);
  const isCounted = vote.rule.members.some((one) => one.id === member.id);
  const panel = useFocusAfter(isChanging || ownBallot === null);
  if (!isCounted) return <p className={styles.note}>{t('notCounted', { member: member.name })}</p>;
  if (vote.rule.recused?.includes(member.id))
    return <p className={styles.note}>{t('recused', { member: member.name })}</p>;
  if (vote.rule.absent?.includes(member.id))
    return <p className={styles.note}>{t('absent', { member: member.name })}</p>;
  if (!mayVote) return <p className={styles.note}>{t('notNow')}</p>;
  if (ownBallot && !isChanging) {
    const words = vote.binding ? ownBallot.explanation : ownBallot.condition;
    return (
      <div className={styles.cast} ref={panel} tabIndex={-1}>
        <p className={styles.choice}>
          {t('yours', {
            choice: choiceName(ownBallot.choice, vote.rule.way?.kind === 'sign-on'),
            member: member.name,
          })}
        </p>
        {words ? <p className={styles.words}>{t('quoted', { words })}</p> : null}
        <p className={styles.hidden}>{t('hidden', { way: secrecyOf(vote.rule) })}</p>
        {vote.rule.way?.kind === 'silence' ? null : (
          <Button look="line" onClick={() => setIsChanging(true)}>
            {t('change')}
          </Button>
        )}
      </div>
    );
  }
  const done = () => setIsChanging(false);
  return (
    <div ref={panel} tabIndex={-1}>
      {hasCast && !ownBallot ? (
        <p className={styles.note}>{t('castBefore', { member: member.name })}</p>
      ) : null}
      <BallotForm
        key={vote.id}
        vote={vote}
        member={member}
        before={ownBallot}
        hasCast={hasCast}
        onDone={done}
        onKeep={done}
      />
    </div>
  );
}

/** When the form gives way to what was cast, or comes back, the focus goes along instead of being lost with the button. */
function useFocusAfter(showsForm: boolean) {
  const panel = useRef<HTMLDivElement>(null);
  const before = useRef(showsForm);
  useEffect(() => {
    if (before.current !== showsForm && document.activeElement === document.body) panel.current?.focus();
    before.current = showsForm;
  }, [showsForm]);
  return panel;
}
