/** Of the part in which a workbook carries its seal. */
export const sealNamespace = "urn:ontrack:seal";
