import { WorkbookError } from "../WorkbookError";
import { officeError } from "./officeError";

/** Bytes asked for at once; Office gives at most 4 MB. */
const usualSlice = 1024 * 1024;

/** A workbook's name, as `绩效目标表.xlsx`, and its file. */
export interface OpenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The file of the workbook that is open in Excel as it is at this moment, what is not saved included.
 *
 * @throws WorkbookError workbook/editing while a person is typing; workbook/refused where this Excel does not hand over the file.
 * @source Microsoft Learn, "Office.Document.getFileAsync": slices of at most 4 MB; a file that is not closed again keeps later ones from being
 *   opened.
 */
export async function readOpenFile(sliceSize = usualSlice): Promise<OpenFile> {
  try {
    const name = await Excel.run(async (context) => {
      const { workbook } = context;
      workbook.load("name");
      await context.sync();
      return workbook.name;
    });
    return { name, bytes: await readFile(sliceSize) };
  } catch (error) {
    throw officeError(error);
  }
}

async function readFile(sliceSize: number): Promise<Uint8Array> {
  const file = await asked<Office.File>((done) => {
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, done);
  });
  try {
    const bytes = new Uint8Array(file.size);
    let at = 0;
    for (let index = 0; index < file.sliceCount; index += 1) {
      const slice = await asked<Office.Slice>((done) => {
        file.getSliceAsync(index, done);
      });
      const data = Uint8Array.from(slice.data as ArrayLike<number>);
      if (at + data.length > bytes.length) throw refused("incomplete");
      bytes.set(data, at);
      at += data.length;
    }
    if (at !== bytes.length) throw refused("incomplete");
    return bytes;
  } finally {
    file.closeAsync();
  }
}

function asked<Value>(
  ask: (done: (result: Office.AsyncResult<Value>) => void) => void,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    ask(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(refused(`${error.name} ${error.code}`));
    });
  });
}

function refused(reason: string): WorkbookError {
  return new WorkbookError("workbook/refused", { reason });
}
