import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** Ten shades, from the lightest. */
function scale(shades: string): MantineColorsTuple {
  return shades.split(' ') as unknown as MantineColorsTuple;
}

/** Neutrals of the light scheme, from the lightest; the last is the ink. */
const gray = scale('#F7F8F6 #F1F2EF #E6E8E4 #D2D5D0 #B3B8B4 #8C9396 #767E83 #5A6267 #434A4F #14181B');
/** Neutrals of the dark scheme, from the lightest, which is its ink. */
const dark = scale('#ECEDEA #D4D7D6 #BCC2C4 #9AA2A6 #7C868B #33393E #23282C #191D20 #101315 #0B0D0F');
/** The primary: the dark scheme's ink at the light end, the light scheme's ink at the dark end. */
const ink = scale('#ECEDEA #D4D7D6 #BCC2C4 #9AA2A6 #8C9396 #767E83 #5A6267 #434A4F #2A3034 #14181B');
const accent = scale('#E5ECF2 #C9DAE9 #9DC4E8 #7BADD9 #5A93C5 #3F7AAE #2C6294 #1A4A75 #16405F #1C2C3A');
const asked = scale('#F8EDD6 #F2D9A4 #E9B55C #D69A38 #BC7F1E #A06A0E #8C5906 #7A4A00 #5C3800 #312714');
const grave = scale('#F7E6E3 #F6C4BC #F39A8D #E17667 #CC5748 #B74032 #A63024 #962217 #701910 #38201D');
const ease = scale('#E1EFE7 #B5DDC8 #7FCBA3 #58B186 #3A966C #297F59 #1E6D4A #155C3D #10462F #16291F');

const floating = '0 1px 0 rgb(20 24 27 / 6%), 0 10px 28px rgb(20 24 27 / 16%)';

/** The Mantine theme. Mantine parts that nobody styled stay in tone with the parts in `app/parts`. */
export const theme = createTheme({
  colors: { gray, dark, ink, accent, asked, grave, ease },
  primaryColor: 'ink',
  primaryShade: { light: 9, dark: 0 },
  autoContrast: true,
  white: '#FFFFFF',
  black: '#14181B',
  fontFamily: 'var(--fs-sans)',
  fontFamilyMonospace: 'var(--fs-mono)',
  headings: { fontFamily: 'var(--fs-serif)', fontWeight: '600', textWrap: 'balance' },
  fontSizes: { xs: '0.8125rem', sm: '0.875rem', md: '1rem', lg: '1.125rem', xl: '1.375rem' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  radius: { xs: '2px', sm: '2px', md: '2px', lg: '2px', xl: '2px' },
  defaultRadius: 'xs',
  shadows: { xs: 'none', sm: 'none', md: floating, lg: floating, xl: floating },
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
});
