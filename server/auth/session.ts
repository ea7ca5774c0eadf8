import { cookies } from 'next/headers';
import { accountOfCookies, type Staff } from './staff';

/** Who is signed in, for a page; null when nobody is. */
export async function signedInStaff(): Promise<Staff | null> {
  const all = (await cookies()).getAll();
  return accountOfCookies(Object.fromEntries(all.map(({ name, value }) => [name, value])));
}
