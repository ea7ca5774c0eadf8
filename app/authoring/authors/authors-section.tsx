'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useCallback, useEffect, useState } from 'react';
import type { ScenarioAuthor } from '../../../exercise/authoring/answers';
import { useRefusal } from '../../entrance/use-refusal';
import { Banner } from '../../parts/banner';
import { Button } from '../../parts/button';
import { LoadingBars } from '../../parts/loading-bars';
import { SelectField } from '../../parts/select-field';
import { TextField } from '../../parts/text-field';
import { askAuthoring, scenarioPath } from '../ask-authoring';
import { useDesk, useOnDesk } from '../desk/desk-context';
import { Group } from '../sections/group';
import sections from '../sections/sections.module.css';
import { Approval } from './approval';
import styles from './authors.module.css';

/** Who works on the scenario, whom the owner adds, and how far the text has come. */
export function AuthorsSection() {
  const t = useTranslations('authoring.authors');
  const refusal = useRefusal();
  const { scenario } = useDesk();
  const isOwner = useOnDesk((desk) => desk.scenario.may === 'owner');
  const [authors, setAuthors] = useState<ScenarioAuthor[] | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const [email, setEmail] = useState('');
  const [may, setMay] = useState<'write' | 'read'>('write');
  // biome-ignore lint/correctness/useExhaustiveDependencies: sentences do not change while the page is open.
  const look = useCallback(async () => {
    const answer = await askAuthoring<{ authors: ScenarioAuthor[] }>(scenarioPath(scenario, 'authors'));
    if (!answer.ok) return setWrong(refusal(answer));
    setAuthors(answer.value.authors);
  }, [scenario]);
  useEffect(() => {
    void look();
  }, [look]);
  const act = async (path: string, request: Parameters<typeof askAuthoring>[1]) => {
    setWrong(null);
    const answer = await askAuthoring(path, request);
    if (!answer.ok) setWrong(refusal(answer));
    else await look();
    return answer.ok;
  };
  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (email.trim() === '') return;
    if (await act(scenarioPath(scenario, 'authors'), { body: { email: email.trim(), may } })) setEmail('');
  };
  return (
    <>
      <h2 className={sections.title}>{t('title')}</h2>
      <p className={sections.lead}>{t('lead')}</p>
      <Approval />
      <Group title={t('who')}>
        {wrong ? (
          <Banner tone="grave" icon="alert" isAnnounced>
            {wrong}
          </Banner>
        ) : null}
        {authors === null && !wrong ? <LoadingBars /> : null}
        <ul>
          {(authors ?? []).map((author) => (
            <li key={author.account} className={styles.row}>
              <span>
                <b>{author.name}</b> <span className={styles.email}>{author.email}</span>
              </span>
              <span>{t(`mays.${author.may}`)}</span>
              {isOwner && author.may !== 'owner' ? (
                <Button
                  look="text"
                  aria-label={t('removeLabel', { name: author.name })}
                  onClick={() =>
                    void act(scenarioPath(scenario, 'authors', author.account), { method: 'DELETE' })
                  }
                >
                  {t('remove')}
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
        {isOwner ? (
          <form className={styles.form} onSubmit={(event) => void add(event)}>
            <TextField
              label={t('email')}
              hint={t('emailHint')}
              type="email"
              autoComplete="off"
              value={email}
              onChange={(event) => setEmail(event.currentTarget.value)}
            />
            <SelectField
              label={t('may')}
              value={may}
              options={(['write', 'read'] as const).map((value) => ({ value, label: t(`mays.${value}`) }))}
              onChange={(event) => setMay(event.currentTarget.value as 'write' | 'read')}
            />
            <Button type="submit" look="line">
              {t('add')}
            </Button>
          </form>
        ) : null}
      </Group>
    </>
  );
}
