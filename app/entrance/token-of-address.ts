/** Takes a `#token=...` out of the address, so that it is in no history and on no shared screen. */
export function tokenOfAddress(): string | null {
  const token = new URLSearchParams(window.location.hash.slice(1)).get('token');
  if (token) window.history.replaceState(null, '', window.location.pathname + window.location.search);
  return token;
}
