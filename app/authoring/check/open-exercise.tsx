'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useRefusal } from '../../entrance/use-refusal';
import { Banner } from '../../parts/banner';
import { Button, ButtonLink } from '../../parts/button';
import { askAuthoring } from '../ask-authoring';
import { useCase } from '../case/use-case';
import type { Desk } from '../desk/desk';
import { useOnDesk } from '../desk/desk-context';
import { TakeAlong } from '../take-along';
import styles from './open-exercise.module.css';

const scenarioOf = (desk: Desk) => desk.scenario;

/**
 * Nothing stops it: the scenario can be opened as an exercise, or tried in a rehearsal. The status is said beside it. A case study is
 * rehearsed from the opening form, too, because that one asks for the name of whoever takes it on themselves. It can be taken along as
 * files, too: the server packs nothing that could not be opened again.
 */
export function OpenExercise() {
  const t = useTranslations('authoring.check.open');
  const scenario = useOnDesk(scenarioOf);
  const { isCase } = useCase();
  const refusal = useRefusal();
  const [isAsking, setIsAsking] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  const rehearse = async () => {
    if (isAsking) return;
    setIsAsking(true);
    setWrong(null);
    const body = { scenario: `own:${scenario.id}`, contentCap: 2, rehearsal: true };
    const answer = await askAuthoring<{ exercise: string }>('/api/exercises', { body });
    if (answer.ok) return window.location.assign(`/control/${encodeURIComponent(answer.value.exercise)}`);
    setIsAsking(false);
    setWrong(refusal(answer));
  };
  return (
    <div className={styles.open}>
      <p>
        {t('can', { status: scenario.status })} {isCase ? t('caseNote') : null}
      </p>
      <div className={styles.acts}>
        <ButtonLink href={`/exercises?scenario=${encodeURIComponent(`own:${scenario.id}`)}`}>
          {isCase ? t('openCase') : t('open')}
        </ButtonLink>
        {isCase ? null : (
          <Button look="line" aria-disabled={isAsking} onClick={() => void rehearse()}>
            {isAsking ? t('asking') : t('rehearse')}
          </Button>
        )}
        <TakeAlong id={scenario.id} />
      </div>
      {wrong ? (
        <Banner tone="grave" icon="alert" isAnnounced>
          {wrong}
        </Banner>
      ) : null}
    </div>
  );
}
