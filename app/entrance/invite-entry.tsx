'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useEffect, useState } from 'react';
import { Button } from '../parts/button';
import { TextField } from '../parts/text-field';
import { type Answer, askServer } from './ask-server';
import { FormPage } from './form-page';
import { keepSeatToken } from './seat-token';
import { useRefusal } from './use-refusal';

interface Seen {
  title: string;
  role: string;
  by: string;
}

interface Accepted {
  exercise: string;
  title: string;
  role: string;
  token: string;
}

/** The key behind the # of the address. */
const keyOf = () => window.location.hash.slice(1);

/** Coming in by a link for staff: what it is for, a name, and the console or the watcher's page. */
export function InviteEntry({ exercise }: { exercise: string }) {
  const t = useTranslations('invite');
  const refusal = useRefusal();
  const [looked, setLooked] = useState<Answer<Seen> | null>(null);
  const [name, setName] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const [isAsking, setIsAsking] = useState(false);
  useEffect(() => {
    void askServer<Seen>('/api/invites/look', { exercise, token: keyOf() }).then(setLooked);
  }, [exercise]);
  const seen = looked?.ok ? looked.value : null;
  const noLink = looked && !looked.ok ? refusal(looked) : null;
  const handleSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (isAsking) return;
    if (!name.trim()) return setWrong(t('missing'));
    setIsAsking(true);
    const answer = await askServer<Accepted>('/api/invites/accept', { exercise, token: keyOf(), name });
    setIsAsking(false);
    if (!answer.ok) return setWrong(refusal(answer));
    const { title, role, token } = answer.value;
    keepSeatToken({ exercise, title, name: name.trim() }, token);
    const page = role === 'observer' ? 'play' : 'control';
    window.location.replace(`/${page}/${encodeURIComponent(exercise)}`);
  };
  return (
    <FormPage
      title={seen ? seen.title : t('title')}
      lead={seen ? t('lead', { role: seen.role, by: seen.by }) : noLink ? null : t('looking')}
      formTitle={t('formTitle')}
      wrong={wrong ?? noLink}
      after={t('after')}
      onSubmit={handleSubmit}
    >
      <TextField
        label={t('name')}
        hint={t('nameHint')}
        maxLength={60}
        autoComplete="name"
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" isWide aria-disabled={isAsking || seen === null}>
        {t('enter')}
      </Button>
    </FormPage>
  );
}
