import { WorkbookError } from "../WorkbookError";
import type { Run } from "./Reading";

/** A sheet whose protection was lifted, and what it was. */
interface LiftedSheet {
  readonly key: string;
  readonly name: string;
  readonly options: Excel.WorksheetProtectionOptions;
  readonly password: string;
}

/** Lifts the protection of sheets for the moment of writing and puts it back as it was. */
export class LiftedSheets {
  readonly #run: Run;
  #lifted: readonly LiftedSheet[] = [];

  constructor(run: Run) {
    this.#run = run;
  }

  /**
   * @param key the sheet's id or name.
   * @throws WorkbookError workbook/passwordNeeded or passwordWrong, and as Excel does; workbook/protected for a sheet
   *   that was lifted already, so that something else keeps it from being written
   */
  async lift(key: string, name: string, password: string): Promise<void> {
    if (this.#lifted.some((sheet) => sheet.key === key)) {
      throw new WorkbookError("workbook/protected", { sheet: name });
    }
    await this.#run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem(key);
      protection.load("protected,options");
      await context.sync();
      if (!protection.protected) return;
      const others = this.#lifted.filter((sheet) => sheet.key !== key);
      // Remembered first: Excel may lift it and its answer may be lost.
      this.#lifted = [...others, { key, name, options: protection.options, password }];
      protection.unprotect(password === "" ? undefined : password);
      await context.sync();
    }).catch((error: unknown) => {
      throw wrongPassword(error, name, password);
    });
  }

  /**
   * Protects again what was lifted; does nothing for a sheet that is protected already or gone.
   *
   * @throws WorkbookError workbook/leftUnprotected; the next call tries again
   */
  async restore(): Promise<void> {
    if (this.#lifted.length === 0) return;
    try {
      await this.#run((context) => protectAgain(context, this.#lifted));
      this.#lifted = [];
    } catch (cause) {
      const sheet = this.#lifted.map(({ name }) => name).join("”“");
      throw new WorkbookError("workbook/leftUnprotected", { sheet }, cause);
    }
  }
}

async function protectAgain(
  context: Excel.RequestContext,
  lifted: readonly LiftedSheet[],
): Promise<void> {
  const sheets = lifted.map(({ key, options, password }) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(key);
    sheet.protection.load("protected");
    return { sheet, options, password };
  });
  await context.sync();
  for (const { sheet, options, password } of sheets) {
    if (sheet.isNullObject || sheet.protection.protected) continue;
    sheet.protection.protect(options, password === "" ? undefined : password);
  }
  await context.sync();
}

function wrongPassword(error: unknown, sheet: string, password: string): unknown {
  const isRefused =
    error instanceof WorkbookError &&
    (error.code === "workbook/protected" || error.values["reason"] === "BadPassword");
  if (!isRefused) return error;
  const code = password === "" ? "workbook/passwordNeeded" : "workbook/passwordWrong";
  return new WorkbookError(code, { sheet }, error);
}
