'use client';

import { Component, type ReactNode } from 'react';

interface FailureBoundaryProps {
  /** Stands where something failed; `onAgain` draws it anew. */
  instead: (onAgain: () => void) => ReactNode;
  children: ReactNode;
}

/** Keeps a failure inside from taking down what is around it. A class, because React has no other way. */
export class FailureBoundary extends Component<FailureBoundaryProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  private readonly again = () => this.setState({ hasFailed: false });

  override render(): ReactNode {
    return this.state.hasFailed ? this.props.instead(this.again) : this.props.children;
  }
}
