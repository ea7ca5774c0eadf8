import type { AnchorHTMLAttributes, ButtonHTMLAttributes, Ref } from 'react';
import styles from './button.module.css';
import { classNames } from './class-names';

interface Look {
  /** `filled` once in a view; `line` for the rest; `grave` for what cannot be undone; `text` looks like a link. */
  look?: 'filled' | 'line' | 'grave' | 'text';
  /** `small` is 36 px high, for the console. */
  size?: 'normal' | 'small';
  isWide?: boolean;
}

export type ButtonProps = Look & ButtonHTMLAttributes<HTMLButtonElement> & { ref?: Ref<HTMLButtonElement> };

/** A button that names the act and its object. It does not submit a form unless told so. */
export function Button({ look, size, isWide, className, type = 'button', ...rest }: ButtonProps) {
  return <button type={type} className={classNames(lookOf({ look, size, isWide }), className)} {...rest} />;
}

export type ButtonLinkProps = Look & AnchorHTMLAttributes<HTMLAnchorElement>;

/** A link that looks like a button, or with `look="text"` like a strong link in a row of actions. */
export function ButtonLink({ look, size, isWide, className, children, ...rest }: ButtonLinkProps) {
  return (
    <a className={classNames(lookOf({ look, size, isWide }), className)} {...rest}>
      {children}
    </a>
  );
}

function lookOf({ look = 'filled', size = 'normal', isWide = false }: Look): string {
  if (look === 'text') return styles.text ?? '';
  return classNames(
    styles.button,
    look !== 'filled' && styles[look],
    size === 'small' && styles.small,
    isWide && styles.wide,
  );
}
