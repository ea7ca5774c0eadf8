'use client';

import '@mantine/core/styles/baseline.layer.css';
import '@mantine/core/styles/default-css-variables.layer.css';
import '@mantine/core/styles/global.layer.css';
import { MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { cssVariablesResolver } from './css-variables';
import { theme } from './theme';

/**
 * Mantine's theme and scheme, for the staff pages that use its parts. Players' pages do without: the provider alone is
 * 8 kB of script. A page that uses a Mantine part imports the part's own style sheet from its `.layer.css` file.
 */
export function ThemeProvider({ children }: { children: ReactNode }) {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} defaultColorScheme="auto">
      {children}
    </MantineProvider>
  );
}
