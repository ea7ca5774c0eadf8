import { arabic } from './arabic';
import { chinese } from './chinese';
import { dutch } from './dutch';
import { english } from './english';
import { french } from './french';
import { german } from './german';
import type { HeadingWords } from './heading-words';
import { italian } from './italian';
import { japanese } from './japanese';
import { nordic } from './nordic';
import { polish } from './polish';
import { portuguese } from './portuguese';
import { russian } from './russian';
import { spanish } from './spanish';
import { turkish } from './turkish';
import { ukrainian } from './ukrainian';

/** The words of every language in which headings are understood; a sheet may mix them. */
export const languages: readonly HeadingWords[] = [
  english,
  french,
  german,
  spanish,
  portuguese,
  italian,
  dutch,
  arabic,
  russian,
  ukrainian,
  polish,
  turkish,
  nordic,
  chinese,
  japanese,
];
