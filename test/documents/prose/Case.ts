/** What a construction of the language shows, a sentence, and its targets as `brief` writes them. */
export type Case = readonly [title: string, sentence: string, targets: readonly string[]];
