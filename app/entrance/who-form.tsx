'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useRef, useState } from 'react';
import { Banner } from '../parts/banner';
import { Button } from '../parts/button';
import { TextField } from '../parts/text-field';
import { CodeField } from './code-field';
import { codeLength } from './join-code';
import { lookUpExercise, type OfferedExercise } from './join-requests';
import { useRefusal } from './use-refusal';
import styles from './who-form.module.css';

/** The longest name that fits a plate; the server has its own limit. */
const nameLengthMax = 60;

/** Refusals that are about the code and stand under it; the rest stand above the button. */
const aboutCode = new Set(['UnknownCode', 'ExerciseEnded', 'BadRequest']);

export interface WhoFormProps {
  code: string;
  name: string;
  onCode: (code: string) => void;
  onName: (name: string) => void;
  onFound: (exercise: OfferedExercise) => void;
}

type Wrong = { field: 'code' | 'name' | 'form'; message: string } | null;

/** Code first, then a name. What was typed stays, whatever the server answers. */
export function WhoForm({ code, name, onCode, onName, onFound }: WhoFormProps) {
  const t = useTranslations('home');
  const refusal = useRefusal();
  const [wrong, setWrong] = useState<Wrong>(null);
  const [isAsking, setIsAsking] = useState(false);
  const codeInput = useRef<HTMLInputElement>(null);
  const nameInput = useRef<HTMLInputElement>(null);

  const refuse = (field: 'code' | 'name' | 'form', message: string) => {
    setWrong({ field, message });
    (field === 'name' ? nameInput : codeInput).current?.focus();
  };
  const handleSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (isAsking) return;
    if (code.length < codeLength) return refuse('code', t('codeShort'));
    if (name.trim() === '') return refuse('name', t('nameMissing'));
    setWrong(null);
    setIsAsking(true);
    const answer = await lookUpExercise(code, name);
    setIsAsking(false);
    if (answer.ok) onFound(answer.value);
    else refuse(aboutCode.has(answer.code) ? 'code' : 'form', refusal(answer));
  };

  const errorAt = (field: 'code' | 'name') => (wrong?.field === field ? wrong.message : null);
  return (
    <form className={styles.form} onSubmit={handleSubmit} noValidate>
      <h2 className={styles.title}>{t('joinTitle')}</h2>
      <div className={styles.code}>
        <CodeField
          ref={codeInput}
          label={t('code')}
          hint={t('codeHint')}
          error={errorAt('code')}
          value={code}
          onChange={onCode}
        />
      </div>
      <div className={styles.name}>
        <TextField
          ref={nameInput}
          label={t('name')}
          hint={t('nameHint')}
          error={errorAt('name')}
          name="name"
          value={name}
          maxLength={nameLengthMax}
          autoComplete="nickname"
          spellCheck={false}
          enterKeyHint="go"
          onChange={(event) => onName(event.currentTarget.value)}
        />
      </div>
      {wrong?.field === 'form' ? (
        <div className={styles.notice}>
          <Banner tone="grave" icon="alert" isAnnounced>
            {wrong.message}
          </Banner>
        </div>
      ) : null}
      <Button type="submit" isWide aria-disabled={isAsking}>
        {isAsking ? t('looking') : t('join')}
      </Button>
      <p className={styles.privacy}>{t('privacy')}</p>
      <noscript>
        <p className={styles.privacy}>{t('needsScript')}</p>
      </noscript>
      {/* In sight of everybody: an old browser has script, and it is the script that fails there. */}
      <p className={styles.privacy}>
        <a href={code === '' ? '/plain' : `/plain?code=${encodeURIComponent(code)}`}>{t('plainPage')}</a>
      </p>
    </form>
  );
}
