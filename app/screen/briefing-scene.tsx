'use client';

import { useTranslations } from 'next-intl';
import type { Release, State } from '../../exercise/state';
import { storyKind } from '../../exercise/story-kind';
import { useJoinOrigin } from '../live/use-join-origin';
import { Carried } from '../parts/inject-extras/carried';
import { languageProps } from '../parts/language-props';
import { LineMap } from '../parts/line-map/line-map';
import { Markdown } from '../parts/markdown';
import { QrCode } from '../parts/qr-code';
import { stepNow } from '../play/step-now';
import styles from './briefing-scene.module.css';
import { FitBox } from './fit-box';
import { marksBesideNews } from './map-or-board';
import { MoveWords, StepWords } from './move-words';
import { RoomClock } from './room-clock';
import { RoomKicker } from './room-kicker';
import grid from './scene-grid.module.css';
import { SituationBoard } from './situation-board';

/** An inject that has just reached the room, read out whole, beside the clock and the board; in practice, beside the way in. */
export function BriefingScene({ view, release }: { view: State; release: Release | null }) {
  const t = useTranslations('room.situation');
  const step = stepNow(view);
  const isPractice = view.step?.move === 0;
  const content = release?.content;
  const language = content?.language ?? view.opening?.language;
  return (
    <div className={grid.grid}>
      <div className={grid.wide}>
        <RoomKicker note={content?.scenarioTime || step?.move.scenarioTime}>
          {t(release ? 'news' : 'asked')}
        </RoomKicker>
        <FitBox
          largest={1.3}
          className={styles.fit}
          content={`${release?.id} ${content?.title} ${content?.text} ${step?.question}`}
          rest={t('rest')}
        >
          <h1 className={grid.headline} {...languageProps(language)}>
            {content?.title ?? (step?.question || t('soon'))}
          </h1>
          {content ? (
            <>
              <p className={styles.source}>
                {t('from', { from: content.from })}
                {release?.corrected ? <b className={styles.corrected}>{t('corrected')}</b> : null}
              </p>
              <Markdown className={styles.text} language={language}>
                {content.text}
              </Markdown>
              {content.attachments ? <Carried content={{ attachments: content.attachments }} /> : null}
            </>
          ) : null}
        </FitBox>
        {release && step?.question ? (
          <p className={styles.question}>
            <b>{t('askedLead')}</b> {step.question}
          </p>
        ) : null}
      </div>
      <div className={grid.side}>
        <RoomKicker note={<StepWords view={view} />}>
          <MoveWords view={view} />
        </RoomKicker>
        <div className={grid.clock}>
          <RoomClock />
        </div>
        <div className={styles.below}>
          {isPractice ? <PracticeWords code={view.joinCode} /> : <SideOfNews view={view} release={release} />}
        </div>
      </div>
    </div>
  );
}

/** The map where the news marks places on it; else, or once the board is newer, the board. */
function SideOfNews({ view, release }: { view: State; release: Release | null }) {
  const marks = marksBesideNews(view, release);
  const map = view.opening?.map;
  return map && marks.length > 0 ? (
    <LineMap map={map} marks={marks} withList={false} kind={storyKind(view.opening)} />
  ) : (
    <SituationBoard view={view} shape="column" />
  );
}

/** Practice counts for nothing, and is when the last people find their way in. */
function PracticeWords({ code }: { code: string }) {
  const t = useTranslations('room.practice');
  const origin = useJoinOrigin();
  return (
    <>
      <p className={styles.practice}>{t('nothing')}</p>
      <div className={styles.qr}>
        {origin ? <QrCode text={`${origin}/join/${code}`} label={t('qr', { code })} size="100%" /> : null}
      </div>
    </>
  );
}
