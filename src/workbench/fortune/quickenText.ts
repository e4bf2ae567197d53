const mostRemembered = 20_000;
const quickened = new WeakMap<CanvasRenderingContext2D, RememberedFont>();

/**
 * Makes measuring text on a canvas cheap: FortuneSheet measures every text again for every drawing, and asks for the font, which
 * a browser writes out each time, several times per text. Texts measured once are remembered by their font, and the font is
 * kept as it was last set, through save and restore. To be called at the start of each drawing, for a canvas forgets its font
 * when it is resized.
 */
export function quickenText(canvas: CanvasRenderingContext2D): void {
  const font = quickened.get(canvas) ?? quicken(canvas);
  font.forget();
}

function quicken(canvas: CanvasRenderingContext2D): RememberedFont {
  const font = new RememberedFont(canvas);
  quickened.set(canvas, font);
  const measured = new Map<string, TextMetrics>();
  const measure = canvas.measureText.bind(canvas);
  canvas.measureText = (text) => {
    const key = `${canvas.font}\n${canvas.textBaseline}\n${text}`;
    const known = measured.get(key);
    if (known) return known;
    if (measured.size >= mostRemembered) measured.clear();
    const metrics = measure(text);
    measured.set(key, metrics);
    return metrics;
  };
  return font;
}

/** A canvas's font as it was last asked for, and as the browser writes it. */
class RememberedFont {
  #asked: string | undefined;
  #written: string | undefined;
  readonly #stack: (readonly [string | undefined, string | undefined])[] = [];

  constructor(canvas: CanvasRenderingContext2D) {
    const own = Object.getOwnPropertyDescriptor(CanvasRenderingContext2D.prototype, "font");
    if (!own?.get || !own.set) return;
    Object.defineProperty(canvas, "font", {
      configurable: true,
      get: () => (this.#written ??= String(own.get?.call(canvas))),
      set: (wanted: string) => {
        if (wanted === this.#asked) return;
        own.set?.call(canvas, wanted);
        this.#asked = wanted;
        this.#written = undefined;
      },
    });
    this.#follow(canvas);
  }

  forget(): void {
    this.#asked = undefined;
    this.#written = undefined;
    this.#stack.length = 0;
  }

  #follow(canvas: CanvasRenderingContext2D): void {
    const save = canvas.save.bind(canvas);
    const restore = canvas.restore.bind(canvas);
    canvas.save = () => {
      this.#stack.push([this.#asked, this.#written]);
      save();
    };
    canvas.restore = () => {
      [this.#asked, this.#written] = this.#stack.pop() ?? [undefined, undefined];
      restore();
    };
  }
}
