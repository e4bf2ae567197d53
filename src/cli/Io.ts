/** Where the command line writes to. */
export interface Stream {
  write(text: string): void;
  readonly isTerminal: boolean;
  /** The width of the terminal in columns; undefined when it is none. */
  readonly columns: number | undefined;
}

/** Everything of the outside world a command needs besides files. */
export interface Io {
  readonly stdout: Stream;
  readonly stderr: Stream;
  /** Everything that comes in by the standard input. */
  readonly stdin: () => Promise<Uint8Array>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Relative paths are resolved against it. */
  readonly folder: string;
}
