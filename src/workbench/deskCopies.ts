import { sealFile } from "../doors/sealFile";
import type { Copies, FileCopy } from "../ui/send/Copies";
import type { OpenFile } from "./OpenFile";

/**
 * Sealed copies of the file on the desk, with every edit in them.
 *
 * @param save hands a copy to the person.
 */
export function deskCopies(file: OpenFile, save: (copy: FileCopy) => void): Copies {
  return {
    seal: async (order, layouts) => {
      const sealing = await sealFile(file.save(), () => order, layouts);
      return sealing.state === "held" ? sealing : { ...sealing, name: file.name };
    },
    save,
  };
}
