'use client';

import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import type { State } from '../../../exercise/state';
import { JointActionsTold } from '../../joint-actions/joint-actions-told';
import { EmptyState } from '../../parts/empty-state';
import { BallotTable } from '../collective/ballot-table';
import { Instructions } from '../collective/instructions';
import { MustAgree } from '../collective/must-agree';
import { VoteResults } from '../collective/vote-results';
import { FootLines, StepFrame } from '../frame/step-frame';
import { WordSwitch } from '../frame/word-switch';
import { type TextRead, textsRead } from '../read/read-votes';
import { bodyNameOf } from '../read/team-of';
import styles from './collective-step.module.css';
import type { StepProps } from './step-props';

/** Who agreed and why: each text with its result, every member's vote and words, and what would have moved them. */
export function CollectiveStep({ view, isPaper }: StepProps) {
  const t = useTranslations('debrief.collective');
  const texts = useMemo(() => textsRead(view), [view]);
  const [id, setId] = useState<string | null>(null);
  const shown = texts.find((text) => text.id === id) ?? texts[0];
  const isTold = shown && view.instructions.some(({ body }) => body === shown.body);
  return (
    <StepFrame
      step="collective"
      choice={
        texts.length > 1 && shown && !isPaper ? (
          <WordSwitch
            label={t('chooseText')}
            options={texts.map((text) => ({ value: text.id, label: bodyNameOf(view, text.body) }))}
            value={shown.id}
            onChange={setId}
          />
        ) : null
      }
      behind={
        shown && isTold
          ? {
              figure: t('figure'),
              label: t('asInstructions'),
              content: <Told view={view} texts={isPaper ? texts : [shown]} />,
            }
          : undefined
      }
      foot={
        view.opening?.baselineQuestion ? (
          <FootLines>
            <p>{t('baseline', { question: view.opening.baselineQuestion })}</p>
          </FootLines>
        ) : null
      }
      isPaper={isPaper}
    >
      <div className={styles.columns}>
        <div className={styles.texts}>
          {shown ? null : <EmptyState title={t('empty')} />}
          {(isPaper ? texts : shown ? [shown] : []).map((text) => (
            <article key={text.id}>
              <VoteResults text={text} view={view} />
              <BallotTable text={text} view={view} />
            </article>
          ))}
          <JointActionsTold view={view} />
        </div>
        <MustAgree view={view} />
      </div>
    </StepFrame>
  );
}

function Told({ view, texts }: { view: State; texts: TextRead[] }) {
  return [...new Set(texts.map(({ body }) => body))].map((body) => (
    <Instructions key={body} view={view} body={body} />
  ));
}
