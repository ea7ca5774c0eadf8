'use client';

import { useTranslations } from 'next-intl';
import type { ReadyBodyOffered } from '../../../exercise/authoring/ready-body-offered';
import { useRefusal } from '../../entrance/use-refusal';
import { Button, ButtonLink } from '../../parts/button';
import { EmptyState } from '../../parts/empty-state';
import { ExerciseBand } from '../../parts/exercise-band';
import { LoadingBars } from '../../parts/loading-bars';
import { CheckProvider } from '../check/check-context';
import { DeskContext } from '../desk/desk-context';
import { LeftInScenario } from '../left/left-in-scenario';
import { LeftOfScenario } from '../left/left-of-scenario';
import styles from './editor.module.css';
import { EditorHead } from './editor-head';
import { MeContext } from './me-context';
import { ReadyBodiesContext } from './ready-bodies-context';
import { SectionNav } from './section-nav';
import { SectionPage } from './section-page';
import { useOpenedDesk } from './use-opened-desk';

interface EditorProps {
  scenarioId: string;
  /** The name of the account, as others see it. */
  me: string;
  account: string;
  readyBodies: ReadyBodyOffered[];
}

/** A scenario under work: head, navigation, and the section that the address names. */
export function Editor({ scenarioId, me, account, readyBodies }: EditorProps) {
  const t = useTranslations('authoring.frame');
  const refusal = useRefusal();
  const { desk, refused, again } = useOpenedDesk(scenarioId, account);
  if (!desk) {
    return (
      <div className={styles.page}>
        <ExerciseBand />
        <main id="main" tabIndex={-1} className={styles.alone}>
          {refused?.code === 'UnknownAuthored' ? (
            <LeftOfScenario scenario={scenarioId} account={account} />
          ) : null}
          {refused ? (
            <EmptyState
              title={t('notOpened')}
              action={
                <>
                  <Button onClick={again}>{t('again')}</Button>{' '}
                  <ButtonLink look="line" href="/scenarios">
                    {t('toLibrary')}
                  </ButtonLink>
                </>
              }
            >
              {refusal(refused)}
            </EmptyState>
          ) : (
            <LoadingBars />
          )}
        </main>
      </div>
    );
  }
  return (
    <MeContext value={me}>
      <DeskContext value={desk}>
        <ReadyBodiesContext value={readyBodies}>
          <CheckProvider>
            <div className={styles.page}>
              <ExerciseBand />
              <EditorHead />
              <LeftInScenario account={account} />
              <div className={styles.columns}>
                <SectionNav />
                <main id="main" tabIndex={-1} className={styles.main}>
                  <SectionPage />
                </main>
              </div>
            </div>
          </CheckProvider>
        </ReadyBodiesContext>
      </DeskContext>
    </MeContext>
  );
}
