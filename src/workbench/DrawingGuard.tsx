import { Component, type ReactNode } from "react";

interface DrawingGuardProps {
  readonly children: ReactNode;
  /** What stands in the place of what could not be drawn. */
  readonly fallback: ReactNode;
  readonly onFailed?: () => void;
}

/** Keeps a failure of drawing from emptying the page: what holds the data is not drawn, so it is all still there. */
export class DrawingGuard extends Component<DrawingGuardProps, { readonly hasFailed: boolean }> {
  override readonly state: { readonly hasFailed: boolean } = { hasFailed: false };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  override componentDidCatch(): void {
    this.props.onFailed?.();
  }

  override render(): ReactNode {
    return this.state.hasFailed ? this.props.fallback : this.props.children;
  }
}
