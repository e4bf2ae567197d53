import { Component, type ReactNode } from "react";
import { Notice } from "./Notice";
import { LanguageContext } from "./useLanguage";

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  readonly onRetry: () => void;
}

/** Says what happened when drawing the pane fails, instead of leaving it blank; the workbook is untouched by that. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly error: Error | null }> {
  static override readonly contextType = LanguageContext;
  declare context: React.ContextType<typeof LanguageContext>;
  override readonly state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown): { readonly error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    const { states } = this.context.words;
    return (
      <Notice title={states.failedTitle} actions={{}} onCheckAgain={this.#retry}>
        <p role="alert">{states.unexpected(error.message)}</p>
      </Notice>
    );
  }

  readonly #retry = (): void => {
    this.setState({ error: null });
    this.props.onRetry();
  };
}
