'use client';

import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import type { State } from '../../../exercise/state';
import { JointActionsTold } from '../../joint-actions/joint-actions-told';
import { EmptyState } from '../../parts/empty-state';
import type { Picture } from '../frame/pictures-step';
import { WordSwitch } from '../frame/word-switch';
import { type TextRead, textsRead } from '../read/read-votes';
import { bodyNameOf } from '../read/team-of';
import { BallotTable } from './ballot-table';
import { Instructions } from './instructions';
import { MustAgree } from './must-agree';
import { VoteResults } from './vote-results';
import styles from './votes-picture.module.css';

/** Each text with its result, every member's vote and words, and what would have moved them; joint actions below. */
export function useVotesPicture(view: State, isPaper?: boolean): Picture {
  const t = useTranslations('debrief.collective');
  const texts = useMemo(() => textsRead(view), [view]);
  const [id, setId] = useState<string | null>(null);
  const shown = texts.find((text) => text.id === id) ?? texts[0];
  const isTold = shown && view.instructions.some(({ body }) => body === shown.body);
  return {
    id: 'votes',
    name: t('figure'),
    choice:
      texts.length > 1 && shown && !isPaper ? (
        <WordSwitch
          label={t('chooseText')}
          options={texts.map((text) => ({ value: text.id, label: bodyNameOf(view, text.body) }))}
          value={shown.id}
          onChange={setId}
        />
      ) : null,
    behind:
      shown && isTold
        ? {
            figure: t('figure'),
            label: t('asInstructions'),
            content: <Told view={view} texts={isPaper ? texts : [shown]} />,
          }
        : undefined,
    content: (
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
    ),
  };
}

function Told({ view, texts }: { view: State; texts: TextRead[] }) {
  return [...new Set(texts.map(({ body }) => body))].map((body) => (
    <Instructions key={body} view={view} body={body} />
  ));
}
