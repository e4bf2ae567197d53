import { isUnit } from "../isUnit";
import { readFigure } from "../readFigure";
import type { Repair } from "../Repair";
import { splitComparison } from "../splitComparison";

const lostFigure = /^(?:[≥≤<>=]|不低于|不少于|不高于|不超过|控制在)+(.*?)(?:及?以[上下内])?$/;
const lostStart = /^(.*?)及?以[上下内]$/;
const openRange = /^(\d+(?:\.\d+)?)(?:[-~]|至)(\D*)$/;
const backwards = /^(\d+(?:\.\d+)?)(\D*)[-~](\d+(?:\.\d+)?)(\D*)$/;
const lostPoint = /^(?:1:)?0\d+(\D*)$/;
const lostPlaces = /^(\d+)\.(\D*)$/;
const lostWhole = /^\.(\d+)(\D*)$/;
const twoLimits =
  /^([≥≤<>]|不低于|不少于|不超过|不高于|超过|高于|大于|低于|小于)(.*?)((?:及?以[上下内]))$/;

/**
 * Finds what is wrong with a text that has the form of a target but says none: a comparator without its figure (`≥%`), a range without
 * its end or backwards (`8—5个`), a number that cannot be printed so (`1∶055`), two comparators that disagree (`≥5以下`).
 *
 * @param text as `tidyValue` writes it; one that is a target or blank is not asked about.
 * @returns the readings that are possible, none of them certain; undefined when the text is no target at all.
 * @example readBroken("8-5个")?.candidates // ["5—8个", "85个"]
 */
export function readBroken(text: string): Repair | undefined {
  const candidates = candidatesOf(text);
  if (!candidates) return undefined;
  return { found: text, proposed: null, candidates, isCertain: false, evidence: [] };
}

function candidatesOf(text: string): readonly string[] | undefined {
  return contradiction(text) ?? missingFigure(text) ?? brokenRange(text) ?? brokenNumber(text);
}

function contradiction(text: string): readonly string[] | undefined {
  const [, lead = "", core = "", tail = ""] = twoLimits.exec(text) ?? [];
  const isFigure = core !== "" && readFigure(core) !== undefined;
  return isFigure && !splitComparison(text) ? [`${lead}${core}`, `${core}${tail}`] : undefined;
}

function missingFigure(text: string): readonly string[] | undefined {
  const [whole, unit = ""] = lostFigure.exec(text) ?? lostStart.exec(text) ?? [];
  return whole !== undefined && (unit === "" || isUnit(unit)) ? [] : undefined;
}

function brokenRange(text: string): readonly string[] | undefined {
  const [, start, unit = ""] = openRange.exec(text) ?? [];
  if (start !== undefined && (unit === "" || isUnit(unit))) return [`${start}${unit}`];
  const [, high, ownUnit = "", low, lastUnit = ""] = backwards.exec(text) ?? [];
  if (high === undefined || low === undefined) return undefined;
  const isPlain = lastUnit !== "" && isUnit(lastUnit) && (ownUnit === "" || ownUnit === lastUnit);
  return isPlain ? [`${low}—${high}${lastUnit}`, `${high}${low}${lastUnit}`] : undefined;
}

function brokenNumber(text: string): readonly string[] | undefined {
  const [whole, unit = ""] = lostPoint.exec(text) ?? [];
  if (whole !== undefined && (unit === "" ? text.startsWith("1:") : isUnit(unit))) {
    return [text.replace(/(^|:)0/, "$10.")];
  }
  const [, digits, after = ""] = lostPlaces.exec(text) ?? [];
  if (digits !== undefined && after !== "" && isUnit(after)) return [`${digits}${after}`];
  const [, places, last = ""] = lostWhole.exec(text) ?? [];
  return places !== undefined && isUnit(last) ? [`0.${places}${last}`] : undefined;
}
