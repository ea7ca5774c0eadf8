'use client';

import { createContext, use } from 'react';

/** The name of the account that writes, as others see it. */
export const MeContext = createContext('');

/** Who writes here. */
export const useMe = (): string => use(MeContext);
