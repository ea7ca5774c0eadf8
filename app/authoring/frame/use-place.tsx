'use client';

import { usePathname } from 'next/navigation';
import { type AnchorHTMLAttributes, type MouseEvent, useMemo } from 'react';
import { type EditorPlace, placeOf } from './sections';

/** Where the editor stands, by the address. */
export function usePlace(): EditorPlace {
  const path = usePathname();
  return useMemo(() => placeOf(path.split('/').slice(3).map(decodeURIComponent)), [path]);
}

/** Goes to another place of the editor without asking the server: it works without a network, and loses nothing typed. */
export function goTo(address: string): void {
  window.history.pushState(null, '', address);
  const id = address.split('#')[1];
  if (id) findField(decodeURIComponent(id), 40);
}

/** The field may be drawn a few frames later. */
function findField(id: string, frames: number): void {
  const field = document.getElementById(id);
  if (field) {
    for (let fold = field.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
      fold.open = true;
    field.scrollIntoView({ block: 'center' });
    field.focus();
  } else if (frames > 0) requestAnimationFrame(() => findField(id, frames - 1));
  else if (around(id)) findField(around(id), 0);
}

/** What a field lies in: a finding in an entry leads to its list where the entry has no control of its own. */
const around = (id: string) => id.slice(0, Math.max(0, id.lastIndexOf('.')));

/** A link within the editor; opened in another tab it is an address like any other. */
export function PlaceLink({ href = '', onClick, ...rest }: AnchorHTMLAttributes<HTMLAnchorElement>) {
  const handleClick = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey)
      return;
    event.preventDefault();
    goTo(href);
  };
  return <a href={href} onClick={handleClick} {...rest} />;
}
