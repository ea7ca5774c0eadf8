'use client';

import { useScreenWidth } from '../use-screen-width';
import { CardSheet } from './card-sheet';
import { PhoneCard } from './phone-card';

/** The work of "decide": the card as one sheet, or line by line on a phone. */
export function CardWork() {
  return useScreenWidth() === 'phone' ? <PhoneCard /> : <CardSheet />;
}
