import { DocumentError } from "../../../src/documents/DocumentError";
import { readXls } from "../../../src/documents/readers/sheets/readXls";
import { xlsFile } from "./xlsFile";

type Record = readonly [type: number, ...body: number[]];

const bof: Record = [0x0809, 0, 6, 5, 0];
const eof: Record = [0x000a];
const wide = (text: string): number[] => [...Buffer.from(text, "utf16le")];

/** A bare stream of records. */
function stream(...records: readonly Record[]): Uint8Array {
  return Uint8Array.from(
    records.flatMap(([type, ...body]) => [
      ...[type & 255, type >> 8, body.length & 255, body.length >> 8],
      ...body,
    ]),
  );
}

/** Its one sheet begins behind the records of the book. */
function bookWith(book: readonly Record[], sheet: readonly Record[]): Uint8Array {
  const before = [bof, ...book];
  const length = stream(...before, [0x0085, 0, 0, 0, 0, 0, 0, 1, 0, 65], eof).length;
  const place: Record = [0x0085, length & 255, length >> 8, 0, 0, 0, 0, 1, 0, 65];
  return stream(...before, place, eof, bof, ...sheet, eof);
}

function refusal(bytes: Uint8Array): unknown {
  try {
    return readXls(bytes);
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return { code: error.code, ...error.values };
  }
}

/** The file with a 32-bit number in another place. */
function changed(bytes: Uint8Array, at: number, to: number): Uint8Array {
  const copy = bytes.slice();
  new DataView(copy.buffer).setUint32(at, to, true);
  return copy;
}

const damaged = (part: string): unknown => ({ code: "document/damaged", part });
const over = (what: string, limit: number): unknown => ({ code: "document/tooLarge", what, limit });

const whole = xlsFile();
const head = new DataView(whole.buffer);
const sectorAt = (number: number): number => 512 * (number + 1);
const tableAt = sectorAt(head.getUint32(76, true));
const directory = head.getUint32(48, true);

describe("the container of an .xls", () => {
  test.each([
    ["is cut off within its head", whole.slice(0, 100), damaged("header")],
    ["has sectors of no size there is", changed(whole, 30, 0xffff), damaged("header")],
    ["has a table outside the file", changed(whole, 76, 0x00ffffff), damaged("FAT")],
    ["has one table twice", changed(whole, 80, head.getUint32(76, true)), damaged("FAT")],
    [
      "has a directory that never ends",
      changed(whole, tableAt + 4 * directory, directory),
      damaged("directory"),
    ],
    ["has a directory outside the file", changed(whole, 48, 0x00ffffff), damaged("directory")],
    ["has no root", changed(whole, sectorAt(directory) + 64, 0), damaged("directory")],
    [
      "has a root without contents",
      changed(whole, sectorAt(directory) + 76, 0xffffffff),
      damaged("Workbook"),
    ],
  ])("that %s is refused", (_, bytes, why) => {
    expect(refusal(bytes)).toEqual(why);
  });
});

describe("the records of an .xls", () => {
  const merges = (count: number): Record => [0x00e5, count & 255, count >> 8];
  const strings = (...body: number[]): Record => [0x00fc, 9, 0, 0, 0, 255, 255, 255, 255, ...body];

  test.each<[string, Uint8Array, unknown]>([
    ["do not begin with a beginning", stream(eof), damaged("Workbook")],
    ["are longer than the file", stream(bof, eof).with(10, 9), damaged("Workbook")],
    ["are shorter than what they hold", bookWith([], [[0x0203, 0, 0]]), damaged("Workbook")],
    ["count merges that are not there", bookWith([], [merges(0xffff)]), damaged("Workbook")],
    [
      "count letters that are not there",
      bookWith([], [[0x0204, 0, 0, 0, 0, 0, 0, 255, 255]]),
      damaged("Workbook"),
    ],
    ["count strings that are cut off", bookWith([strings(255, 255, 1)], []), damaged("SST")],
    [
      "name a string that is not there",
      bookWith([strings()], [[0x00fd, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0]]),
      damaged("SST"),
    ],
    ["are protected by a password", stream(bof, [0x002f, 0, 0]), { code: "document/encrypted" }],
    [
      "have more sheets than are read",
      bookWith(Array<Record>(1_001).fill([0x0085, 0, 0, 0, 0, 0, 0, 1, 0, 66]), []),
      over("parts", 1_000),
    ],
    [
      "have columns without end",
      bookWith([], Array<Record>(4_000).fill([0x007d, 0, 0, 255, 255, 0, 0, 0, 0, 0, 0, 0])),
      over("cells", 1_000_000),
    ],
  ])("that %s are refused", (_, bytes, why) => {
    expect(refusal(bytes)).toEqual(why);
  });

  test("cannot make many long texts of one", () => {
    const long = strings(0x00, 0x10, 1, ...wide("长".repeat(0x1000)));
    const cells = Array.from({ length: 9_000 }, (_, row): Record => [
      ...([0x00fd, row & 255, row >> 8, 0, 0, 0, 0, 0, 0, 0, 0] as const),
    ]);
    expect(refusal(bookWith([long], cells))).toEqual(over("bytes", 64 * 2 ** 20));
  });
});

describe("an .xls in the manner of other programs", () => {
  function shown(bytes: Uint8Array): unknown {
    const [sheet] = readXls(bytes).sheets;
    return [0, 1, 2, 3, 4].map((column) => sheet?.cell(0, column)?.value ?? null);
  }

  test("has the stored results of its formulas: number, truth value, error, empty text, text over two records", () => {
    const formula = (column: number, ...value: number[]): Record => [
      ...([0x0006, 0, 0, column, 0, 0, 0] as const),
      ...value,
      ...[0, 0, 0, 0, 0, 0],
    ];
    const one = [...new Uint8Array(new Float64Array([0.95]).buffer)];
    const bytes = bookWith(
      [],
      [
        formula(0, ...one),
        formula(1, 1, 0, 1, 0, 0, 0, 255, 255),
        formula(2, 2, 0, 7, 0, 0, 0, 255, 255),
        formula(3, 3, 0, 0, 0, 0, 0, 255, 255),
        formula(4, 0, 0, 0, 0, 0, 0, 255, 255),
        [0x0207, 3, 0, 1, ...wide("达")],
        [0x003c, 1, ...wide("到了")],
      ],
    );
    expect(shown(bytes)).toEqual([0.95, true, { error: "#DIV/0!" }, "", "达到了"]);
  });

  test("has shared strings that go on in the next record, written otherwise there, with formats and readings left out", () => {
    const strings: Record[] = [
      [0x00fc, 2, 0, 0, 0, 2, 0, 0, 0, 4, 0, 12, 1, 0, 2, 0, 0, 0, 65, 66],
      [0x003c, 1, ...wide("县域"), 0, 0, 0, 0, 9, 9, 1, 0, 1, ...wide("率")],
    ];
    const cell = (column: number, index: number): Record => [
      ...([0x00fd, 0, 0, column, 0, 0, 0, index, 0, 0, 0] as const),
    ];
    expect(shown(bookWith(strings, [cell(0, 0), cell(1, 1)]))).toEqual([
      "AB县域",
      "率",
      null,
      null,
      null,
    ]);
  });
});
