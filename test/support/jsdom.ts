/**
 * What a browser has and jsdom lacks, for the components that ask for it. Loaded before every test file;
 * in the node environment it does nothing.
 */
import { webcrypto } from "node:crypto";
import { TextDecoder, TextEncoder } from "node:util";
import { deserialize, serialize } from "node:v8";

/** Nothing is ever laid out in jsdom, so nothing ever changes size. */
class StillResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

/** Nothing ever scrolls into view in jsdom. */
class StillIntersectionObserver implements IntersectionObserver {
  readonly root = null;
  readonly rootMargin = "0px";
  readonly thresholds: readonly number[] = [0];
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
  takeRecords(): IntersectionObserverEntry[] {
    return [];
  }
}

/** A window of no particular size, theme or contrast: no media query matches. */
function matchNoMedia(media: string): MediaQueryList {
  return Object.assign(new EventTarget(), {
    matches: false,
    media,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  });
}

function arrayBufferOf(this: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(reader.result as ArrayBuffer);
    };
    reader.onerror = () => {
      reject(reader.error ?? new Error("unreadable"));
    };
    reader.readAsArrayBuffer(this);
  });
}

async function textOf(this: Blob): Promise<string> {
  return new TextDecoder().decode(new Uint8Array(await arrayBufferOf.call(this)));
}

if (typeof window !== "undefined") {
  Object.assign(window, {
    ResizeObserver: StillResizeObserver,
    IntersectionObserver: StillIntersectionObserver,
    matchMedia: matchNoMedia,
    TextDecoder,
    TextEncoder,
    // One Uint8Array for node and jsdom alike, so that bytes made by either are `instanceof` it.
    Uint8Array: new TextEncoder().encode("").constructor,
    structuredClone: (value: unknown): unknown => deserialize(serialize(value)),
  });
  Object.defineProperty(window, "crypto", { value: webcrypto });
  Object.assign(Blob.prototype, { arrayBuffer: arrayBufferOf, text: textOf });
  Element.prototype.scrollIntoView = () => undefined;
}
