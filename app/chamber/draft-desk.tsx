'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useLive } from '../live/live-provider';
import type { LiveState } from '../live/live-state';
import { useDraft } from '../live/use-draft';
import { Kicker } from '../parts/kicker';
import { PenStrip } from '../parts/pen-strip';
import { SegmentedChoice } from '../parts/segmented-choice';
import { VisuallyHidden } from '../parts/visually-hidden';
import { RefusalText } from '../seat/refusal-text';
import type { ChamberState } from './chamber-state';
import { type DraftContent, ordinals } from './draft-content';
import styles from './draft-desk.module.css';
import { DraftFields } from './draft-fields';
import { DraftReading } from './draft-reading';
import { TableDraft } from './table-draft';
import { usePenStrip } from './use-pen-strip';

const isLive = ({ status, isStoreAway }: LiveState) => status === 'live' && !isStoreAway;

/** Up to three drafts of a move. One member holds the pen, all see the text grow, anyone may take the pen or table it. */
export function DraftDesk({ chamber, move }: { chamber: ChamberState; move: number }) {
  const t = useTranslations('chamber.draft');
  const [place, setPlace] = useState<'1' | '2' | '3'>('1');
  return (
    <section aria-labelledby="chamber-draft">
      <Kicker id="chamber-draft" note={t('everybodySees')}>
        {t('title')}
      </Kicker>
      <SegmentedChoice
        label={<VisuallyHidden>{t('which')}</VisuallyHidden>}
        options={ordinals.map((ordinal) => ({
          value: `${ordinal}` as const,
          label: t('ordinal', { ordinal }),
        }))}
        value={place}
        onChange={setPlace}
      />
      <OneDraft key={`${move} ${place}`} chamber={chamber} move={move} ordinal={Number(place)} />
    </section>
  );
}

function OneDraft({ chamber, move, ordinal }: { chamber: ChamberState; move: number; ordinal: number }) {
  const t = useTranslations('chamber.draft');
  const handle = useDraft<DraftContent>({ kind: 'proposal', move, ordinal }, true);
  const pen = usePenStrip(handle);
  const isConnected = useLive(isLive);
  const { content, isSaved } = handle;
  if (!content) return <RefusalText refusal={handle.refusal} />;
  return (
    <div className={styles.draft}>
      <PenStrip
        {...pen}
        saved={isSaved ? 'saved' : isConnected ? 'saving' : 'waiting'}
        onTake={() => void handle.takePen()}
      />
      <RefusalText refusal={handle.refusal} />
      {handle.holdsPen ? (
        <DraftFields content={content} onChange={handle.change} />
      ) : (
        <DraftReading content={content} isLive={pen.isWriting === true && pen.state === 'other'} />
      )}
      {handle.holdsPen || content.text ? (
        <TableDraft chamber={chamber} content={content} />
      ) : (
        <p className={styles.note}>{t('start')}</p>
      )}
    </div>
  );
}
