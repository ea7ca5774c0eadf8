'use client';

import { useSeat, useView } from '../live/use-views';

/** The member that this seat speaks for and its body, by name; null for a seat that holds none. */
export function useMemberName(): { name: string; body: string } | null {
  const view = useView();
  const seat = useSeat();
  const body = view.opening?.bodies.find((one) => one.id === seat?.member?.body);
  const member = body?.members.find((one) => one.id === seat?.member?.id);
  return body && member ? { name: member.name, body: body.name } : null;
}
