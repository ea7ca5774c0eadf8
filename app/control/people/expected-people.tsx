'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useMay } from '../../live/use-may';
import { useView } from '../../live/use-views';
import { Banner } from '../../parts/banner';
import { Button } from '../../parts/button';
import { Kicker } from '../../parts/kicker';
import { TextArea } from '../../parts/text-area';
import styles from './expected-people.module.css';
import { ListPreview } from './list-preview';
import { notYetHere } from './not-yet-here';
import { useExpectedPeople } from './use-expected-people';

/** Who is expected: the list is typed, pasted or read from a file, looked through, and only then kept. */
export function ExpectedPeople() {
  const t = useTranslations('control.expected');
  const view = useView();
  const mayList = useMay('MoveSeat');
  const { people, preview, wrong, isAsking, look, keep } = useExpectedPeople();
  const [text, setText] = useState('');
  if (!mayList) return null;
  const missing = notYetHere(people, view.seats);
  const teamName = (id: string | null) => view.opening?.teams.find((team) => team.id === id)?.name;
  const handleFile = async (file: File | undefined) => {
    if (!file) return;
    const read = await file.text();
    setText(read);
    void look(read);
  };
  const handleKeep = async () => {
    if (await keep(text)) setText('');
  };
  return (
    <section className={styles.section} aria-labelledby="expected-people">
      <Kicker id="expected-people" note={t('count', { expected: people.length, missing: missing.length })}>
        {t('title')}
      </Kicker>
      {missing.length > 0 ? (
        <ul className={styles.missing} aria-label={t('missing')}>
          {missing.map(({ name, team }) => (
            <li key={name}>
              <b>{name}</b> {teamName(team)}
            </li>
          ))}
        </ul>
      ) : null}
      <details className={styles.bring}>
        <summary>{t(people.length > 0 ? 'replace' : 'bring')}</summary>
        <TextArea
          label={t('list')}
          hint={t('listHint')}
          rows={5}
          value={text}
          maxLength={100_000}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <label className={styles.file}>
          {t('file')}
          <input
            type="file"
            accept=".csv,.txt,text/csv,text/plain"
            onChange={(event) => void handleFile(event.currentTarget.files?.[0])}
          />
        </label>
        {preview ? <ListPreview list={preview} teamName={teamName} /> : null}
        {wrong !== null ? (
          <Banner tone="grave" icon="alert" isAnnounced>
            {wrong || t('noAnswer')}
          </Banner>
        ) : null}
        <p className={styles.acts}>
          <Button look="line" size="small" aria-disabled={isAsking} onClick={() => void look(text)}>
            {t('look')}
          </Button>
          {preview && preview.problems.length === 0 ? (
            <Button size="small" aria-disabled={isAsking} onClick={() => void handleKeep()}>
              {t('keep', { count: preview.people.length })}
            </Button>
          ) : null}
          {people.length > 0 ? (
            <Button look="text" onClick={() => void keep('')}>
              {t('throwAway')}
            </Button>
          ) : null}
        </p>
        <p className={styles.note}>{t('note')}</p>
      </details>
    </section>
  );
}
