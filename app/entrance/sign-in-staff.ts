import { signIn } from 'next-auth/react';

/** Signs a facilitator in. `refused` is a wrong pair; `NoAnswer` means that the server could not be asked. */
export async function signInStaff(
  email: string,
  password: string,
): Promise<'signedIn' | 'refused' | 'NoAnswer'> {
  try {
    const answer = await signIn('credentials', { email, password, redirect: false });
    if (answer?.ok && !answer.error) return 'signedIn';
    return answer?.error === 'CredentialsSignin' ? 'refused' : 'NoAnswer';
  } catch {
    return 'NoAnswer';
  }
}
