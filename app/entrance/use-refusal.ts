import { useTranslations } from 'next-intl';

/** The sentence of a refusal: the server's, or this side's own where the server said nothing. */
export function useRefusal(): (refusal: { code: string; message: string }) => string {
  const t = useTranslations('requests');
  return ({ code, message }) => message || t(code === 'NoAnswer' ? 'NoAnswer' : 'NotUnderstood');
}
