'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Button } from '../parts/button';
import { TextField } from '../parts/text-field';
import { FormPage } from './form-page';
import { signInStaff } from './sign-in-staff';
import { useRefusal } from './use-refusal';

/** Email and password of a facilitator. `next` is a path of this server. */
export function SignInForm({ next }: { next: string }) {
  const t = useTranslations('signIn');
  const refusal = useRefusal();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const [isAsking, setIsAsking] = useState(false);
  const handleSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (isAsking) return;
    if (!email.trim() || !password) return setWrong(t('missing'));
    setIsAsking(true);
    setWrong(null);
    const answer = await signInStaff(email, password);
    if (answer === 'signedIn') return window.location.assign(next);
    setIsAsking(false);
    setWrong(answer === 'refused' ? t('failed') : refusal({ code: answer, message: '' }));
  };
  return (
    <FormPage
      title={t('title')}
      lead={t('lead')}
      links={<a href="/">{t('toJoin')}</a>}
      formTitle={t('formTitle')}
      wrong={wrong}
      after={t('noAccount')}
      onSubmit={handleSubmit}
    >
      <TextField
        label={t('email')}
        type="email"
        name="email"
        value={email}
        autoComplete="username"
        enterKeyHint="next"
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      <TextField
        label={t('password')}
        type="password"
        name="password"
        value={password}
        autoComplete="current-password"
        enterKeyHint="go"
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      <Button type="submit" isWide aria-disabled={isAsking}>
        {isAsking ? t('signingIn') : t('signIn')}
      </Button>
    </FormPage>
  );
}
