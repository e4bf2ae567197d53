import { sha256 } from "../intake/sha256";

/**
 * The id a plan gets from the name of the file it came in: its letters and digits, else a number of the name's own, since ids have
 * neither Chinese nor spaces.
 *
 * @example planIdOf("Huzhou 2023.docx") // "huzhou-2023"
 */
export function planIdOf(fileName: string): string {
  const plain = fileName
    .replace(/^.*[\\/]/, "")
    .replace(/\.[^.]*$/, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[^a-z]+|-+$/g, "");
  return plain.length >= 3 ? plain : `plan-${sha256(fileName).slice(0, 8)}`;
}
