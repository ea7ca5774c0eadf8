'use client';

import { usePathname } from 'next/navigation';
import { type AnchorHTMLAttributes, type MouseEvent, useMemo } from 'react';
import { type EditorPlace, placeOf } from './sections';

/** Where the editor stands, by the address. */
export function usePlace(): EditorPlace {
  const path = usePathname();
  return useMemo(() => placeAt(path), [path]);
}

const placeAt = (path: string): EditorPlace => placeOf(path.split('/').slice(3).map(decodeURIComponent));
const sectionOf = (path: string) => placeAt(path).section;

/**
 * Goes to another place of the editor without asking the server: it works without a network, and loses nothing typed. Another
 * section begins at its top; another inject of the same grid leaves the page where it is.
 */
export function goTo(address: string): void {
  const before = sectionOf(window.location.pathname);
  window.history.pushState(null, '', address);
  const [path = '', id] = address.split('#');
  if (id) findField(decodeURIComponent(id), 40);
  else if (sectionOf(path) !== before) window.scrollTo(0, 0);
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

/** Puts the cursor into the first field of a part that was just added, once its fold is drawn and open. */
export function enterPart(id: string, frames = 40): void {
  const fold = document.querySelector<HTMLDetailsElement>(`details#${CSS.escape(id)}[open]`);
  const field = fold?.querySelector<HTMLElement>('input, textarea, select');
  if (field) field.focus();
  else if (frames > 0) requestAnimationFrame(() => enterPart(id, frames - 1));
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
