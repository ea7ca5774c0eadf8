'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { textFor } from '../../../exercise/rules/inject-text';
import type { State } from '../../../exercise/state';
import type { InjectAudience, StoryInject } from '../../../exercise/story';
import { useCommand } from '../../live/use-command';
import { useKept } from '../../live/use-kept';
import { useMay } from '../../live/use-may';
import { useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { classNames } from '../../parts/class-names';
import { RefusalText } from '../../seat/refusal-text';
import { CarriedFiles } from '../carried/carried-files';
import { useDesk } from '../frame/desk-context';
import { OnThis } from '../frame/on-this';
import { useShortcut } from '../frame/use-shortcut';
import { useWorkingOn } from '../frame/use-working-on';
import { useInTheWay } from './acts/use-in-the-way';
import { approvedWords } from './approved-words';
import { AudienceEditor } from './audience-editor';
import { GoesTo } from './goes-to';
import { InjectFacts } from './inject-facts';
import { InjectNotes } from './inject-notes';
import styles from './inject-pane.module.css';
import { InjectWords } from './inject-words';
import { branchOf } from './msel-line';
import { reachOf } from './recipients';
import { ReleaseButton } from './release-button';
import { TextEditor } from './text-editor';
import { useReleaseLabel } from './use-release-label';
import { useWhyNow } from './use-why-now';

type Open = 'none' | 'text' | 'audience';

/** A line of the MSEL before it goes out: what it says, to whom by name, why now, and the button. */
export function ReleaseForm({ inject, audience: first }: { inject: StoryInject; audience: InjectAudience }) {
  const t = useTranslations('control.injects');
  const view = useView();
  const { showInject, inject: chosen } = useDesk();
  const { give, refusal, isWaiting } = useCommand();
  const mayRelease = useMay('ReleaseInject');
  const [audience, setAudience] = useState(first);
  const branch = branchOf(view, inject);
  const [kept, setEdited] = useKept<{ title: string; text: string }>(editName(view, inject, branch));
  const [isByScript, setIsByScript] = useState(false);
  const approved = isByScript ? null : approvedWords(view, inject, branch);
  const edited = kept ?? approved;
  const [open, setOpen] = useState<Open>(isEmpty(first) ? 'audience' : 'none');
  // What stands open by the plan alone is on every console; what somebody chose or changes is theirs.
  useWorkingOn('inject', inject.id, mayRelease && (chosen !== null || open !== 'none' || edited !== null));
  const reach = reachOf(view, audience);
  const label = useReleaseLabel(reach);
  const why = useWhyNow(inject);
  const isTooLoud =
    edited === null &&
    inject.level > view.contentCap &&
    (typeof branch === 'object' && branch ? branch : inject).softer === null;
  const isBlocked = branch === 'not-chosen' || isTooLoud || label.isNobody || isWaiting;
  const inTheWay = useInTheWay(inject);
  const handleRelease = async (override: boolean) => {
    if (isBlocked || !mayRelease) return;
    const ack = await give({
      type: 'ReleaseInject',
      inject: inject.id,
      ...(audience === inject.to ? {} : { audience }),
      ...(edited ? { edited } : {}),
      ...(override ? { override } : {}),
    });
    if (!ack.ok) return;
    setEdited(null);
    showInject(null);
  };
  const handleWords = (words: { title: string; text: string } | null) => {
    setEdited(words);
    setIsByScript(words === null);
  };
  const toggle = (part: Open) => setOpen(open === part ? 'none' : part);
  useShortcut('e', () => toggle('text'), mayRelease);
  return (
    <div className={styles.sheet}>
      <div className={classNames(styles.body, open === 'none' && styles.low)}>
        {open === 'audience' ? <AudienceEditor audience={audience} onChange={setAudience} /> : null}
        {edited === approved && approved ? <p className={styles.hint}>{t('approvedWords')}</p> : null}
        <InjectWords inject={inject} branch={branch} edited={edited}>
          {open === 'text' ? <TextEditor {...{ inject, branch, edited }} onChange={handleWords} /> : null}
        </InjectWords>
        <div className={styles.beside}>
          <CarriedFiles inject={inject.id} />
          <InjectNotes inject={inject} />
          <InjectFacts inject={inject} />
        </div>
        <OnThis kind="inject" id={inject.id} />
        <RefusalText refusal={refusal} />
      </div>
      <div className={styles.foot}>
        <GoesTo reach={reach} why={isTooLoud ? t('tooLoud') : (inTheWay ?? why)} />
        {mayRelease ? (
          <div className={styles.acts}>
            <ReleaseButton
              {...{ inject, reach, isBlocked, inTheWay }}
              label={label.text}
              onRelease={(override) => void handleRelease(override)}
            />
            <Button look="line" size="small" aria-expanded={open === 'text'} onClick={() => toggle('text')}>
              {t('edit')}
            </Button>
            <Button
              look="line"
              size="small"
              aria-expanded={open === 'audience'}
              onClick={() => toggle('audience')}
            >
              {t('recipients')}
            </Button>
            <span className={styles.hint}>{t('tenSeconds')}</span>
          </div>
        ) : (
          <p className={styles.notYours}>{t(view.clock.pausedAt === null ? 'notYours' : 'paused')}</p>
        )}
      </div>
    </div>
  );
}

/** The name under which changed words are kept: those of one branch, or of the softer variant, are not for another. */
function editName(view: State, inject: StoryInject, branch: ReturnType<typeof branchOf>): string {
  const chosen = typeof branch === 'object' ? branch : null;
  const { softened } = textFor(view, inject, chosen, undefined);
  return `edit.${inject.id}.${chosen?.counterMove ?? ''}.${softened ? 'softer' : 'plain'}`;
}

function isEmpty({ teams, members, screen }: InjectAudience): boolean {
  return teams.length === 0 && members.length === 0 && !screen;
}
