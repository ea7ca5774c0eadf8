'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import type { ContentLevel, InjectAudience, StoryInject } from '../../../exercise/story';
import { useCommand } from '../../live/use-command';
import { useKept } from '../../live/use-kept';
import { useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { InjectPaper } from '../../parts/inject-paper';
import { Kicker } from '../../parts/kicker';
import { SelectField } from '../../parts/select-field';
import { TextArea } from '../../parts/text-area';
import { TextField } from '../../parts/text-field';
import { RefusalText } from '../../seat/refusal-text';
import { CarriedFiles } from '../carried/carried-files';
import { useDesk } from '../frame/desk-context';
import { AudienceEditor } from './audience-editor';
import { GoesTo } from './goes-to';
import styles from './inject-pane.module.css';
import flat from './injects-page.module.css';
import { reachOf } from './recipients';
import { useReleaseLabel } from './use-release-label';

const modes = [
  'news',
  'cable',
  'message',
  'email',
  'call',
  'post',
  'rumour',
  'map',
  'note',
  'brief',
] as const;
const levels = [0, 1, 2, 3] as const;
const nobody: InjectAudience = { teams: [], members: [], screen: false };

type Written = Pick<StoryInject, 'title' | 'text' | 'from' | 'mode' | 'level'> & { audience: InjectAudience };
const blank: Written = { title: '', text: '', from: '', mode: 'news', level: 0, audience: nobody };

/** An inject that no script holds: a consequence, a sign, an answer to what teams did. It goes out like any other. */
export function WrittenInjectForm({ words }: { words: string }) {
  const t = useTranslations('control.written');
  const tMode = useTranslations('parts.inject.mode');
  const view = useView();
  const { showInject } = useDesk();
  const { give, refusal, isWaiting } = useCommand();
  const [kept, keep] = useKept<Written>(`written.${words.slice(0, 40)}`);
  const untouched = { ...blank, text: words };
  const written = kept ?? untouched;
  const { mode, level, audience, ...text } = written;
  const [files, setFiles] = useState<string[]>([]);
  const reach = reachOf(view, audience);
  const label = useReleaseLabel(reach);
  const isEmpty = [text.title, text.text, text.from].some((one) => one.trim() === '');
  const change = (part: Partial<Written>) => keep((now) => ({ ...(now ?? untouched), ...part }));
  const handleDone = () => {
    keep(null);
    showInject(null);
  };
  const handleSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (isEmpty || label.isNobody) return;
    const ack = await give({ type: 'ReleaseWritten', ...text, mode, level, audience, attachments: files });
    if (ack.ok) handleDone();
  };
  return (
    <form aria-label={t('title')} onSubmit={(event) => void handleSubmit(event)}>
      <Kicker className={flat.kicker}>{t('title')}</Kicker>
      <div className={styles.sheet}>
        <div className={styles.body}>
          <div className={styles.fields}>
            <TextField
              label={t('heading')}
              value={text.title}
              maxLength={200}
              onChange={(event) => change({ title: event.currentTarget.value })}
            />
            <TextField
              label={t('from')}
              hint={t('fromHint')}
              value={text.from}
              maxLength={120}
              onChange={(event) => change({ from: event.currentTarget.value })}
            />
            <SelectField
              label={t('mode')}
              value={mode}
              options={modes.map((value) => ({ value, label: tMode(value) }))}
              onChange={(event) => change({ mode: event.currentTarget.value as StoryInject['mode'] })}
            />
            <SelectField
              label={t('level')}
              value={String(level)}
              options={levels
                .filter((value) => value <= view.contentCap)
                .map((value) => ({ value: String(value), label: t(`levels.${value}`) }))}
              onChange={(event) => change({ level: Number(event.currentTarget.value) as ContentLevel })}
            />
          </div>
          <TextArea
            label={t('text')}
            hint={t('textHint')}
            rows={3}
            value={text.text}
            maxLength={6000}
            onChange={(event) => change({ text: event.currentTarget.value })}
          />
          {text.title || text.text ? (
            <section aria-label={t('preview')}>
              <p className={styles.hint}>{t('preview')}</p>
              <InjectPaper mode={mode} {...text} />
            </section>
          ) : null}
          <CarriedFiles inject={null} chosen={files} onChosen={setFiles} />
          <AudienceEditor audience={audience} onChange={(to) => change({ audience: to })} />
          <RefusalText refusal={refusal} />
        </div>
        <div className={styles.foot}>
          <GoesTo reach={reach} why={t('why')} />
          <div className={styles.acts}>
            <Button type="submit" size="small" aria-disabled={isEmpty || label.isNobody || isWaiting}>
              {label.text}
            </Button>
            <Button look="line" size="small" onClick={handleDone}>
              {t('cancel')}
            </Button>
            <span className={styles.hint}>{isEmpty ? t('needed') : t('tenSeconds')}</span>
          </div>
        </div>
      </div>
    </form>
  );
}
