'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Button } from '../parts/button';
import { TextField } from '../parts/text-field';
import { askServer } from './ask-server';
import { FormPage } from './form-page';
import { signInStaff } from './sign-in-staff';
import { useRefusal } from './use-refusal';

/** As the server has it. */
const passwordLengthMin = 10;

/** Makes the first facilitator account with the link that the server printed, and signs in with it. */
export function WelcomeForm({ token }: { token: string }) {
  const t = useTranslations('welcome');
  const refusal = useRefusal();
  const [values, setValues] = useState({ name: '', email: '', password: '' });
  const [wrong, setWrong] = useState<string | null>(token ? null : t('expired'));
  const [isAsking, setIsAsking] = useState(false);
  const isShort = values.password.length < passwordLengthMin;

  const handleSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (isAsking) return;
    const { name, email, password } = values;
    if (!name.trim() || !email.trim() || !password) return setWrong(t('missing'));
    if (isShort) return setWrong(t('passwordShort', { length: passwordLengthMin }));
    setIsAsking(true);
    setWrong(null);
    const made = await askServer('/api/first-account', {
      token,
      name: name.trim(),
      email: email.trim(),
      password,
    });
    if (made.ok) {
      const answer = await signInStaff(email, password);
      return window.location.assign(answer === 'signedIn' ? '/exercises' : '/sign-in');
    }
    setIsAsking(false);
    setWrong(refusal(made));
  };
  const field = (name: keyof typeof values) => ({
    name,
    value: values[name],
    onChange: (event: { currentTarget: { value: string } }) => {
      const { value } = event.currentTarget;
      setValues((before) => ({ ...before, [name]: value }));
    },
  });
  return (
    <FormPage
      title={t('title')}
      lead={t('lead')}
      formTitle={t('formTitle')}
      wrong={wrong}
      after={t('stays')}
      onSubmit={handleSubmit}
    >
      <TextField
        label={t('name')}
        hint={t('nameHint')}
        maxLength={60}
        autoComplete="name"
        {...field('name')}
      />
      <TextField
        label={t('email')}
        hint={t('emailHint')}
        type="email"
        autoComplete="username"
        {...field('email')}
      />
      <TextField
        label={t('password')}
        note={t('passwordNote', { length: passwordLengthMin })}
        type="password"
        autoComplete="new-password"
        {...field('password')}
      />
      <Button type="submit" isWide aria-disabled={isAsking}>
        {isAsking ? t('creating') : t('create')}
      </Button>
    </FormPage>
  );
}
