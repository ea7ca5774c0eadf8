'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { ButtonLink } from '../parts/button';
import { Kicker } from '../parts/kicker';
import { EntrancePage } from './entrance-page';
import styles from './home.module.css';
import { normaliseCode } from './join-code';
import type { OfferedExercise } from './join-requests';
import { ReturnNotice } from './return-notice';
import { SeatChoice } from './seat-choice';
import { StopLine } from './stop-line';
import { WhoForm } from './who-form';

export interface HomeProps {
  /** From the address of a QR code. */
  code?: string;
  /** Whether somebody without an account may watch a rehearsal here. */
  showsRehearsals: boolean;
}

/** The home page: join with a code and a name, then choose a seat. */
export function Home({ code: givenCode = '', showsRehearsals }: HomeProps) {
  const t = useTranslations('home');
  const [code, setCode] = useState(normaliseCode(givenCode));
  const [name, setName] = useState('');
  const [exercise, setExercise] = useState<OfferedExercise | null>(null);
  // The phone's own "back" leads from the choice of a seat to the form, with everything still in it.
  useEffect(() => {
    const handleBack = () => setExercise(null);
    window.addEventListener('popstate', handleBack);
    return () => window.removeEventListener('popstate', handleBack);
  }, []);
  const handleFound = (found: OfferedExercise) => {
    window.history.pushState(null, '', '#seat');
    setExercise(found);
  };
  if (exercise) {
    return (
      <EntrancePage
        band={t('band', { scenario: exercise.scenario, kind: exercise.caseStudy ? 'case' : 'fiction' })}
        end={name.trim()}
      >
        <SeatChoice
          code={code}
          name={name}
          exercise={exercise}
          onExercise={setExercise}
          onBack={() => window.history.back()}
        />
      </EntrancePage>
    );
  }
  const links = (
    <>
      <a href="/reference">{t('reference')}</a>
      <a href="/sign-in">{t('facilitators')}</a>
    </>
  );
  return (
    <EntrancePage links={<span className={styles.links}>{links}</span>}>
      <main id="main" tabIndex={-1} className={styles.page}>
        <div className={styles.main}>
          <div className={styles.say}>
            <StopLine />
            <h1 className={styles.headline}>{t('headline')}</h1>
          </div>
          <div className={styles.join}>
            <ReturnNotice />
            <WhoForm code={code} name={name} onCode={setCode} onName={setName} onFound={handleFound} />
          </div>
          <div className={styles.lead}>
            <p>{t('lead')}</p>
            {showsRehearsals ? (
              <p className={styles.see}>
                <ButtonLink look="line" href="/see-it-run">
                  {t('see')}
                </ButtonLink>
                <span>{t('seeText')}</span>
              </p>
            ) : null}
          </div>
        </div>
        <WhatItIs />
        <p className={styles.staff}>
          <ButtonLink look="text" href="/reference">
            {t('reference')}
          </ButtonLink>
          <ButtonLink look="text" href="/sign-in">
            {t('facilitators')}
          </ButtonLink>
        </p>
      </main>
    </EntrancePage>
  );
}

function WhatItIs() {
  const t = useTranslations('home');
  return (
    <div className={styles.what}>
      {(['is', 'isNot', 'before'] as const).map((part) => (
        <section key={part}>
          <Kicker>{t(`${part}Title`)}</Kicker>
          <p>{t(`${part}Text`)}</p>
        </section>
      ))}
    </div>
  );
}
