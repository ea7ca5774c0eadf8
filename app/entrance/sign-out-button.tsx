'use client';

import { signOut } from 'next-auth/react';
import { useTranslations } from 'next-intl';

/** Ends the staff session and leads home. */
export function SignOutButton() {
  const t = useTranslations('exercises');
  const handleSignOut = async () => {
    await signOut({ redirect: false }).catch(() => undefined);
    window.location.assign('/');
  };
  return (
    <button type="button" onClick={handleSignOut}>
      {t('signOut')}
    </button>
  );
}
