/** jest-axe publishes no types; this is the part of it that the tests use. */
declare module "jest-axe" {
  /** Checks the accessibility of an element in the document. */
  export function axe(element: Element): Promise<{
    readonly violations: readonly {
      readonly id: string;
      readonly nodes: readonly { readonly html: string }[];
    }[];
  }>;
}
