'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Banner } from '../parts/banner';
import { Button } from '../parts/button';
import { Kicker } from '../parts/kicker';
import { EntryNote } from './entry-note';
import { lookUpExercise, type OfferedExercise, takeSeat } from './join-requests';
import styles from './seat-choice.module.css';
import { keepSeatToken } from './seat-token';
import { observerChoice, TeamRows } from './team-rows';
import { useRefusal } from './use-refusal';

export interface SeatChoiceProps {
  code: string;
  name: string;
  exercise: OfferedExercise;
  /** The teams as they are now, after a place was lost to someone else. */
  onExercise: (exercise: OfferedExercise) => void;
  onBack: () => void;
}

/** The second step of joining: a team, watching, or waiting to be given a place. */
export function SeatChoice({ code, name, exercise, onExercise, onBack }: SeatChoiceProps) {
  const t = useTranslations('seatChoice');
  const [choice, setChoice] = useState<string | null>(
    exercise.expected === 'observer' ? observerChoice : exercise.expected,
  );
  const { refused, isAsking, sit } = useSitting({ code, name, exercise, onExercise });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus();
  }, []);
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    void sit(choice, false);
  };
  return (
    <main id="main" tabIndex={-1} className={styles.main}>
      <Kicker as="div" note={exercise.whatIf ? t('whatIf') : null}>
        {exercise.title}
      </Kicker>
      <h1 className={styles.title} ref={heading} tabIndex={-1}>
        {t('title')}
      </h1>
      <p className={styles.quiet}>{t('mayMove')}</p>
      <EntryNote exercise={exercise} />
      <form onSubmit={handleSubmit}>
        <TeamRows exercise={exercise} choice={choice} onChange={setChoice} />
        <div className={styles.acts}>
          {refused ? (
            <Banner
              tone="grave"
              icon="alert"
              isAnnounced
              action={
                refused.code === 'NameTaken' ? (
                  <Button look="text" onClick={() => void sit(choice, true)}>
                    {t('takeOver', { name: name.trim() })}
                  </Button>
                ) : null
              }
            >
              {refused.sentence}
            </Banner>
          ) : null}
          <Button type="submit" isWide look={choice === null ? 'line' : 'filled'} aria-disabled={isAsking}>
            <SitWords exercise={exercise} choice={choice} isAsking={isAsking} />
          </Button>
          <Button look="text" onClick={onBack}>
            {t('back')}
          </Button>
        </div>
      </form>
    </main>
  );
}

function SitWords({
  exercise,
  choice,
  isAsking,
}: {
  exercise: OfferedExercise;
  choice: string | null;
  isAsking: boolean;
}) {
  const t = useTranslations('seatChoice');
  if (isAsking) return t('sitting');
  if (choice === null) return t('wait');
  if (choice === observerChoice) return t('observeButton', { title: exercise.title });
  return t('sit', { team: exercise.teams.find((team) => team.id === choice)?.name ?? '' });
}

function placeOf(choice: string | null): { team?: string; as?: 'observer' } {
  if (choice === null) return {};
  return choice === observerChoice ? { as: 'observer' } : { team: choice };
}

interface Refused {
  code: string;
  sentence: string;
}

function useSitting({ code, name, exercise, onExercise }: Omit<SeatChoiceProps, 'onBack'>) {
  const t = useTranslations('requests');
  const refusal = useRefusal();
  const [refused, setRefused] = useState<Refused | null>(null);
  const [isAsking, setIsAsking] = useState(false);
  const sit = async (choice: string | null, takeOver: boolean) => {
    if (isAsking) return;
    setIsAsking(true);
    const answer = await takeSeat({
      code,
      name: name.trim(),
      ...placeOf(choice),
      ...(takeOver ? { takeOver } : {}),
    });
    if (answer.ok) {
      const { exercise: id, token } = answer.value;
      if (keepSeatToken({ exercise: id, title: exercise.title, name: name.trim() }, token)) {
        window.location.assign(`/play/${encodeURIComponent(id)}`);
        return;
      }
      setRefused({ code: 'NoStorage', sentence: t('noStorage') });
    } else {
      setRefused({ code: answer.code, sentence: refusal(answer) });
      const fresh = await lookUpExercise(code, name);
      if (fresh.ok) onExercise(fresh.value);
    }
    setIsAsking(false);
  };
  return { refused, isAsking, sit };
}
