import { deflateSync } from "fflate";
import { crc32 } from "../../src/workbook/xlsx/crc32";

/** One entry of an archive made by a test, with the oddities a producer may have. */
export interface ZipSketch {
  readonly name: string;
  readonly text: string;
  readonly stored?: boolean;
  /** Sizes and checksum follow the content instead of standing before it. */
  readonly descriptor?: boolean;
  /** Sizes stand in the Zip64 extra field. */
  readonly zip64?: boolean;
  readonly flags?: number;
  readonly method?: number;
  /** What the directory says in place of the truth. */
  readonly declaredSize?: number;
  readonly crc?: number;
}

const encoder = new TextEncoder();

/** An archive byte by byte, for the forms that no library writes on demand. */
export function zipFile(
  sketches: readonly ZipSketch[],
  { prefix = "", comment = "", zip64 = false, offsetsCountPrefix = false } = {},
): Uint8Array {
  const out: number[] = [...encoder.encode(prefix)];
  const origin = offsetsCountPrefix ? 0 : out.length;
  const directory: number[] = [];
  for (const sketch of sketches) {
    const offset = out.length - origin;
    const content = encoder.encode(sketch.text);
    const data = sketch.stored ? content : deflateSync(content);
    const facts = {
      crc: sketch.crc ?? crc32(content),
      stored: data.length,
      size: sketch.declaredSize ?? content.length,
    };
    out.push(...u32(0x04034b50), ...common(sketch, facts, true), ...encoder.encode(sketch.name));
    if (sketch.zip64) out.push(...zip64Field(facts));
    out.push(...data);
    if (sketch.descriptor)
      out.push(...u32(0x08074b50), ...u32(facts.crc), ...u32(facts.stored), ...u32(facts.size));
    directory.push(...u32(0x02014b50), ...u16(20), ...common(sketch, facts, false));
    directory.push(
      ...u16(0),
      ...u16(0),
      ...u16(0),
      ...u32(0),
      ...u32(offset),
      ...encoder.encode(sketch.name),
    );
    if (sketch.zip64) directory.push(...zip64Field(facts));
  }
  const start = out.length - origin;
  out.push(...directory);
  if (zip64) {
    const record = out.length - origin;
    out.push(...u32(0x06064b50), ...u64(44), ...u16(45), ...u16(45), ...u32(0), ...u32(0));
    out.push(
      ...u64(sketches.length),
      ...u64(sketches.length),
      ...u64(directory.length),
      ...u64(start),
    );
    out.push(...u32(0x07064b50), ...u32(0), ...u64(record), ...u32(1));
  }
  const count = zip64 ? 0xffff : sketches.length;
  out.push(...u32(0x06054b50), ...u16(0), ...u16(0), ...u16(count), ...u16(count));
  out.push(...u32(zip64 ? 0xffffffff : directory.length), ...u32(zip64 ? 0xffffffff : start));
  out.push(...u16(encoder.encode(comment).length), ...encoder.encode(comment));
  return Uint8Array.from(out);
}

function common(
  sketch: ZipSketch,
  facts: { crc: number; stored: number; size: number },
  isLocal: boolean,
): number[] {
  const isLater = isLocal && sketch.descriptor === true;
  const size = sketch.zip64 ? 0xffffffff : isLater ? 0 : facts.size;
  const stored = sketch.zip64 ? 0xffffffff : isLater ? 0 : facts.stored;
  return [
    ...u16(sketch.zip64 ? 45 : 20),
    ...u16((sketch.flags ?? 0x0800) | (sketch.descriptor ? 8 : 0)),
    ...u16(sketch.method ?? (sketch.stored ? 0 : 8)),
    ...u32(0x5022_1883),
    ...u32(isLater ? 0 : facts.crc),
    ...u32(stored),
    ...u32(size),
    ...u16(encoder.encode(sketch.name).length),
    ...u16(sketch.zip64 ? 20 : 0),
  ];
}

function zip64Field({ stored, size }: { stored: number; size: number }): number[] {
  return [...u16(1), ...u16(16), ...u64(size), ...u64(stored)];
}

function u16(value: number): number[] {
  return [value & 255, value >>> 8];
}

function u32(value: number): number[] {
  return [...u16(value & 0xffff), ...u16(value >>> 16)];
}

function u64(value: number): number[] {
  return [...u32(value), ...u32(0)];
}
