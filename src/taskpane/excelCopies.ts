import { downloadFile } from "../doors/downloadFile";
import { sealFile } from "../doors/sealFile";
import type { Copies } from "../ui/send/Copies";
import { openNewWorkbook } from "../workbook/office/openNewWorkbook";
import { readOpenFile } from "../workbook/office/readOpenFile";
import { WorkbookError } from "../workbook/WorkbookError";

/**
 * Sealed copies of the workbook that is open in Excel. The pane of Excel for Mac and iPad saves no files: its browser ignores downloads.
 *
 * @source OfficeDev/office-js issues 3385 and 4681
 */
export function excelCopies(): Copies {
  const { Mac, iOS } = Office.PlatformType;
  const canDownload = ![Mac, iOS].includes(Office.context.platform);
  return {
    seal: async (order, layouts) => {
      try {
        const { name, bytes } = await readOpenFile();
        const sealing = await sealFile(bytes, () => order, layouts);
        return sealing.state === "held" ? sealing : { ...sealing, name };
      } catch (error) {
        if (!(error instanceof WorkbookError) || error.code !== "workbook/refused") throw error;
        return { state: "refused", reason: String(error.values["reason"]) };
      }
    },
    open: ({ bytes }) => openNewWorkbook(bytes),
    ...(canDownload && {
      save: ({ name, bytes }) => {
        downloadFile(name, bytes);
      },
    }),
  };
}
