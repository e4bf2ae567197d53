/** What stands in the middle below each page of a sheet of ours: its number and how many there are, in the codes of Excel. */
export const pageFooter = "&P / &N";
