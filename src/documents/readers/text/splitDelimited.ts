import { DocumentError } from "../../DocumentError";
import { readerLimits } from "../limits";

/** One cell of separated text, and the line of the file it begins in, counted from 1. */
export interface DelimitedCell {
  readonly line: number;
  readonly text: string;
}

/**
 * Divides separated text into rows of cells, as Excel writes it: a cell with the separator, a line break or a quotation mark in it
 * stands in quotation marks, its own ones doubled. A quotation mark that opens nothing is a character like any other.
 *
 * @source RFC 4180
 * @throws DocumentError document/tooLarge
 * @example splitDelimited('a\t"b\nc"', "\t") // [[{ line: 1, text: "a" }, { line: 1, text: "b\nc" }]]
 */
export function splitDelimited(text: string, separator: string): readonly DelimitedCell[][] {
  const rows: DelimitedCell[][] = [];
  let row: DelimitedCell[] = [];
  let line = 1;
  let cells = 0;
  for (let at = 0; at <= text.length;) {
    const cell = quotedCell(text, at, separator) ?? plainCell(text, at, separator);
    row.push({ line, text: cell.text });
    cells += 1;
    if (cells > readerLimits.cells) throw tooMany();
    line += lineBreaks(text, at, cell.end);
    const end = text.charAt(cell.end);
    at = cell.end + 1;
    if (end === separator) continue;
    rows.push(row);
    row = [];
    line += 1;
    if (end === "\r" && text.charAt(at) === "\n") at += 1;
  }
  if (rows.at(-1)?.length === 1 && rows.at(-1)?.[0]?.text === "") rows.pop();
  return rows;
}

interface FoundCell {
  readonly text: string;
  /** Where the separator or line break after it stands. */
  readonly end: number;
}

function quotedCell(text: string, start: number, separator: string): FoundCell | undefined {
  if (text.charAt(start) !== '"') return undefined;
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 2)) {
    const next = text.charAt(at + 1);
    if (next === '"') continue;
    if (next !== "" && next !== separator && next !== "\n" && next !== "\r") return undefined;
    const inside = text.slice(start + 1, at).replaceAll('""', '"');
    return { text: inside.replace(/\r\n?/g, "\n"), end: at + 1 };
  }
  return undefined;
}

function plainCell(text: string, start: number, separator: string): FoundCell {
  let end = start;
  while (end < text.length) {
    const character = text.charAt(end);
    if (character === separator || character === "\n" || character === "\r") break;
    end += 1;
  }
  return { text: text.slice(start, end), end };
}

function lineBreaks(text: string, start: number, end: number): number {
  if (text.charAt(start) !== '"') return 0;
  return (text.slice(start, end).match(/\r\n|\n|\r/g) ?? []).length;
}

function tooMany(): DocumentError {
  return new DocumentError("document/tooLarge", { what: "cells", limit: readerLimits.cells });
}
