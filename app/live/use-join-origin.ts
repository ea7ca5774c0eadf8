'use client';

import { useEffect, useState } from 'react';

const ownNames = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Where others go to join: this page's own origin, unless the page was opened as localhost, which on a phone would be
 * the phone. Then the server says by which address the room's network reaches it. Empty until that is known.
 */
export function useJoinOrigin(): string {
  const [origin, setOrigin] = useState('');
  useEffect(() => {
    const { hostname, origin: own } = window.location;
    if (!ownNames.includes(hostname)) {
      setOrigin(own);
      return;
    }
    fetch('/api/join-address')
      .then((answer) => answer.json() as Promise<{ origins: string[] }>)
      .then(({ origins }) => setOrigin(origins[0] ?? own))
      .catch(() => setOrigin(own));
  }, []);
  return origin;
}
